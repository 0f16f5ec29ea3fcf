import fc from "fast-check";
import { documentNumbers } from "./document-number.js";
import { numberNoise } from "./number-noise.js";

type Fault = (text: string) => string;

/** Faults of writing that the rules of form speak of. */
const faults: readonly Fault[] = [
  (text) => text.replaceAll("Đ", "D"),
  (text) => text.replace("Đ", "\u0189"),
  (text) => text.toLowerCase(),
  (text) => text.replace("CTr", "CTR").replace("TTr", "Ttr"),
  (text) => text.replace("/", " / "),
  (text) => text.replace("-", "- "),
  (text) => text.replace("-", " – "),
  (text) => text.replace(/(\p{Lu})([-/])(\p{Lu})/u, "$1 $2 $3"),
  (text) => text.replace("/", "-"),
  (text) => text.replace("-", "/"),
  (text) => text.replace(/[-/]/g, (sign) => (sign === "/" ? "-" : "/")),
  (text) => text.replace(/^(\d+)[-/]/, "$1."),
  (text) => text.replace("-", "_"),
  (text) => text.replace("/", "\\"),
  (text) => text.replace(/^0+/, ""),
  (text) => text.replace(/^/, "00"),
  (text) => text.replace("TW", "TƯ"),
  (text) => text.replace(/^\d+/, "XIV"),
  (text) => `Số ${text}`,
  (text) => `Số: ${text}`,
  (text) => text.replace(/(\d)[-/](\p{Lu})/u, "$1$2"),
];

/** Numbers with several faults. */
export const faultyNumbers: fc.Arbitrary<string> = fc
  .tuple(
    documentNumbers,
    fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 3 }),
    fc.option(numberNoise, { freq: 3 }),
  )
  .map(([number, changes, noise]) => {
    const changed = changes.reduce((text, fault) => fault(text), number.canonical);
    return noise === null ? changed : noise(changed);
  });
