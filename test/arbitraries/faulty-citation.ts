import fc from "fast-check";
import { wellFormedNumbers } from "./well-formed-number.js";

type Fault = (text: string) => string;

/** Faults that running text is still read with. */
const faults: readonly Fault[] = [
  (text) => text,
  (text) => text.replace("Đ", "\u00d0"),
  (text) => text.replace("NĐ", "ND"),
  (text) => text.replace("-", "–"),
  (text) => text.replace("/", " / "),
  (text) => text.replace("-", "- "),
  (text) => text.replace(/^0/, ""),
  (text) => text.replace(/\/(?:19|20)\d\d\//, "/"),
  (text) => text.replace(/[-/]/g, (sign) => (sign === "/" ? "-" : "/")),
  (text) => text.replace("TW", "TƯ"),
  (text) => text.replace("CTr", "Ctr"),
];

const typeWords = fc.constantFrom("Kế hoạch", "Quyết định", "Nghị định", "Công văn", "Thông tư", "Nghị quyết");
const issuers = fc.constantFrom("", " của Chính phủ", " của UBND tỉnh Sơn La", " của Thành ủy Hà Nội");
const numbers = fc
  .tuple(wellFormedNumbers, fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 2 }))
  .map(([number, changes]) => changes.reduce((text, fault) => fault(text), number));
const dates = fc
  .tuple(
    fc.constantFrom("ngày ", "ngày ", "này "),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1990, max: 2026 }),
    fc.constantFrom(["/", "/"], ["-", "-"], [" tháng ", " năm "]),
  )
  .map(([word, day, month, year, [first, second]]) => word + day + first + month + second + year);

/** Citations with faults in number or date or both. */
export const faultyCitations: fc.Arbitrary<string> = fc
  .record({
    type: typeWords,
    number: numbers,
    link: fc.constantFrom(" ", ", "),
    date: fc.option(dates, { nil: null, freq: 3 }),
    issuer: issuers,
    form: fc.constantFrom("NFC", "NFC", "NFD"),
  })
  .map(({ type, number, link, date, issuer, form }) =>
    `${type} số ${number}${date === null ? "" : link + date}${issuer}`.normalize(form),
  );
