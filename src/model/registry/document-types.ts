/** An abbreviation that a later rule replaced. */
export interface FormerCode {
  /** The code. */
  readonly code: string;
  /** ISO date of its last day. */
  readonly until: string;
  /** Rule or text that has it. */
  readonly source: string;
}

/** One type of document (tên loại văn bản). */
export interface DocumentTypeEntry {
  /** Id. */
  readonly id: string;
  /** Name in Vietnamese, NFC, new tone placement, first letter capital. */
  readonly vi: string;
  /** Other writings of the type word. */
  readonly viAliases: readonly string[];
  /** Name in English. */
  readonly en: string;
  /** Codes in number symbols, current first; several types may share one (QĐ, TT, CT). */
  readonly codes: readonly string[];
  /** Codes that a later rule replaced; the reader of numbers does not know them because they are also common unit codes. */
  readonly formerCodes: readonly FormerCode[];
  /** Whose rules know the type. */
  readonly regime: "state" | "party" | "both" | "court" | "standard";
  /** Highest class that a document of the type can have. */
  readonly category: "constitution" | "normative" | "administrative" | "party" | "specialized" | "court" | "standard" | "treaty";
  /** How it is normally cited. */
  readonly cites: "number" | "name" | "both";
  /** Rule, or text where it was seen. */
  readonly source: string;
  /** ISO date since when the type exists, or `null` where unknown or of old. */
  readonly validFrom: string | null;
  /** ISO date of its last day, or `null`. */
  readonly validTo: string | null;
  /** `false` where no official text was seen for the type or for its code. */
  readonly confirmed: boolean;
}

