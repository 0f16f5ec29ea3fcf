import type { TableRow } from "./table-row.js";

/** A province or a city directly under the central government, in one period of its life. */
export interface ProvinceEntry {
  /** Id of the row: the slug for the first period, with the year it began for later ones ("bac-ninh", "bac-ninh-2025", "bac-ninh-2026"). */
  readonly id: string;
  /** The name in ASCII and hyphens: what ids of bodies of the place are made with. */
  readonly slug: string;
  /** Name without the level word, new tone placement. */
  readonly name: string;
  /** Name with the level word. */
  readonly fullName: string;
  /** Tỉnh, or thành phố trực thuộc trung ương. */
  readonly kind: "province" | "city";
  /** Other spellings; tone placing, letter case and kinds of dash aside. */
  readonly spellings: readonly string[];
  /** Name without diacritics. */
  readonly ascii: string;
  /** Names in English texts. */
  readonly en: readonly string[];
  /** Code in the statistical list of units; one code can be two provinces, before and after 01/7/2025. `null` where not seen. */
  readonly code: string | null;
  /** ISO date since when it exists in this form, or `null` for of old. */
  readonly validFrom: string | null;
  /** ISO date of its last day in this form, or `null`. */
  readonly validTo: string | null;
  /** Id of the row that continues it, or `null`. */
  readonly mergedInto: string | null;
  /** Ids of the rows that it continues. */
  readonly mergedFrom: readonly string[];
  /** Act or list. */
  readonly source: string;
  /** `false` where it rests on memory. */
  readonly confirmed: boolean;
}

/** A row of the table: what it leaves out was not seen, or there is none. */
type ProvinceRow = TableRow<ProvinceEntry, "spellings" | "validFrom" | "validTo" | "mergedInto" | "mergedFrom">;

