import type { CivilDate } from "./civil-date.js";
import { type DocumentIdentity, type IdentityFields, identityFields } from "./document-identity.js";
import type { DocumentNumber } from "./document-number.js";
import { foldName } from "./fold-name.js";
import { foldUnitName } from "./fold-unit-name.js";
import { namesPlace } from "./names-place.js";
import { type NumberNeeds, numberNeeds } from "./number-needs.js";
import { remember } from "./remember.js";
import type { Tenure } from "./tenure.js";

/** A stable string for a document, and whether it can stand for that document alone. */
export interface DocumentKey {
  /** `type:number@time@issuer`, or `type:name@year`; parts that the number does not need are left out. */
  readonly key: string;
  /** `true` where no two documents can share the key. */
  readonly exact: boolean;
  /** What is missing for that: "documentType", "number", "serial", "symbol", "year", "issuedOn", "issuer". */
  readonly missing: readonly string[];
}

/**
 * Makes the key of a document from what identifies it; a number alone is not an identity.
 *
 * Laws and resolutions of the National Assembly need type and number; numbers without year need the year of issue;
 * Party numbers begin anew every term and need the day of issue or the term; local bodies need their name.
 * Equal keys mean equal fields. Sources: Luật 80/2015/QH13 Điều 10; NĐ 30/2020/NĐ-CP Phụ lục I; HD 36-HD/VPTW Mục II.
 *
 * @param ref - a citation, a reference or a document entity.
 * @returns the key, in small letters, NFC, with diacritics.
 * @example
 * ```ts
 * import { documentKey } from "vanban/model";
 * import { parseDateOrThrow, parseDocumentNumberOrThrow } from "vanban/parse";
 * const decree = { number: parseDocumentNumberOrThrow("30/2020/NĐ-CP"), issuedOn: null, issuer: null };
 * documentKey(decree); // => { key: "decree:30/2020/nđ-cp", exact: true, missing: [] }
 * const plan = { number: parseDocumentNumberOrThrow("38/KH-UBND"), issuedOn: parseDateOrThrow("1/2/2023"), issuer: "UBND TP. Hà Nội" };
 * documentKey(plan).key; // => "plan:38/kh-ubnd@2023-02-01@ủy ban nhân dân thành phố hà nội"
 * documentKey({ ...plan, issuer: null }); // => { key: "plan:38/kh-ubnd@2023-02-01", exact: false, missing: ["issuer"] }
 * ```
 */
export function documentKey(ref: DocumentIdentity): DocumentKey {
  const fields = identityFields(ref);
  const missing: string[] = fields.documentType === null ? ["documentType"] : [];
  const parts = fields.number === null ? nameParts(fields, missing) : numberParts(fields.number, fields, missing);
  while (parts.at(-1) === "") parts.pop();
  return { key: `${fields.documentType ?? "?"}:${parts.join("@")}`, exact: missing.length === 0, missing };
}

function nameParts({ name, issuedOn, issuer, tenure }: IdentityFields, missing: string[]): string[] {
  if (name === null) {
    missing.push("number");
    return ["", issuedOn?.edtf ?? tenureText(tenure), issuer === null ? "" : keyText(foldUnitName(issuer))];
  }
  const year = issuedOn?.year ?? null;
  const time = year === null ? tenureText(tenure) : String(year);
  if (time === "") missing.push("issuedOn");
  return [keyText(foldName(name)), time];
}

function numberParts(number: DocumentNumber, fields: IdentityFields, missing: string[]): string[] {
  if (number.serial === null) missing.push("serial");
  if (number.symbol === "") missing.push("symbol");
  if (number.shape === "standard" && number.year === null) missing.push("year");
  const needs = numberNeeds(number);
  const { issuedOn, tenure } = fields;
  const time = timeText(needs.time, issuedOn, tenure);
  if (!time.suffices) missing.push("issuedOn");
  const issuer = needs.issuer && fields.issuer !== null ? keyText(foldUnitName(fields.issuer)) : "";
  if (needs.issuer && !namesPlace(issuer)) missing.push("issuer");
  return [numberText(number), time.text, issuer];
}

/** The day, else the term where that tells the number apart, else what is known of the date. */
function timeText(
  need: NumberNeeds["time"],
  issuedOn: CivilDate | null,
  tenure: Tenure | null,
): { text: string; suffices: boolean } {
  if (need === "none") return { text: "", suffices: true };
  const dated = issuedOn !== null && issuedOn.year !== null && (need === "year" || issuedOn.day !== null);
  if (dated) return { text: issuedOn.edtf, suffices: true };
  const term = need === "term" ? tenureText(tenure) : "";
  return term === "" ? { text: issuedOn?.edtf ?? "", suffices: false } : { text: term, suffices: true };
}

/** "khóa 13" or "2020-2025". */
function tenureText(tenure: Tenure | null): string {
  if (tenure?.ordinal != null) return `khóa ${tenure.ordinal}`;
  return tenure?.years == null ? "" : `${tenure.years.from}-${tenure.years.to}`;
}

/** The canonical number in small letters, its serial with the official zero: 5/… and 05/… are one. */
function numberText({ canonical, serial, serialText }: DocumentNumber): string {
  const folded = smallLetters(canonical);
  const figures = /^\d+/.exec(serialText);
  if (serial === null || figures === null || !folded.startsWith(figures[0])) return folded;
  return String(serial).padStart(2, "0") + folded.slice(figures[0].length);
}

const smallLetters = remember((text: string) => keyText(text.normalize("NFC").toLowerCase()));

/** "@" parts the key. */
function keyText(text: string): string {
  return text.replaceAll("@", " ");
}
