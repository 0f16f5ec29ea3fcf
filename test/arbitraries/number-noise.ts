import fc from "fast-check";

/** One thing that real texts do to a number and that changes nothing of what is meant (state/deviations.md; party/numbering.md §5). */
type Noise = (text: string) => string;

const inside: readonly Noise[] = [
  (text) => text.replaceAll("Đ", "\u00d0"),
  (text) => text.replaceAll("-", "\u2013"),
  (text) => text.replaceAll("-", "\u2011"),
  (text) => text.replaceAll("-", "\u2212"),
  (text) => text.normalize("NFD"),
];

const before = ["", "", "", "số ", "Số: ", "SỐ:", "Số ký hiệu: ", "Số hiệu ", " \t", "\ufeff", "\n"];
const behind = ["", "", "", ".", ",", " ;", "\n", " \u00a0"];

const hidden = ["\u00ad", "\u200b", "\u200d", "\u2060"];
const blanks = [" ", "\u00a0", "\n", "\u2009", "  "];

/** White space around the first separator, behind the serial. */
const spacedLead = fc.tuple(fc.constantFrom("", ...blanks), fc.constantFrom("", ...blanks)).map(
  ([before, after]): Noise =>
    (text) =>
      text.replace(/^(\d+(?:\.\d+|\p{L})?)([-/])/u, `$1${before}$2${after}`),
);

/** An invisible character at some place inside. */
const invisible = fc.tuple(fc.constantFrom(...hidden), fc.nat({ max: 200 })).map(
  ([char, place]): Noise =>
    (text) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + char + text.slice(at);
    },
);

/** Several of them at once, with what a line or a sentence leaves before and behind a number. */
export const numberNoise: fc.Arbitrary<Noise> = fc
  .tuple(
    spacedLead,
    fc.array(fc.constantFrom(...inside), { maxLength: 2 }),
    fc.constantFrom(...before),
    fc.constantFrom(...behind),
    fc.array(invisible, { maxLength: 2 }),
  )
  .map(([lead, changes, head, tail, marks]) => (text) => {
    const changed = changes.reduce((noisy, noise) => noise(noisy), lead(text));
    return marks.reduce((noisy, noise) => noise(noisy), head + changed + tail);
  });