const rows: readonly ProvinceRow[] = [
  { id: "an-giang", slug: "an-giang", name: "An Giang", fullName: "Tỉnh An Giang", kind: "province", ascii: "An Giang", en: ["An Giang"], code: "89", validTo: "2025-06-30", mergedInto: "an-giang-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "an-giang-2025", slug: "an-giang", name: "An Giang", fullName: "Tỉnh An Giang", kind: "province", ascii: "An Giang", en: ["An Giang"], code: "91", validFrom: "2025-07-01", mergedFrom: ["kien-giang", "an-giang"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "ba-ria-vung-tau", slug: "ba-ria-vung-tau", name: "Bà Rịa - Vũng Tàu", fullName: "Tỉnh Bà Rịa - Vũng Tàu", kind: "province", spellings: ["BR-VT"], ascii: "Ba Ria - Vung Tau", en: ["Ba Ria - Vung Tau"], code: "77", validTo: "2025-06-30", mergedInto: "ho-chi-minh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "bac-giang", slug: "bac-giang", name: "Bắc Giang", fullName: "Tỉnh Bắc Giang", kind: "province", ascii: "Bac Giang", en: ["Bac Giang"], code: "24", validTo: "2025-06-30", mergedInto: "bac-ninh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "bac-kan", slug: "bac-kan", name: "Bắc Kạn", fullName: "Tỉnh Bắc Kạn", kind: "province", spellings: ["Bắc Cạn"], ascii: "Bac Kan", en: ["Bac Kan"], code: "06", validTo: "2025-06-30", mergedInto: "thai-nguyen-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "bac-lieu", slug: "bac-lieu", name: "Bạc Liêu", fullName: "Tỉnh Bạc Liêu", kind: "province", ascii: "Bac Lieu", en: ["Bac Lieu"], code: "95", validTo: "2025-06-30", mergedInto: "ca-mau-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "bac-ninh", slug: "bac-ninh", name: "Bắc Ninh", fullName: "Tỉnh Bắc Ninh", kind: "province", ascii: "Bac Ninh", en: ["Bac Ninh"], code: "27", validTo: "2025-06-30", mergedInto: "bac-ninh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "bac-ninh-2025", slug: "bac-ninh", name: "Bắc Ninh", fullName: "Tỉnh Bắc Ninh", kind: "province", ascii: "Bac Ninh", en: ["Bac Ninh"], code: "24", validFrom: "2025-07-01", validTo: "2026-09-19", mergedInto: "bac-ninh-2026", mergedFrom: ["bac-giang", "bac-ninh"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "bac-ninh-2026", slug: "bac-ninh", name: "Bắc Ninh", fullName: "Thành phố Bắc Ninh", kind: "city", ascii: "Bac Ninh", en: ["Bac Ninh"], code: "24", validFrom: "2026-09-20", mergedFrom: ["bac-ninh-2025"], source: "NQ 39/2026/QH16; 388/NQ-UBTVQH16", confirmed: true },
  { id: "ben-tre", slug: "ben-tre", name: "Bến Tre", fullName: "Tỉnh Bến Tre", kind: "province", ascii: "Ben Tre", en: ["Ben Tre"], code: "83", validTo: "2025-06-30", mergedInto: "vinh-long-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "binh-dinh", slug: "binh-dinh", name: "Bình Định", fullName: "Tỉnh Bình Định", kind: "province", ascii: "Binh Dinh", en: ["Binh Dinh"], code: "52", validTo: "2025-06-30", mergedInto: "gia-lai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "binh-duong", slug: "binh-duong", name: "Bình Dương", fullName: "Tỉnh Bình Dương", kind: "province", ascii: "Binh Duong", en: ["Binh Duong"], code: "74", validTo: "2025-06-30", mergedInto: "ho-chi-minh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "binh-phuoc", slug: "binh-phuoc", name: "Bình Phước", fullName: "Tỉnh Bình Phước", kind: "province", ascii: "Binh Phuoc", en: ["Binh Phuoc"], code: "70", validTo: "2025-06-30", mergedInto: "dong-nai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "binh-thuan", slug: "binh-thuan", name: "Bình Thuận", fullName: "Tỉnh Bình Thuận", kind: "province", ascii: "Binh Thuan", en: ["Binh Thuan"], code: "60", validTo: "2025-06-30", mergedInto: "lam-dong-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "ca-mau", slug: "ca-mau", name: "Cà Mau", fullName: "Tỉnh Cà Mau", kind: "province", ascii: "Ca Mau", en: ["Ca Mau"], code: "96", validTo: "2025-06-30", mergedInto: "ca-mau-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "ca-mau-2025", slug: "ca-mau", name: "Cà Mau", fullName: "Tỉnh Cà Mau", kind: "province", ascii: "Ca Mau", en: ["Ca Mau"], code: "96", validFrom: "2025-07-01", mergedFrom: ["bac-lieu", "ca-mau"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "can-tho", slug: "can-tho", name: "Cần Thơ", fullName: "Thành phố Cần Thơ", kind: "city", ascii: "Can Tho", en: ["Can Tho"], code: "92", validTo: "2025-06-30", mergedInto: "can-tho-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "can-tho-2025", slug: "can-tho", name: "Cần Thơ", fullName: "Thành phố Cần Thơ", kind: "city", ascii: "Can Tho", en: ["Can Tho"], code: "92", validFrom: "2025-07-01", mergedFrom: ["soc-trang", "hau-giang", "can-tho"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "cao-bang", slug: "cao-bang", name: "Cao Bằng", fullName: "Tỉnh Cao Bằng", kind: "province", ascii: "Cao Bang", en: ["Cao Bang"], code: "04", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "da-nang", slug: "da-nang", name: "Đà Nẵng", fullName: "Thành phố Đà Nẵng", kind: "city", ascii: "Da Nang", en: ["Da Nang", "Danang"], code: "48", validTo: "2025-06-30", mergedInto: "da-nang-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "da-nang-2025", slug: "da-nang", name: "Đà Nẵng", fullName: "Thành phố Đà Nẵng", kind: "city", ascii: "Da Nang", en: ["Da Nang", "Danang"], code: "48", validFrom: "2025-07-01", mergedFrom: ["quang-nam", "da-nang"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "dak-lak", slug: "dak-lak", name: "Đắk Lắk", fullName: "Tỉnh Đắk Lắk", kind: "province", spellings: ["Đăk Lăk", "Đắc Lắc", "Đăk Lắk", "Daklak"], ascii: "Dak Lak", en: ["Dak Lak"], code: "66", validTo: "2025-06-30", mergedInto: "dak-lak-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "dak-lak-2025", slug: "dak-lak", name: "Đắk Lắk", fullName: "Tỉnh Đắk Lắk", kind: "province", spellings: ["Đăk Lăk", "Đắc Lắc", "Đăk Lắk", "Daklak"], ascii: "Dak Lak", en: ["Dak Lak"], code: "66", validFrom: "2025-07-01", mergedFrom: ["phu-yen", "dak-lak"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "dak-nong", slug: "dak-nong", name: "Đắk Nông", fullName: "Tỉnh Đắk Nông", kind: "province", spellings: ["Đăk Nông", "Đắc Nông"], ascii: "Dak Nong", en: ["Dak Nong"], code: "67", validTo: "2025-06-30", mergedInto: "lam-dong-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "dien-bien", slug: "dien-bien", name: "Điện Biên", fullName: "Tỉnh Điện Biên", kind: "province", ascii: "Dien Bien", en: ["Dien Bien"], code: "11", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "dong-nai", slug: "dong-nai", name: "Đồng Nai", fullName: "Tỉnh Đồng Nai", kind: "province", ascii: "Dong Nai", en: ["Dong Nai"], code: "75", validTo: "2025-06-30", mergedInto: "dong-nai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "dong-nai-2025", slug: "dong-nai", name: "Đồng Nai", fullName: "Tỉnh Đồng Nai", kind: "province", ascii: "Dong Nai", en: ["Dong Nai"], code: "75", validFrom: "2025-07-01", validTo: "2026-04-29", mergedInto: "dong-nai-2026", mergedFrom: ["binh-phuoc", "dong-nai"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "dong-nai-2026", slug: "dong-nai", name: "Đồng Nai", fullName: "Thành phố Đồng Nai", kind: "city", ascii: "Dong Nai", en: ["Dong Nai"], code: "75", validFrom: "2026-04-30", mergedFrom: ["dong-nai-2025"], source: "NQ 30/2026/QH16; 237/NQ-UBTVQH16", confirmed: true },
  { id: "dong-thap", slug: "dong-thap", name: "Đồng Tháp", fullName: "Tỉnh Đồng Tháp", kind: "province", ascii: "Dong Thap", en: ["Dong Thap"], code: "87", validTo: "2025-06-30", mergedInto: "dong-thap-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "dong-thap-2025", slug: "dong-thap", name: "Đồng Tháp", fullName: "Tỉnh Đồng Tháp", kind: "province", ascii: "Dong Thap", en: ["Dong Thap"], code: "82", validFrom: "2025-07-01", mergedFrom: ["tien-giang", "dong-thap"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "gia-lai", slug: "gia-lai", name: "Gia Lai", fullName: "Tỉnh Gia Lai", kind: "province", ascii: "Gia Lai", en: ["Gia Lai"], code: "64", validTo: "2025-06-30", mergedInto: "gia-lai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "gia-lai-2025", slug: "gia-lai", name: "Gia Lai", fullName: "Tỉnh Gia Lai", kind: "province", ascii: "Gia Lai", en: ["Gia Lai"], code: "52", validFrom: "2025-07-01", mergedFrom: ["binh-dinh", "gia-lai"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "ha-giang", slug: "ha-giang", name: "Hà Giang", fullName: "Tỉnh Hà Giang", kind: "province", ascii: "Ha Giang", en: ["Ha Giang"], code: "02", validTo: "2025-06-30", mergedInto: "tuyen-quang-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "ha-nam", slug: "ha-nam", name: "Hà Nam", fullName: "Tỉnh Hà Nam", kind: "province", ascii: "Ha Nam", en: ["Ha Nam"], code: "35", validTo: "2025-06-30", mergedInto: "ninh-binh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "ha-noi", slug: "ha-noi", name: "Hà Nội", fullName: "Thành phố Hà Nội", kind: "city", spellings: ["TP. Hà Nội", "TP Hà Nội", "Thủ đô Hà Nội"], ascii: "Ha Noi", en: ["Hanoi", "Ha Noi"], code: "01", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "ha-tay", slug: "ha-tay", name: "Hà Tây", fullName: "Tỉnh Hà Tây", kind: "province", ascii: "Ha Tay", en: ["Ha Tay"], code: null, validTo: "2008-07-31", mergedInto: "ha-noi", source: "UNCONFIRMED (memory): NQ 15/2008/QH12", confirmed: false },
  { id: "ha-tinh", slug: "ha-tinh", name: "Hà Tĩnh", fullName: "Tỉnh Hà Tĩnh", kind: "province", ascii: "Ha Tinh", en: ["Ha Tinh"], code: "42", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "hai-duong", slug: "hai-duong", name: "Hải Dương", fullName: "Tỉnh Hải Dương", kind: "province", ascii: "Hai Duong", en: ["Hai Duong"], code: "30", validTo: "2025-06-30", mergedInto: "hai-phong-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "hai-phong", slug: "hai-phong", name: "Hải Phòng", fullName: "Thành phố Hải Phòng", kind: "city", ascii: "Hai Phong", en: ["Haiphong", "Hai Phong"], code: "31", validTo: "2025-06-30", mergedInto: "hai-phong-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "hai-phong-2025", slug: "hai-phong", name: "Hải Phòng", fullName: "Thành phố Hải Phòng", kind: "city", ascii: "Hai Phong", en: ["Haiphong", "Hai Phong"], code: "31", validFrom: "2025-07-01", mergedFrom: ["hai-duong", "hai-phong"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "hau-giang", slug: "hau-giang", name: "Hậu Giang", fullName: "Tỉnh Hậu Giang", kind: "province", ascii: "Hau Giang", en: ["Hau Giang"], code: "93", validTo: "2025-06-30", mergedInto: "can-tho-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "ho-chi-minh", slug: "ho-chi-minh", name: "Hồ Chí Minh", fullName: "Thành phố Hồ Chí Minh", kind: "city", spellings: ["TP. Hồ Chí Minh", "TP Hồ Chí Minh", "TP. HCM", "TP.HCM", "TP HCM", "TPHCM"], ascii: "Ho Chi Minh", en: ["Ho Chi Minh City", "Ho Chi Minh"], code: "79", validTo: "2025-06-30", mergedInto: "ho-chi-minh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "ho-chi-minh-2025", slug: "ho-chi-minh", name: "Hồ Chí Minh", fullName: "Thành phố Hồ Chí Minh", kind: "city", spellings: ["TP. Hồ Chí Minh", "TP Hồ Chí Minh", "TP. HCM", "TP.HCM", "TP HCM", "TPHCM"], ascii: "Ho Chi Minh", en: ["Ho Chi Minh City", "Ho Chi Minh"], code: "79", validFrom: "2025-07-01", mergedFrom: ["ba-ria-vung-tau", "binh-duong", "ho-chi-minh"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "hoa-binh", slug: "hoa-binh", name: "Hòa Bình", fullName: "Tỉnh Hòa Bình", kind: "province", ascii: "Hoa Binh", en: ["Hoa Binh"], code: "17", validTo: "2025-06-30", mergedInto: "phu-tho-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "hue", slug: "hue", name: "Huế", fullName: "Thành phố Huế", kind: "city", ascii: "Hue", en: ["Hue"], code: "46", validFrom: "2025-01-01", mergedFrom: ["thua-thien-hue"], source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; NQ 1314/NQ-UBTVQH15 (city since 01/01/2025)", confirmed: true },
  { id: "hung-yen", slug: "hung-yen", name: "Hưng Yên", fullName: "Tỉnh Hưng Yên", kind: "province", ascii: "Hung Yen", en: ["Hung Yen"], code: "33", validTo: "2025-06-30", mergedInto: "hung-yen-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "hung-yen-2025", slug: "hung-yen", name: "Hưng Yên", fullName: "Tỉnh Hưng Yên", kind: "province", ascii: "Hung Yen", en: ["Hung Yen"], code: "33", validFrom: "2025-07-01", mergedFrom: ["thai-binh", "hung-yen"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "khanh-hoa", slug: "khanh-hoa", name: "Khánh Hòa", fullName: "Tỉnh Khánh Hòa", kind: "province", ascii: "Khanh Hoa", en: ["Khanh Hoa"], code: "56", validTo: "2025-06-30", mergedInto: "khanh-hoa-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "khanh-hoa-2025", slug: "khanh-hoa", name: "Khánh Hòa", fullName: "Tỉnh Khánh Hòa", kind: "province", ascii: "Khanh Hoa", en: ["Khanh Hoa"], code: "56", validFrom: "2025-07-01", mergedFrom: ["ninh-thuan", "khanh-hoa"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "kien-giang", slug: "kien-giang", name: "Kiên Giang", fullName: "Tỉnh Kiên Giang", kind: "province", ascii: "Kien Giang", en: ["Kien Giang"], code: "91", validTo: "2025-06-30", mergedInto: "an-giang-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "kon-tum", slug: "kon-tum", name: "Kon Tum", fullName: "Tỉnh Kon Tum", kind: "province", spellings: ["Kontum"], ascii: "Kon Tum", en: ["Kon Tum"], code: "62", validTo: "2025-06-30", mergedInto: "quang-ngai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "lai-chau", slug: "lai-chau", name: "Lai Châu", fullName: "Tỉnh Lai Châu", kind: "province", ascii: "Lai Chau", en: ["Lai Chau"], code: "12", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "lam-dong", slug: "lam-dong", name: "Lâm Đồng", fullName: "Tỉnh Lâm Đồng", kind: "province", ascii: "Lam Dong", en: ["Lam Dong"], code: "68", validTo: "2025-06-30", mergedInto: "lam-dong-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "lam-dong-2025", slug: "lam-dong", name: "Lâm Đồng", fullName: "Tỉnh Lâm Đồng", kind: "province", ascii: "Lam Dong", en: ["Lam Dong"], code: "68", validFrom: "2025-07-01", mergedFrom: ["dak-nong", "binh-thuan", "lam-dong"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "lang-son", slug: "lang-son", name: "Lạng Sơn", fullName: "Tỉnh Lạng Sơn", kind: "province", ascii: "Lang Son", en: ["Lang Son"], code: "20", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "lao-cai", slug: "lao-cai", name: "Lào Cai", fullName: "Tỉnh Lào Cai", kind: "province", ascii: "Lao Cai", en: ["Lao Cai"], code: "10", validTo: "2025-06-30", mergedInto: "lao-cai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "lao-cai-2025", slug: "lao-cai", name: "Lào Cai", fullName: "Tỉnh Lào Cai", kind: "province", ascii: "Lao Cai", en: ["Lao Cai"], code: "15", validFrom: "2025-07-01", mergedFrom: ["yen-bai", "lao-cai"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "long-an", slug: "long-an", name: "Long An", fullName: "Tỉnh Long An", kind: "province", ascii: "Long An", en: ["Long An"], code: "80", validTo: "2025-06-30", mergedInto: "tay-ninh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "nam-dinh", slug: "nam-dinh", name: "Nam Định", fullName: "Tỉnh Nam Định", kind: "province", ascii: "Nam Dinh", en: ["Nam Dinh"], code: "36", validTo: "2025-06-30", mergedInto: "ninh-binh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "nghe-an", slug: "nghe-an", name: "Nghệ An", fullName: "Tỉnh Nghệ An", kind: "province", ascii: "Nghe An", en: ["Nghe An"], code: "40", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "ninh-binh", slug: "ninh-binh", name: "Ninh Bình", fullName: "Tỉnh Ninh Bình", kind: "province", ascii: "Ninh Binh", en: ["Ninh Binh"], code: "37", validTo: "2025-06-30", mergedInto: "ninh-binh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "ninh-binh-2025", slug: "ninh-binh", name: "Ninh Bình", fullName: "Tỉnh Ninh Bình", kind: "province", ascii: "Ninh Binh", en: ["Ninh Binh"], code: "37", validFrom: "2025-07-01", mergedFrom: ["ha-nam", "nam-dinh", "ninh-binh"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "ninh-thuan", slug: "ninh-thuan", name: "Ninh Thuận", fullName: "Tỉnh Ninh Thuận", kind: "province", ascii: "Ninh Thuan", en: ["Ninh Thuan"], code: "58", validTo: "2025-06-30", mergedInto: "khanh-hoa-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "phu-tho", slug: "phu-tho", name: "Phú Thọ", fullName: "Tỉnh Phú Thọ", kind: "province", ascii: "Phu Tho", en: ["Phu Tho"], code: "25", validTo: "2025-06-30", mergedInto: "phu-tho-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "phu-tho-2025", slug: "phu-tho", name: "Phú Thọ", fullName: "Tỉnh Phú Thọ", kind: "province", ascii: "Phu Tho", en: ["Phu Tho"], code: "25", validFrom: "2025-07-01", mergedFrom: ["vinh-phuc", "hoa-binh", "phu-tho"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "phu-yen", slug: "phu-yen", name: "Phú Yên", fullName: "Tỉnh Phú Yên", kind: "province", ascii: "Phu Yen", en: ["Phu Yen"], code: "54", validTo: "2025-06-30", mergedInto: "dak-lak-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "quang-binh", slug: "quang-binh", name: "Quảng Bình", fullName: "Tỉnh Quảng Bình", kind: "province", ascii: "Quang Binh", en: ["Quang Binh"], code: "44", validTo: "2025-06-30", mergedInto: "quang-tri-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "quang-nam", slug: "quang-nam", name: "Quảng Nam", fullName: "Tỉnh Quảng Nam", kind: "province", ascii: "Quang Nam", en: ["Quang Nam"], code: "49", validTo: "2025-06-30", mergedInto: "da-nang-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "quang-ngai", slug: "quang-ngai", name: "Quảng Ngãi", fullName: "Tỉnh Quảng Ngãi", kind: "province", ascii: "Quang Ngai", en: ["Quang Ngai"], code: "51", validTo: "2025-06-30", mergedInto: "quang-ngai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "quang-ngai-2025", slug: "quang-ngai", name: "Quảng Ngãi", fullName: "Tỉnh Quảng Ngãi", kind: "province", ascii: "Quang Ngai", en: ["Quang Ngai"], code: "51", validFrom: "2025-07-01", mergedFrom: ["kon-tum", "quang-ngai"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "quang-ninh", slug: "quang-ninh", name: "Quảng Ninh", fullName: "Tỉnh Quảng Ninh", kind: "province", ascii: "Quang Ninh", en: ["Quang Ninh"], code: "22", validTo: "2026-08-31", mergedInto: "quang-ninh-2026", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "quang-ninh-2026", slug: "quang-ninh", name: "Quảng Ninh", fullName: "Thành phố Quảng Ninh", kind: "city", ascii: "Quang Ninh", en: ["Quang Ninh"], code: "22", validFrom: "2026-09-01", mergedFrom: ["quang-ninh"], source: "NQ 36/2026/QH16", confirmed: true },
  { id: "quang-tri", slug: "quang-tri", name: "Quảng Trị", fullName: "Tỉnh Quảng Trị", kind: "province", ascii: "Quang Tri", en: ["Quang Tri"], code: "45", validTo: "2025-06-30", mergedInto: "quang-tri-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "quang-tri-2025", slug: "quang-tri", name: "Quảng Trị", fullName: "Tỉnh Quảng Trị", kind: "province", ascii: "Quang Tri", en: ["Quang Tri"], code: "44", validFrom: "2025-07-01", mergedFrom: ["quang-binh", "quang-tri"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "soc-trang", slug: "soc-trang", name: "Sóc Trăng", fullName: "Tỉnh Sóc Trăng", kind: "province", ascii: "Soc Trang", en: ["Soc Trang"], code: "94", validTo: "2025-06-30", mergedInto: "can-tho-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "son-la", slug: "son-la", name: "Sơn La", fullName: "Tỉnh Sơn La", kind: "province", ascii: "Son La", en: ["Son La"], code: "14", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "tay-ninh", slug: "tay-ninh", name: "Tây Ninh", fullName: "Tỉnh Tây Ninh", kind: "province", ascii: "Tay Ninh", en: ["Tay Ninh"], code: "72", validTo: "2025-06-30", mergedInto: "tay-ninh-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "tay-ninh-2025", slug: "tay-ninh", name: "Tây Ninh", fullName: "Tỉnh Tây Ninh", kind: "province", ascii: "Tay Ninh", en: ["Tay Ninh"], code: "80", validFrom: "2025-07-01", mergedFrom: ["long-an", "tay-ninh"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "thai-binh", slug: "thai-binh", name: "Thái Bình", fullName: "Tỉnh Thái Bình", kind: "province", ascii: "Thai Binh", en: ["Thai Binh"], code: "34", validTo: "2025-06-30", mergedInto: "hung-yen-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "thai-nguyen", slug: "thai-nguyen", name: "Thái Nguyên", fullName: "Tỉnh Thái Nguyên", kind: "province", ascii: "Thai Nguyen", en: ["Thai Nguyen"], code: "19", validTo: "2025-06-30", mergedInto: "thai-nguyen-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "thai-nguyen-2025", slug: "thai-nguyen", name: "Thái Nguyên", fullName: "Tỉnh Thái Nguyên", kind: "province", ascii: "Thai Nguyen", en: ["Thai Nguyen"], code: "19", validFrom: "2025-07-01", mergedFrom: ["bac-kan", "thai-nguyen"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "thanh-hoa", slug: "thanh-hoa", name: "Thanh Hóa", fullName: "Tỉnh Thanh Hóa", kind: "province", ascii: "Thanh Hoa", en: ["Thanh Hoa"], code: "38", source: "NSO list of units, 03/2025; QĐ 19/2025/QĐ-TTg; kept by NQ 202/2025/QH15", confirmed: true },
  { id: "thua-thien-hue", slug: "thua-thien-hue", name: "Thừa Thiên Huế", fullName: "Tỉnh Thừa Thiên Huế", kind: "province", spellings: ["Thừa Thiên - Huế", "TT-Huế"], ascii: "Thua Thien Hue", en: ["Thua Thien Hue", "Thua Thien-Hue"], code: "46", validTo: "2024-12-31", mergedInto: "hue", source: "UNCONFIRMED (memory); NQ 1314/NQ-UBTVQH15", confirmed: false },
  { id: "tien-giang", slug: "tien-giang", name: "Tiền Giang", fullName: "Tỉnh Tiền Giang", kind: "province", ascii: "Tien Giang", en: ["Tien Giang"], code: "82", validTo: "2025-06-30", mergedInto: "dong-thap-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "tra-vinh", slug: "tra-vinh", name: "Trà Vinh", fullName: "Tỉnh Trà Vinh", kind: "province", ascii: "Tra Vinh", en: ["Tra Vinh"], code: "84", validTo: "2025-06-30", mergedInto: "vinh-long-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "tuyen-quang", slug: "tuyen-quang", name: "Tuyên Quang", fullName: "Tỉnh Tuyên Quang", kind: "province", ascii: "Tuyen Quang", en: ["Tuyen Quang"], code: "08", validTo: "2025-06-30", mergedInto: "tuyen-quang-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "tuyen-quang-2025", slug: "tuyen-quang", name: "Tuyên Quang", fullName: "Tỉnh Tuyên Quang", kind: "province", ascii: "Tuyen Quang", en: ["Tuyen Quang"], code: "08", validFrom: "2025-07-01", mergedFrom: ["ha-giang", "tuyen-quang"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "vinh-long", slug: "vinh-long", name: "Vĩnh Long", fullName: "Tỉnh Vĩnh Long", kind: "province", ascii: "Vinh Long", en: ["Vinh Long"], code: "86", validTo: "2025-06-30", mergedInto: "vinh-long-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "vinh-long-2025", slug: "vinh-long", name: "Vĩnh Long", fullName: "Tỉnh Vĩnh Long", kind: "province", ascii: "Vinh Long", en: ["Vinh Long"], code: "86", validFrom: "2025-07-01", mergedFrom: ["ben-tre", "tra-vinh", "vinh-long"], source: "NQ 202/2025/QH15 (12/6/2025); QĐ 19/2025/QĐ-TTg", confirmed: true },
  { id: "vinh-phuc", slug: "vinh-phuc", name: "Vĩnh Phúc", fullName: "Tỉnh Vĩnh Phúc", kind: "province", ascii: "Vinh Phuc", en: ["Vinh Phuc"], code: "26", validTo: "2025-06-30", mergedInto: "phu-tho-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
  { id: "yen-bai", slug: "yen-bai", name: "Yên Bái", fullName: "Tỉnh Yên Bái", kind: "province", ascii: "Yen Bai", en: ["Yen Bai"], code: "15", validTo: "2025-06-30", mergedInto: "lao-cai-2025", source: "NSO list of units, 03/2025; NQ 202/2025/QH15", confirmed: true },
];

/**
 * Provinces: 63 until 30/6/2025, 34 since 01/7/2025 (202/2025/QH15 of 12/6/2025), three of which became cities in 2026.
 * A name is not a key: Lào Cai of 2024 and Lào Cai of 2026 are two units.
 */
export const provinces: readonly ProvinceEntry[] = /* @__PURE__ */ rows.map((row) => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  fullName: row.fullName,
  kind: row.kind,
  spellings: row.spellings ?? [],
  ascii: row.ascii,
  en: row.en,
  code: row.code,
  validFrom: row.validFrom ?? null,
  validTo: row.validTo ?? null,
  mergedInto: row.mergedInto ?? null,
  mergedFrom: row.mergedFrom ?? [],
  source: row.source,
  confirmed: row.confirmed,
}));
