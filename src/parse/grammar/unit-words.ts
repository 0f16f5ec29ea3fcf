/**
 * The words that names of bodies are made of. They are grammar, not a list of bodies: a name is a whole name of the first table,
 * or a head with fields, levels and a place behind it. Sources: names of party/organs.json and state/organs.json, NĐ 178/2024 style usage in real texts.
 */

/** Names that are complete by themselves; a place or level may follow those marked in `placed`. */
export const wholeNames: readonly string[] = [
  "Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", "Thường trực Chính phủ", "Hội đồng Chính phủ", "Phủ Thủ tướng", "Hội đồng Bộ trưởng", "Hội đồng Nhà nước", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "UBTVQH",
  "UBTV Quốc hội", "Chủ tịch nước", "Chủ tịch Quốc hội", "Chủ tịch Hội đồng Bộ trưởng", "Văn phòng Chính phủ", "Văn phòng Quốc hội", "Văn phòng Chủ tịch nước", "Hội đồng Dân tộc", "Hội đồng Dân tộc của Quốc hội", "Hội đồng Bầu cử quốc gia",
  "Kiểm toán Nhà nước", "Tổng Kiểm toán Nhà nước", "Tổng Kiểm toán nhà nước", "Thanh tra Chính phủ", "Tổng Thanh tra Chính phủ", "Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam", "Thống đốc Ngân hàng Nhà nước", "Thống đốc Ngân hàng Nhà nước Việt Nam",
  "Thông tấn xã Việt Nam", "Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam", "Bảo hiểm xã hội Việt Nam", "BHXH Việt Nam", "Viện Hàn lâm Khoa học xã hội Việt Nam", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
  "Hội đồng Thẩm phán Tòa án nhân dân tối cao", "Hội đồng Thẩm phán TANDTC", "TANDTC", "VKSNDTC", "Học viện Chính trị quốc gia Hồ Chí Minh", "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam", "Đoàn Chủ tịch Tổng LĐLĐVN", "Đoàn Chủ tịch Tổng LĐLĐ Việt Nam",
  "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương", "Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "BCH Trung ương", "BCH Trung ương Đảng", "BCHTW", "BCHTW Đảng", "Ban Chấp hành TW", "Ban Chấp hành TW Đảng", "Trung ương Đảng", "Trung ương Đảng Cộng sản Việt Nam",
  "Quân ủy Trung ương", "Đảng Cộng sản Việt Nam", "Hội đồng Lý luận Trung ương", "Văn phòng Trung ương Đảng", "Văn phòng Trung ương", "Nhà xuất bản Chính trị quốc gia Sự thật", "Báo Nhân Dân", "Tạp chí Cộng sản", "Hội đồng nhà nước", "Liên hợp quốc",
  "Trung ương Đoàn", "Trung ương Đoàn TNCS Hồ Chí Minh", "Ban Bí thư Trung ương Đoàn", "Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh", "Tổng LĐLĐVN", "UNESCO", "Quân đội nhân dân Việt Nam", "Công an nhân dân Việt Nam",
];

