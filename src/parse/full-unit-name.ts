import { foldName } from "../model/fold-name.js";
import { provinces } from "../model/registry/provinces.js";
import { bareHeads, fields, heads, levels, offices, smallFields, wholeNames } from "./grammar/unit-words.js";
import { lazy } from "./lazy.js";
import { modernTone } from "./modern-tone.js";

/** Abbreviations of heads and levels in capitals as they are written, and what they stand for. */
const abbreviations: Readonly<Record<string, string>> = {
  UBND: "Ủy ban nhân dân",
  HĐND: "Hội đồng nhân dân",
  UBTVQH: "Ủy ban Thường vụ Quốc hội",
  UBTV: "Ủy ban Thường vụ",
  UBKT: "Ủy ban Kiểm tra",
  UBMTTQ: "Ủy ban Mặt trận Tổ quốc",
  UBMTTQVN: "Ủy ban Mặt trận Tổ quốc Việt Nam",
  UB: "Ủy ban",
  MTTQ: "Mặt trận Tổ quốc",
  MTTQVN: "Mặt trận Tổ quốc Việt Nam",
  TAND: "Tòa án nhân dân",
  TANDTC: "Tòa án nhân dân tối cao",
  VKSND: "Viện kiểm sát nhân dân",
  VKSNDTC: "Viện kiểm sát nhân dân tối cao",
  BCH: "Ban Chấp hành",
  BTV: "Ban Thường vụ",
  BTT: "Ban Thường trực",
  BCĐ: "Ban Chỉ đạo",
  BTG: "Ban Tuyên giáo",
  BTGDV: "Ban Tuyên giáo và Dân vận",
  TW: "Trung ương",
  TƯ: "Trung ương",
  BCHTW: "Ban Chấp hành Trung ương",
  ĐBQH: "đại biểu Quốc hội",
  TNCS: "Thanh niên Cộng sản",
  LĐLĐ: "Liên đoàn Lao động",
  LĐLĐVN: "Liên đoàn Lao động Việt Nam",
  LHPN: "Liên hiệp Phụ nữ",
  LHTN: "Liên hiệp Thanh niên",
  CCB: "Cựu chiến binh",
  BHXH: "Bảo hiểm xã hội",
  CHQS: "Chỉ huy Quân sự",
  VP: "Văn phòng",
  VN: "Việt Nam",
  HCM: "Hồ Chí Minh",
  TP: "thành phố",
  Tp: "thành phố",
  TX: "thị xã",
  TPHCM: "thành phố Hồ Chí Minh",
};
/** Fields of ministries and departments by their initials without signs. */
const fieldInitials: Readonly<Record<string, string>> = {
  GDĐT: "Giáo dục và Đào tạo",
  KHCN: "Khoa học và Công nghệ",
  TNMT: "Tài nguyên và Môi trường",
  NNPTNT: "Nông nghiệp và Phát triển nông thôn",
  NNMT: "Nông nghiệp và Môi trường",
  LĐTBXH: "Lao động - Thương binh và Xã hội",
  TTTT: "Thông tin và Truyền thông",
  VHTTDL: "Văn hóa, Thể thao và Du lịch",
  GTVT: "Giao thông vận tải",
  KHĐT: "Kế hoạch và Đầu tư",
  DTTG: "Dân tộc và Tôn giáo",
  QHKT: "Quy hoạch - Kiến trúc",
  QLTT: "Quản lý thị trường",
  ATTP: "An toàn thực phẩm",
};

const CENTRAL = /T\.\s?Ư/g;
const MARKUP = /[*_]+/g;
/** Initials joined by "&", hyphens and commas: "GD&ĐT", "LĐ-TB&XH". */
const INITIALS = /\p{Lu}{1,8}(?:[&,-]\s?\p{Lu}{1,8})+|\p{Lu}{4,8}/gu;
/** A level word in capitals inside a name: "UBND Thành phố". */
const INNER_LEVEL =
  /(?<=\S )(?:Thành phố|Thị xã|Thị trấn|Đặc khu|(?:Tỉnh|Huyện|Quận|Xã|Phường)(?! (?:ủy|đoàn)))(?!\p{L})/gu;
const WORD = /\p{L}+\.?/gu;

/**
 * The name of a body in full: abbreviations written out, spaces and marks in order, the tone in the newer place, and small letters
 * for a name in capitals.
 *
 * @param text - a name as written, for example "UBND TP. Cần Thơ".
 * @returns for example "Ủy ban nhân dân thành phố Cần Thơ".
 */
export function fullUnitName(text: string): string {
  const plain = text.normalize("NFC").replaceAll("Ð", "Đ").replace(MARKUP, "").replace(/\s+/g, " ").trim();
  const composed = modernTone(plain);
  if (isShouted(composed)) return lowered(composed);
  return composed
    .replace(CENTRAL, "TW")
    .replace(INITIALS, (initials) => fieldInitials[initials.replace(/[^\p{L}]/gu, "")] ?? initials)
    .replace(WORD, writtenOut)
    .replace(INNER_LEVEL, (level) => level.toLowerCase())
    .replace(/\s+/g, " ")
    .trim();
}

function writtenOut(word: string): string {
  const stopped = word.endsWith(".");
  const full = abbreviations[stopped ? word.slice(0, -1) : word];
  if (full === undefined) return word;
  return stopped ? `${full} ` : full;
}

/** Two words or more, all in capitals, none of them a known abbreviation alone: a heading. */
function isShouted(text: string): boolean {
  const words = text.split(" ").filter((word) => /\p{L}{2}/u.test(word));
  return (
    words.length > 1 &&
    text === text.toUpperCase() &&
    words.some((word) => abbreviations[word] === undefined && fieldInitials[word] === undefined && word.length < 5)
  );
}

/** The writings of the tables by their words in small letters. */
const writings = lazy(() => {
  const known = new Map<string, string>();
  const names = [...wholeNames, ...heads, ...bareHeads, ...offices, ...smallFields, ...fields, ...levels];
  for (const name of [...names, ...provinces.map((row) => row.name)]) {
    const folded = foldName(name);
    if (!known.has(folded)) known.set(folded, name);
  }
  for (const [short, full] of Object.entries(abbreviations)) known.set(foldName(short), full);
  return known;
});

const LONGEST_WRITING = 9;

/** A name in capitals in the writing of the tables, longest pieces first; words that no table has begin with a capital. */
function lowered(text: string): string {
  const words = text.split(" ");
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(LONGEST_WRITING, words.length - at);
    let known: string | undefined;
    for (; size > 0; size -= 1) {
      known = writings().get(foldName(words.slice(at, at + size).join(" ")));
      if (known !== undefined) break;
    }
    const word = words[at] as string;
    const piece = known ?? (linkWords.has(word) ? word.toLowerCase() : capitalised(word));
    found.push(
      known !== undefined && words[at + size - 1]?.endsWith(",") && !known.endsWith(",") ? `${piece},` : piece,
    );
    at += Math.max(1, size);
  }
  return found.join(" ");
}

const linkWords: ReadonlySet<string> = new Set(["VÀ", "CÁC", "CỦA", "VỀ", "CHO", "VỚI"]);

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
