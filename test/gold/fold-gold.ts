/** Vowel pairs whose tone mark stands on either letter, old writing first. */
const tonePairs: readonly (readonly [string, string])[] = [
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
];

/** Words without regard to case, composition, Eth, invisible characters, quotation marks, markup, spacing and the place of the tone. */
export function foldWords(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/[\u00d0\u00f0]/g, "đ")
    .replace(/\s+/g, " ")
    .replace(/[“”"*'‘’|]/g, "")
    .trim()
    .toLowerCase();
  return tonePairs.reduce((folded, [old, modern]) => folded.replaceAll(old, modern), plain);
}

/** A number and symbol without regard to case and spaces; D, Đ and Eth are one letter. */
export function foldCode(code: string): string {
  return code
    .normalize("NFC")
    .replace(/\s+/g, "")
    .replace(/[Đđ\u00d0\u00f0]/g, "D")
    .toUpperCase();
}

/** A subject without the words that may lead it and the signs that may end it. */
export function foldTitle(title: string): string {
  const lead = /^(?:v\/v|về việc|về|việc|(?:bộ )?luật|pháp lệnh|nghị quyết|quyết định) /;
  return foldWords(title)
    .replace(/[.,;:?!)\]]+$/, "")
    .replace(lead, "")
    .replace(/^(?:về việc|về|việc) /, "");
}

/** EDTF as the library writes quarters and half-years: "2023-Q2" is "2023-34", "2023-H1" is "2023-40". */
export function foldEdtf(edtf: string): string {
  const period = /^(\d{4}|XXXX)-([QH])(\d)$/.exec(edtf);
  if (period === null) return edtf;
  return `${period[1]}-${(period[2] === "Q" ? 32 : 39) + Number(period[3])}`;
}