/** Heads that need a field, a level or a place behind them. */
export const heads: readonly string[] = [
  "Ban", "Bộ", "Sở", "Cục", "Tổng cục", "Vụ", "Chi cục", "Phòng", "Văn phòng", "Viện", "Học viện", "Trường", "Trường Đại học", "Đại học", "Trường Cao đẳng", "Trung tâm", "Ủy ban", "Hội đồng", "Hội", "Liên đoàn", "Liên hiệp", "Liên hiệp các", "Hiệp hội", "Tổng hội", "Tổng Liên đoàn", "Tổng công ty",
  "Đoàn", "Đoàn Thanh niên", "Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Mặt trận", "Mặt trận Tổ quốc", "Công đoàn", "Công an", "Tòa án", "Tòa án nhân dân", "Tòa án quân sự", "Viện kiểm sát", "Viện kiểm sát nhân dân", "Viện Kiểm sát nhân dân", "Viện kiểm sát quân sự", "Cơ quan", "Thanh tra", "Kho bạc Nhà nước", "Kho bạc", "Bảo hiểm xã hội", "Ngân hàng", "Thuế", "Hải quan", "Thi hành án dân sự", "Kiểm toán Nhà nước khu vực", "Quân khu", "Quân chủng", "Quân đoàn", "Binh chủng", "Binh đoàn", "Bộ Tư lệnh", "Bộ Chỉ huy", "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Bộ đội Biên phòng", "Ban Chỉ huy Quân sự", "Sư đoàn", "Lữ đoàn", "Trung đoàn",
  "Thành ủy", "Tỉnh ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Đảng bộ", "Chi bộ", "Đảng đoàn", "Ban cán sự đảng", "Ban Cán sự đảng", "Ban cán sự Đảng", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Tổ công tác", "Tổ Công tác", "Tiểu ban", "Hội nông dân", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Luật gia", "Hội Nhà báo", "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH", "Thường trực", "Thường vụ", "Hội đồng nhân dân", "Hội đồng thẩm phán",
  "Ủy ban nhân dân", "Ủy ban MTTQ", "Ủy ban Mặt trận Tổ quốc", "Ủy ban Kiểm tra", "Ban Thường vụ", "Ban Chấp hành", "Ban Thường trực", "Ban Chỉ đạo", "Ban Tuyên giáo", "Ban Dân vận", "Ban Tổ chức", "Ban Nội chính", "Ban Kinh tế", "Ban Đối ngoại", "Ban Pháp chế", "Ban Quản lý", "Ban Tuyên giáo và Dân vận", "Ban Chính sách, chiến lược",
  "UBND", "HĐND", "UBKT", "UBMTTQ", "MTTQ", "BTV", "BCH", "BTT", "BCĐ", "TAND", "VKSND", "LĐLĐ", "LHPN", "BHXH", "Hội LHPN", "Hội CCB", "Hội LHTN", "CCB", "BTGDV", "BTG", "VP", "Tổng LĐLĐ", "UB MTTQ", "Hội LHTNVN", "Tỉnh Đoàn", "Thành Đoàn",
];

/** Heads whose bare name with a level ("UBND tỉnh", "Thành ủy") is a name in use. */
export const bareHeads: readonly string[] = [
  "Thành ủy", "Tỉnh ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "UBND", "HĐND", "MTTQ", "Ban Thường vụ", "Ban Chấp hành", "Ủy ban nhân dân", "Hội đồng nhân dân", "Ban Chỉ đạo", "BTV", "BCH", "BCĐ", "Ban Tuyên giáo", "Ban Dân vận", "Ban Tổ chức", "Ban Nội chính", "Ủy ban Kiểm tra", "UBKT", "Tỉnh đoàn", "Thành đoàn", "Tỉnh Đoàn", "Thành Đoàn", "Huyện đoàn", "Mặt trận Tổ quốc", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "TAND", "VKSND", "LĐLĐ", "Tòa án", "Ban Tuyên giáo và Dân vận",
];

/** Offices whose holder issues or signs for a body: the body's name follows. */
export const offices: readonly string[] = [
  "Chủ tịch", "Phó Chủ tịch", "Bộ trưởng", "Thứ trưởng", "Giám đốc", "Tổng Giám đốc", "Viện trưởng", "Chánh án", "Cục trưởng", "Tổng cục trưởng", "Thống đốc", "Hiệu trưởng", "Tư lệnh", "Chủ nhiệm", "Bí thư", "Tổng Bí thư", "Thủ trưởng", "Vụ trưởng", "Trưởng", "Chánh", "Phó Giám đốc", "Phó Trưởng", "Phó Chánh", "Quyền Chủ tịch",
];

/** Fields that stand in small letters behind a head ("Tòa án nhân dân", "Hiệp hội công chứng viên"). */
export const smallFields: readonly string[] = [
  "nhân dân", "nhân dân tối cao", "nhân dân cấp cao", "quân sự", "công chứng viên", "kiểm sát nhân dân",
  "các cơ quan Đảng Trung ương", "nhà nước", "quốc gia", "khu vực", "các khu công nghiệp", "luật sư", "luật gia",
  "nông dân", "phụ nữ",
];