const rows = [
  // Legal normative documents (văn bản quy phạm pháp luật) and what stands near them.
  { id: "constitution", vi: "Hiến pháp", viAliases: [], en: "Constitution", codes: [], formerCodes: [], regime: "state", category: "constitution", cites: "name", source: "Luật 64/2025/QH15 Điều 4", validFrom: "1946-11-09", validTo: null, confirmed: true },
  { id: "code", vi: "Bộ luật", viAliases: [], en: "Code", codes: [], formerCodes: [], regime: "state", category: "normative", cites: "both", source: "Luật 64/2025/QH15 Điều 4", validFrom: null, validTo: null, confirmed: true },
  { id: "law", vi: "Luật", viAliases: [], en: "Law", codes: ["LCT"], formerCodes: [{ code: "L", until: "1997-12-31", source: "Observed: 18-L/CTN (1993)" }], regime: "state", category: "normative", cites: "both", source: "Luật 64/2025/QH15 Điều 4; LCT and L observed in 10-LCT/HĐNN7 … 18-L/CTN", validFrom: null, validTo: null, confirmed: true },
  { id: "ordinance", vi: "Pháp lệnh", viAliases: [], en: "Ordinance", codes: ["PL", "LCT"], formerCodes: [], regime: "state", category: "normative", cites: "both", source: "Luật 64/2025/QH15 Điều 4; PL observed until 15/2011/PL-UBTVQH12, LCT until 69-LCT/HĐNN8", validFrom: null, validTo: null, confirmed: true },
  { id: "resolution", vi: "Nghị quyết", viAliases: [], en: "Resolution", codes: ["NQ"], formerCodes: [], regime: "both", category: "normative", cites: "both", source: "Luật 64/2025/QH15 Điều 4; NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "jointResolution", vi: "Nghị quyết liên tịch", viAliases: [], en: "Joint resolution", codes: ["NQLT"], formerCodes: [], regime: "state", category: "normative", cites: "both", source: "Luật 64/2025/QH15 Điều 4; observed 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", validFrom: null, validTo: null, confirmed: true },
  { id: "order", vi: "Lệnh", viAliases: [], en: "Order", codes: ["L"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "Luật 64/2025/QH15 Điều 4; TTLT 55/2005/TTLT-BNV-VPCP", validFrom: null, validTo: null, confirmed: true },
  { id: "edict", vi: "Sắc lệnh", viAliases: [], en: "Edict", codes: ["SL"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "Observed: 43-SL, 21/SL, 141-B", validFrom: "1945-09-02", validTo: "1959-12-31", confirmed: true },
  { id: "decreeLaw", vi: "Sắc luật", viAliases: [], en: "Decree-law", codes: ["SLt"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "decree", vi: "Nghị định", viAliases: [], en: "Decree", codes: ["NĐ"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "Luật 64/2025/QH15 Điều 4", validFrom: null, validTo: null, confirmed: true },
  { id: "decision", vi: "Quyết định", viAliases: [], en: "Decision", codes: ["QĐ", "QĐNS"], formerCodes: [], regime: "both", category: "normative", cites: "number", source: "Luật 64/2025/QH15 Điều 4; NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW; QĐNS observed in 343-QĐNS/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "circular", vi: "Thông tư", viAliases: [], en: "Circular", codes: ["TT"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "Luật 64/2025/QH15 Điều 4", validFrom: null, validTo: null, confirmed: true },
  { id: "jointCircular", vi: "Thông tư liên tịch", viAliases: [], en: "Joint circular", codes: ["TTLT"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "Luật 64/2025/QH15 Điều 4; observed 01/2016/TTLT-TANDTC-VKSNDTC-BTP", validFrom: null, validTo: null, confirmed: true },
  { id: "interministerialCircular", vi: "Thông tư liên bộ", viAliases: [], en: "Interministerial circular", codes: ["TTLB"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "Observed: 94 TT/LB (before 1997)", validFrom: null, validTo: null, confirmed: true },
  { id: "interagencyCircular", vi: "Thông tư liên ngành", viAliases: [], en: "Interagency circular", codes: ["TTLN"], formerCodes: [], regime: "state", category: "normative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "consolidatedDocument", vi: "Văn bản hợp nhất", viAliases: [], en: "Consolidated document", codes: ["VBHN"], formerCodes: [], regime: "state", category: "specialized", cites: "number", source: "Pháp lệnh 01/2012/UBTVQH13; observed 25/VBHN-VPQH", validFrom: "2012-07-01", validTo: null, confirmed: true },
  { id: "correction", vi: "Đính chính", viAliases: [], en: "Correction", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "Observed: Đính chính 764/BYT-DP", validFrom: null, validTo: null, confirmed: true },
  // Administrative documents of NĐ 30/2020/NĐ-CP, most of which the Party has as well.
  { id: "directive", vi: "Chỉ thị", viAliases: [], en: "Directive", codes: ["CT"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "rules", vi: "Quy chế", viAliases: [], en: "Rules", codes: ["QC"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "regulation", vi: "Quy định", viAliases: [], en: "Regulation", codes: ["QyĐ", "QĐ", "QĐi"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III (QyĐ); HD 05-HD/VPTW (QĐ); observed 11-QĐi/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "announcement", vi: "Thông cáo", viAliases: [], en: "Announcement", codes: ["TC"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "notice", vi: "Thông báo", viAliases: [], en: "Notice", codes: ["TB", "TBNS"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW; TBNS observed in 2573/TBNS/TƯ", validFrom: null, validTo: null, confirmed: true },
  { id: "guideline", vi: "Hướng dẫn", viAliases: [], en: "Guideline", codes: ["HD"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "program", vi: "Chương trình", viAliases: [], en: "Program", codes: ["CTr"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "plan", vi: "Kế hoạch", viAliases: [], en: "Plan", codes: ["KH"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "proposal", vi: "Phương án", viAliases: [], en: "Proposal", codes: ["PA"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "scheme", vi: "Đề án", viAliases: [], en: "Scheme", codes: ["ĐA", "ĐAn"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW; ĐAn observed", validFrom: null, validTo: null, confirmed: true },
  { id: "project", vi: "Dự án", viAliases: [], en: "Project", codes: ["DA"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "report", vi: "Báo cáo", viAliases: [], en: "Report", codes: ["BC"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "minutes", vi: "Biên bản", viAliases: [], en: "Minutes", codes: ["BB"], formerCodes: [{ code: "BBK", until: "1997-09-30", source: "Observed: 215-BBK/BCT (1994)" }], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW; former BBK observed in 215-BBK/BCT (1994)", validFrom: null, validTo: null, confirmed: true },
  { id: "submission", vi: "Tờ trình", viAliases: [], en: "Submission", codes: ["TTr"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "contract", vi: "Hợp đồng", viAliases: [], en: "Contract", codes: ["HĐ"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III", validFrom: null, validTo: null, confirmed: true },
  { id: "officialLetter", vi: "Công văn", viAliases: ["Công văn khẩn", "Công văn hỏa tốc"], en: "Official letter", codes: ["CV"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III (no code); HD 05-HD/VPTW (CV)", validFrom: null, validTo: null, confirmed: true },
  { id: "telegram", vi: "Công điện", viAliases: ["Công điện khẩn", "Công điện hỏa tốc"], en: "Official telegram", codes: ["CĐ"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III", validFrom: null, validTo: null, confirmed: true },
  { id: "memorandum", vi: "Bản ghi nhớ", viAliases: ["Biên bản ghi nhớ"], en: "Memorandum", codes: ["BGN"], formerCodes: [{ code: "GN", until: "2020-03-04", source: "TT 01/2011/TT-BNV" }], regime: "state", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III", validFrom: null, validTo: null, confirmed: true },
  { id: "agreement", vi: "Bản thỏa thuận", viAliases: [], en: "Agreement", codes: ["BTT"], formerCodes: [{ code: "TTh", until: "2020-03-04", source: "TT 01/2011/TT-BNV" }], regime: "state", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III", validFrom: null, validTo: null, confirmed: true },
  { id: "powerOfAttorney", vi: "Giấy ủy quyền", viAliases: [], en: "Power of attorney", codes: ["GUQ"], formerCodes: [{ code: "UQ", until: "2020-03-04", source: "TT 01/2011/TT-BNV" }], regime: "state", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III", validFrom: null, validTo: null, confirmed: true },
  { id: "invitation", vi: "Giấy mời", viAliases: [], en: "Invitation", codes: ["GM"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "introductionLetter", vi: "Giấy giới thiệu", viAliases: [], en: "Introduction letter", codes: ["GGT"], formerCodes: [{ code: "GT", until: "2020-03-04", source: "TT 01/2011/TT-BNV" }], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "leavePermit", vi: "Giấy nghỉ phép", viAliases: [], en: "Leave permit", codes: ["GNP"], formerCodes: [{ code: "NP", until: "2020-03-04", source: "TT 01/2011/TT-BNV" }], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "dispatchSlip", vi: "Phiếu gửi", viAliases: [], en: "Dispatch slip", codes: ["PG"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "forwardingSlip", vi: "Phiếu chuyển", viAliases: [], en: "Forwarding slip", codes: ["PC"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "notificationSlip", vi: "Phiếu báo", viAliases: [], en: "Notification slip", codes: ["PB"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III", validFrom: null, validTo: null, confirmed: true },
  { id: "courtesyLetter", vi: "Thư công", viAliases: [], en: "Courtesy letter", codes: [], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  // Papers that NĐ 30/2020/NĐ-CP no longer names; the Party keeps two of them (Quy định 399-QĐ/TW).
  { id: "certificate", vi: "Giấy chứng nhận", viAliases: [], en: "Certificate", codes: ["GCN"], formerCodes: [{ code: "CN", until: "2020-03-04", source: "TTLT 55/2005/TTLT-BNV-VPCP; NĐ 110/2004/NĐ-CP" }], regime: "both", category: "administrative", cites: "number", source: "Quy định 399-QĐ/TW; code UNCONFIRMED", validFrom: null, validTo: null, confirmed: false },
  { id: "travelOrder", vi: "Giấy đi đường", viAliases: [], en: "Travel order", codes: ["GĐĐ"], formerCodes: [{ code: "ĐĐ", until: "2020-03-04", source: "TTLT 55/2005/TTLT-BNV-VPCP; NĐ 110/2004/NĐ-CP" }], regime: "both", category: "administrative", cites: "number", source: "Quy định 399-QĐ/TW; code UNCONFIRMED", validFrom: null, validTo: null, confirmed: false },
  { id: "fileReceipt", vi: "Giấy biên nhận hồ sơ", viAliases: [], en: "Receipt for a file", codes: [], formerCodes: [{ code: "BN", until: "2020-03-04", source: "TTLT 55/2005/TTLT-BNV-VPCP" }], regime: "state", category: "administrative", cites: "number", source: "TTLT 55/2005/TTLT-BNV-VPCP; NĐ 110/2004/NĐ-CP", validFrom: null, validTo: "2020-03-04", confirmed: true },
  { id: "mandate", vi: "Giấy ủy nhiệm", viAliases: [], en: "Mandate", codes: [], formerCodes: [{ code: "UN", until: "2020-03-04", source: "TTLT 55/2005/TTLT-BNV-VPCP" }], regime: "state", category: "administrative", cites: "number", source: "TTLT 55/2005/TTLT-BNV-VPCP; NĐ 110/2004/NĐ-CP", validFrom: null, validTo: "2020-03-04", confirmed: true },
  { id: "commitment", vi: "Bản cam kết", viAliases: [], en: "Commitment", codes: [], formerCodes: [{ code: "CK", until: "2020-03-04", source: "UNCONFIRMED" }], regime: "state", category: "administrative", cites: "number", source: "NĐ 110/2004/NĐ-CP; code UNCONFIRMED", validFrom: null, validTo: "2020-03-04", confirmed: false },
  // Copies: the number is the copy's, never the document's.
  { id: "certifiedCopy", vi: "Bản sao y", viAliases: ["Bản sao y bản chính", "Sao y bản chính"], en: "Certified copy", codes: ["SY"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục I", validFrom: "2020-03-05", validTo: null, confirmed: true },
  { id: "copyOfCopy", vi: "Bản sao lục", viAliases: ["Sao lục"], en: "Copy of a certified copy", codes: ["SL"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục I", validFrom: "2020-03-05", validTo: null, confirmed: true },
  { id: "extractCopy", vi: "Bản trích sao", viAliases: ["Trích sao"], en: "Extract copy", codes: ["TrS"], formerCodes: [{ code: "TS", until: "2011-01-18", source: "TTLT 55/2005/TTLT-BNV-VPCP" }], regime: "state", category: "administrative", cites: "number", source: "NĐ 30/2020/NĐ-CP Phụ lục I", validFrom: "2020-03-05", validTo: null, confirmed: true },
  { id: "partyCopy", vi: "Bản sao", viAliases: [], en: "Party copy", codes: ["BS"], formerCodes: [], regime: "party", category: "party", cites: "number", source: "HD 36-HD/VPTW Mục II.3 (24-BS/UBKTTU)", validFrom: null, validTo: null, confirmed: true },
  // Documents of the Party (Quy định 399-QĐ/TW; Hướng dẫn 05-HD/VPTW).
  { id: "platform", vi: "Cương lĩnh", viAliases: ["Cương lĩnh chính trị"], en: "Political platform", codes: [], formerCodes: [], regime: "party", category: "party", cites: "name", source: "Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "charter", vi: "Điều lệ", viAliases: [], en: "Charter", codes: [], formerCodes: [], regime: "both", category: "party", cites: "name", source: "Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "strategy", vi: "Chiến lược", viAliases: [], en: "Strategy", codes: [], formerCodes: [], regime: "both", category: "party", cites: "name", source: "Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "conclusion", vi: "Kết luận", viAliases: [], en: "Conclusion", codes: ["KL"], formerCodes: [], regime: "both", category: "party", cites: "number", source: "Quy định 399-QĐ/TW; HD 05-HD/VPTW", validFrom: null, validTo: null, confirmed: true },
  { id: "circularNotice", vi: "Thông tri", viAliases: [], en: "Circular notice", codes: ["TT"], formerCodes: [], regime: "party", category: "party", cites: "number", source: "Quy định 399-QĐ/TW; HD 05-HD/VPTW", validFrom: null, validTo: null, confirmed: true },
  { id: "declaration", vi: "Tuyên bố", viAliases: [], en: "Declaration", codes: [], formerCodes: [], regime: "party", category: "party", cites: "name", source: "Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "appeal", vi: "Lời kêu gọi", viAliases: [], en: "Appeal", codes: [], formerCodes: [], regime: "party", category: "party", cites: "name", source: "Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "masterPlan", vi: "Quy hoạch", viAliases: [], en: "Master plan", codes: [], formerCodes: [], regime: "both", category: "party", cites: "name", source: "Quy định 399-QĐ/TW", validFrom: null, validTo: null, confirmed: true },
  { id: "politicalReport", vi: "Báo cáo chính trị", viAliases: [], en: "Political report", codes: ["BC"], formerCodes: [], regime: "party", category: "party", cites: "name", source: "Observed: named by congress", validFrom: null, validTo: null, confirmed: true },
  // Documents of several bodies, and types that real texts name with a qualifying word of their own.
  { id: "conclusionNotice", vi: "Thông báo kết luận", viAliases: [], en: "Notice of conclusions", codes: ["TB", "TBKL"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "Observed: 307/TB-VPCP, 75-TB/TW; TBKL UNCONFIRMED", validFrom: null, validTo: null, confirmed: false },
  { id: "actionProgram", vi: "Chương trình hành động", viAliases: [], en: "Action program", codes: ["CTr", "CTHĐ"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "Observed: 27-CTr/TU; CTHĐ UNCONFIRMED", validFrom: null, validTo: null, confirmed: true },
  { id: "workProgram", vi: "Chương trình công tác", viAliases: [], en: "Work program", codes: ["CTr"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "NĐ 30/2020/NĐ-CP Phụ lục III; Quy định 399-QĐ/TW (kind of Chương trình)", validFrom: null, validTo: null, confirmed: true },
  { id: "nationalTargetProgram", vi: "Chương trình mục tiêu quốc gia", viAliases: [], en: "National target program", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "name", source: "Observed: named by subject and years", validFrom: null, validTo: null, confirmed: true },
  { id: "coordinationProgram", vi: "Chương trình phối hợp", viAliases: [], en: "Coordination program", codes: ["CTPH", "CTr"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "jointProgram", vi: "Chương trình liên tịch", viAliases: [], en: "Joint program", codes: ["CTLT"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "actionPlan", vi: "Kế hoạch hành động", viAliases: [], en: "Action plan", codes: ["KHHĐ", "KH"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "Observed: 459-KHHĐ/TU", validFrom: null, validTo: null, confirmed: true },
  { id: "coordinationPlan", vi: "Kế hoạch phối hợp", viAliases: [], en: "Coordination plan", codes: ["KHPH", "KH"], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "jointPlan", vi: "Kế hoạch liên tịch", viAliases: [], en: "Joint plan", codes: ["KHLT"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "interagencyPlan", vi: "Kế hoạch liên ngành", viAliases: [], en: "Interagency plan", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "jointGuideline", vi: "Hướng dẫn liên tịch", viAliases: [], en: "Joint guideline", codes: ["HDLT"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "interagencyGuideline", vi: "Hướng dẫn liên ngành", viAliases: [], en: "Interagency guideline", codes: ["HDLN"], formerCodes: [], regime: "state", category: "administrative", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "coordinationRules", vi: "Quy chế phối hợp", viAliases: [], en: "Coordination rules", codes: ["QCPH", "QC"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "Observed in titles; QCPH UNCONFIRMED", validFrom: null, validTo: null, confirmed: true },
  { id: "internalRules", vi: "Nội quy", viAliases: [], en: "Internal rules", codes: [], formerCodes: [], regime: "both", category: "administrative", cites: "name", source: "Observed: Nội quy kỳ họp Quốc hội", validFrom: null, validTo: null, confirmed: true },
  { id: "procedure", vi: "Quy trình", viAliases: [], en: "Procedure", codes: ["QT"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "Observed; code UNCONFIRMED", validFrom: null, validTo: null, confirmed: false },
  { id: "ruleset", vi: "Quy tắc", viAliases: [], en: "Ruleset", codes: [], formerCodes: [], regime: "both", category: "administrative", cites: "name", source: "Observed", validFrom: null, validTo: null, confirmed: true },
  { id: "codeOfRules", vi: "Bộ quy tắc", viAliases: [], en: "Code of rules", codes: [], formerCodes: [], regime: "both", category: "administrative", cites: "name", source: "Observed", validFrom: null, validTo: null, confirmed: true },
  { id: "criteria", vi: "Bộ tiêu chí", viAliases: [], en: "Criteria", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "name", source: "Observed: Bộ tiêu chí huyện nông thôn mới nâng cao", validFrom: null, validTo: null, confirmed: true },
  { id: "indexSet", vi: "Bộ chỉ số", viAliases: [], en: "Index set", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "name", source: "Observed", validFrom: null, validTo: null, confirmed: true },
  { id: "localConvention", vi: "Quy ước", viAliases: [], en: "Local convention", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "name", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "villageConvention", vi: "Hương ước", viAliases: [], en: "Village convention", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "name", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "outline", vi: "Đề cương", viAliases: [], en: "Outline", codes: ["ĐC"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "Observed; code UNCONFIRMED", validFrom: null, validTo: null, confirmed: false },
  { id: "list", vi: "Danh mục", viAliases: [], en: "List", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "name", source: "Observed", validFrom: null, validTo: null, confirmed: true },
  { id: "contestRules", vi: "Thể lệ", viAliases: [], en: "Contest rules", codes: ["TL"], formerCodes: [], regime: "both", category: "administrative", cites: "both", source: "Observed: 3-TL/BTC", validFrom: null, validTo: null, confirmed: true },
  { id: "publication", vi: "Công bố", viAliases: [], en: "Publication", codes: ["CB"], formerCodes: [], regime: "state", category: "specialized", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "license", vi: "Giấy phép", viAliases: [], en: "License", codes: ["GP"], formerCodes: [], regime: "state", category: "specialized", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "proclamation", vi: "Tuyên ngôn", viAliases: [], en: "Proclamation", codes: [], formerCodes: [], regime: "state", category: "administrative", cites: "name", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "document", vi: "Văn bản", viAliases: [], en: "Document", codes: [], formerCodes: [], regime: "both", category: "administrative", cites: "number", source: "Observed: generic word before a number", validFrom: null, validTo: null, confirmed: true },
  // Courts and procuracies; case symbols (DS-ST, HNGĐ-PT) are no type codes.
  { id: "judgment", vi: "Bản án", viAliases: [], en: "Judgment", codes: [], formerCodes: [], regime: "court", category: "court", cites: "number", source: "Observed: 01/2022/LĐ-ST, 65/2025/HNGĐ-ST", validFrom: null, validTo: null, confirmed: true },
  { id: "precedent", vi: "Án lệ", viAliases: [], en: "Precedent", codes: ["AL"], formerCodes: [], regime: "court", category: "court", cites: "number", source: "Observed: 27/2019/AL", validFrom: null, validTo: null, confirmed: true },
  { id: "reopeningDecision", vi: "Quyết định tái thẩm", viAliases: [], en: "Reopening decision", codes: [], formerCodes: [], regime: "court", category: "court", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "divorceConsentDecision", vi: "Quyết định công nhận thuận tình ly hôn", viAliases: [], en: "Consent divorce decision", codes: [], formerCodes: [], regime: "court", category: "court", cites: "number", source: "Observed: 72/2025/QĐST-HNGĐ", validFrom: null, validTo: null, confirmed: true },
  { id: "settlementDecision", vi: "Quyết định công nhận sự thỏa thuận của các đương sự", viAliases: [], en: "Settlement decision", codes: [], formerCodes: [], regime: "court", category: "court", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "trialDecision", vi: "Quyết định đưa vụ án ra xét xử", viAliases: [], en: "Decision to bring a case to trial", codes: [], formerCodes: [], regime: "court", category: "court", cites: "number", source: "Observed: 02/2022/QĐXX-LĐST", validFrom: null, validTo: null, confirmed: true },
  { id: "caseAcceptanceNotice", vi: "Thông báo thụ lý vụ án", viAliases: ["Thông báo về việc thụ lý vụ án"], en: "Notice of case acceptance", codes: [], formerCodes: [], regime: "court", category: "court", cites: "number", source: "Observed: 03/2021/TLST-LĐ", validFrom: null, validTo: null, confirmed: true },
  { id: "indictment", vi: "Cáo trạng", viAliases: [], en: "Indictment", codes: ["CT"], formerCodes: [], regime: "court", category: "court", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "protest", vi: "Kháng nghị", viAliases: [], en: "Protest", codes: ["QĐKN", "KN"], formerCodes: [], regime: "court", category: "court", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "recommendation", vi: "Kiến nghị", viAliases: [], en: "Recommendation", codes: ["KN"], formerCodes: [], regime: "court", category: "court", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  // Treaties: no number, named by subject, parties, place and date.
  { id: "treaty", vi: "Hiệp ước", viAliases: [], en: "Treaty", codes: [], formerCodes: [], regime: "state", category: "treaty", cites: "name", source: "Luật 108/2016/QH13; observed", validFrom: null, validTo: null, confirmed: true },
  { id: "internationalAgreement", vi: "Hiệp định", viAliases: [], en: "International agreement", codes: [], formerCodes: [], regime: "state", category: "treaty", cites: "name", source: "Luật 108/2016/QH13; observed", validFrom: null, validTo: null, confirmed: true },
  { id: "convention", vi: "Công ước", viAliases: [], en: "Convention", codes: [], formerCodes: [], regime: "state", category: "treaty", cites: "name", source: "Luật 108/2016/QH13; observed", validFrom: null, validTo: null, confirmed: true },
  { id: "protocol", vi: "Nghị định thư", viAliases: [], en: "Protocol", codes: [], formerCodes: [], regime: "state", category: "treaty", cites: "name", source: "Luật 108/2016/QH13; observed", validFrom: null, validTo: null, confirmed: true },
  { id: "arrangement", vi: "Thỏa thuận", viAliases: [], en: "Arrangement", codes: [], formerCodes: [], regime: "state", category: "treaty", cites: "name", source: "Luật 70/2020/QH14; observed", validFrom: null, validTo: null, confirmed: true },
  // Standards and technical regulations; the code is the prefix word of the number.
  { id: "standardTcvn", vi: "TCVN", viAliases: [], en: "National standard", codes: ["TCVN"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "Observed: TCVN 4980:2006", validFrom: null, validTo: null, confirmed: true },
  { id: "standardQcvn", vi: "QCVN", viAliases: [], en: "National technical regulation", codes: ["QCVN"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "Observed: QCVN 41:2024/BGTVT", validFrom: "2007-01-01", validTo: null, confirmed: true },
  { id: "standardQcdp", vi: "QCĐP", viAliases: [], en: "Local technical regulation", codes: ["QCĐP"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "Observed: QCĐP 01:2022/BTr", validFrom: "2007-01-01", validTo: null, confirmed: true },
  { id: "standardTccs", vi: "TCCS", viAliases: [], en: "Organization standard", codes: ["TCCS"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "Observed: TCCS 001:2024", validFrom: "2007-01-01", validTo: null, confirmed: true },
  { id: "standardTcn", vi: "TCN", viAliases: [], en: "Sector standard", codes: ["TCN"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "UNCONFIRMED: 22TCN 211-06", validFrom: null, validTo: null, confirmed: false },
  { id: "standardTcxdvn", vi: "TCXDVN", viAliases: [], en: "Vietnam construction standard", codes: ["TCXDVN"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "standardTcxd", vi: "TCXD", viAliases: [], en: "Construction standard", codes: ["TCXD"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
  { id: "standardTcqs", vi: "TCQS", viAliases: [], en: "Military standard", codes: ["TCQS"], formerCodes: [], regime: "standard", category: "standard", cites: "number", source: "UNCONFIRMED (memory)", validFrom: null, validTo: null, confirmed: false },
] as const;

/** Id of a type of document. */
export type DocumentTypeId = (typeof rows)[number]["id"];

/** One type of document, its id among the known ones. */
export interface DocumentTypeRow extends DocumentTypeEntry {
  /** Id. */
  readonly id: DocumentTypeId;
}

/**
 * Types of documents, state and Party. Where types share a code, the one that the code means without further words stands first.
 * Sources: Luật 64/2025/QH15 Điều 4 (as amended by 87/2025/QH15), NĐ 30/2020/NĐ-CP, Quy định 399-QĐ/TW, HD 05-HD/VPTW, and real texts.
 */
export const documentTypes: readonly DocumentTypeRow[] = rows;
