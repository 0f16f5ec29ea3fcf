import { toAscii } from "./ascii.js";

/**
 * Makes a slug for file names and addresses: small letters without diacritics, figures and hyphens.
 *
 * A slug is lossy ("Đ" and "D" are one), so it is never read back.
 *
 * @param text - any text.
 * @returns for example "nghi-dinh-so-30-2020-nd-cp"; an empty string where no letter or figure stands.
 * @example
 * ```ts
 * import { slug } from "vanban/format";
 * slug("Nghị định số 30/2020/NĐ-CP"); // => "nghi-dinh-so-30-2020-nd-cp"
 * ```
 */
export function slug(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