/** Fields of work and other words that follow a head; a capital begins each. */
export const fields: readonly string[] = [
  "Chính trị", "Bí thư", "Chấp hành", "Thường vụ", "Thường trực", "Chỉ đạo", "Tuyên giáo", "Dân vận", "Tổ chức",
  "Nội chính", "Kinh tế", "Đối ngoại", "Pháp chế", "Quản lý", "Kiểm tra", "Tổ chức - Cán bộ",
  "Chính sách, chiến lược", "Cán sự đảng", "Bảo vệ", "Chăm sóc sức khỏe", "Kinh tế - Xã hội", "Kinh tế - Ngân sách",
  "Văn hóa - Xã hội", "Đô thị", "Dân tộc", "Dân nguyện", "Công tác đại biểu", "Cơ yếu", "Cơ yếu Chính phủ",
  "Tôn giáo Chính phủ", "Thi đua - Khen thưởng", "Thi đua", "Khen thưởng", "Thi đua, Khen thưởng", "Soạn thảo",
  "Tổ chức Trung ương", "Giám sát", "Lý luận", "Văn kiện", "Nhân sự", "Công an", "Quốc phòng", "Ngoại giao",
  "Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Công thương", "Xây dựng", "Y tế", "Giáo dục",
  "Giáo dục và Đào tạo", "Đào tạo", "Khoa học", "Khoa học và Công nghệ", "Công nghệ", "Nông nghiệp",
  "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Phát triển nông thôn", "Tài nguyên",
  "Tài nguyên và Môi trường", "Môi trường", "Giao thông vận tải", "Giao thông công chính", "Thông tin",
  "Thông tin và Truyền thông", "Truyền thông", "Văn hóa", "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao",
  "Văn hóa - Thông tin", "Văn hóa - Thể thao", "Thể thao", "Thể dục thể thao", "Du lịch", "Lao động",
  "Lao động - Thương binh và Xã hội", "Thương binh", "Thương binh và Xã hội", "Xã hội", "Kế hoạch",
  "Kế hoạch và Đầu tư", "Đầu tư", "Dân tộc và Tôn giáo", "Tôn giáo", "Quy hoạch", "Quy hoạch - Kiến trúc",
  "Kiến trúc", "Ngoại vụ", "Bưu chính", "Viễn thông", "Thủy sản", "Thương mại", "Công nghiệp", "Năng lượng",
  "Lâm nghiệp", "Thủy lợi", "Vật tư", "Nội thương", "Ngoại thương", "Lương thực", "Thực phẩm", "An toàn thực phẩm",
  "Thuế", "Hải quan", "Thống kê", "Kho bạc Nhà nước", "Dự trữ Nhà nước", "Trồng trọt", "Bảo vệ thực vật",
  "Chăn nuôi", "Thú y", "Kiểm lâm", "Đường bộ", "Đường bộ Việt Nam", "Đăng kiểm Việt Nam", "Hàng không Việt Nam",
  "Hàng hải Việt Nam", "Quản lý thị trường", "Sở hữu trí tuệ", "Cảnh sát giao thông", "Cảnh sát", "Bổ trợ tư pháp",
  "Kiểm soát thủ tục hành chính", "Thủ tục hành chính", "Báo chí", "Xuất bản", "An toàn thông tin", "Chuyển đổi số",
  "Chuyển đổi số quốc gia", "Phòng, chống tham nhũng", "Phòng chống tham nhũng", "Văn thư và Lưu trữ nhà nước",
  "Việc làm", "Bảo trợ xã hội", "Trẻ em", "Quản lý lao động ngoài nước", "Hộ tịch, quốc tịch, chứng thực",
  "Pháp luật", "Pháp luật và Tư pháp", "Tài chính, Ngân sách", "Kinh tế và Tài chính",
  "Quốc phòng, An ninh và Đối ngoại", "An ninh", "Khoa học, Công nghệ và Môi trường", "Văn hóa và Xã hội",
  "Văn hóa, Giáo dục", "Dân nguyện và Giám sát", "Tài chính - Kế hoạch", "Tài chính và Ngân sách", "Ngân sách",
  "Kinh tế, Hạ tầng và Đô thị", "Bầu cử", "Bầu cử quốc gia", "Quốc gia", "Nhân dân", "Dân quân", "Mặt trận Tổ quốc",
  "Mặt trận Tổ quốc Việt Nam", "Mặt trận", "MTTQ", "MTTQVN", "MTTQ Việt Nam", "Nông dân", "Phụ nữ", "Thanh niên",
  "Cựu chiến binh", "Cựu Chiến binh", "Liên hiệp Phụ nữ", "Liên hiệp Thanh niên", "Liên hiệp", "Liên hiệp các",
  "Hội Khoa học và Kỹ thuật", "Văn học nghệ thuật", "Văn học - Nghệ thuật", "Chữ thập đỏ", "Luật gia", "Luật sư",
  "Nhà báo", "Nhà văn", "Công chứng viên", "Người cao tuổi", "Khuyến học", "Doanh nghiệp", "Hợp tác xã", "Sinh viên",
  "TNCS Hồ Chí Minh", "Thanh niên Cộng sản Hồ Chí Minh", "Kiểm sát", "Khối các cơ quan Trung ương",
  "Khối Các cơ quan Trung ương", "Khối các cơ quan", "Khối Doanh nghiệp", "Khối Doanh nghiệp Trung ương",
  "Khối Cơ quan và Doanh nghiệp", "Khối các cơ quan và doanh nghiệp", "Khối", "Công an Trung ương", "Quân đội",
  "Quân sự", "Chính phủ", "Quốc hội", "Trung ương", "Trung ương Đảng", "TW", "TƯ", "T.Ư", "Nhà nước", "Việt Nam",
  "VN", "Bộ đội Biên phòng", "Biên phòng", "Hải quân", "Phòng không - Không quân", "Cảnh sát biển",
  "Cảnh sát biển Việt Nam", "Tổng Tham mưu", "Tổng Tham mưu Quân đội nhân dân Việt Nam", "Thủ đô", "Hậu cần",
  "Phục vụ hành chính công", "Phục vụ Hành chính công", "Dự án", "Khu kinh tế", "Khu công nghiệp", "Công báo",
  "Công nghệ thông tin", "Hành chính", "Quản trị", "Tổng hợp", "Xã hội học", "Hàn lâm", "Hành chính Quốc gia",
  "Chính trị quốc gia", "Sư phạm", "Bách khoa", "Luật", "Ngân hàng", "Chính sách xã hội", "Phát triển",
  "Thi hành án dân sự", "Điều tra", "An toàn giao thông", "An toàn giao thông Quốc gia", "Hội đồng", "Tái cơ cấu",
  "Cải cách hành chính", "Cải cách tư pháp", "Phòng thủ dân sự", "Phòng thủ dân sự quốc gia", "Đặc xá", "Tư vấn",
  "Thi đua - Khen thưởng Trung ương", "Bảo hiểm xã hội", "Công đoàn", "Tổ quốc", "Đảng", "Đoàn", "Thuế - Kế toán",
  "Dân số", "Người có công", "Thanh tra", "Thể thao và Du lịch", "Phát thanh - Truyền hình",
  "Phát thanh và Truyền hình", "Nhi đồng", "Hội", "Thanh niên xung phong",
];
/** Levels that may follow a head bare ("UBND tỉnh", "HĐND thành phố"). */
export const levels: readonly string[] = ["tỉnh", "thành phố", "TP", "Tp", "quận", "huyện", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "TX", "TT"];

/** Family names: two capitals behind a place that begin with one are a person. */
export const familyNames = "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh đinh lâm phùng mai tô tạ hà lại chu thái lương lưu cao quách tống nông bế triệu ma giàng thào sùng vàng lò quàng cầm ksor nay rơ đàm nghiêm kiều thân ông từ doãn cù khuất bạch la châu mạc tăng thạch kim trương hứa uông viên";
