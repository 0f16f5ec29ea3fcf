import type { CivilDate } from "./civil-date.js";
import { type DocumentIdentity, type IdentityFields, identityFields } from "./document-identity.js";
import type { DocumentNumber } from "./document-number.js";
import { foldName } from "./fold-name.js";
import { foldUnitName } from "./fold-unit-name.js";
import { isCentralCode } from "./is-central-code.js";
import type { NumberShapeId } from "./registry/number-shapes.js";
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

/** What a number needs beside the type to mean one document. */
interface Need {
  /** `year`: numbers begin anew every year. `term`: every term of the body that issues them. */
  readonly time: "none" | "year" | "term";
  /** `local`: not where a code belongs to one central body. */
  readonly issuer: "none" | "local" | "always";
}

const needs: Readonly<Record<NumberShapeId, Need>> = {
  law: { time: "none", issuer: "none" },
  ordinance: { time: "none", issuer: "none" },
  ordinanceTyped: { time: "none", issuer: "none" },
  assemblyIndividual: { time: "year", issuer: "none" },
  court: { time: "none", issuer: "always" },
  precedent: { time: "none", issuer: "none" },
  standard: { time: "none", issuer: "none" },
  consolidated: { time: "year", issuer: "local" },
  copy: { time: "year", issuer: "local" },
  normative: { time: "none", issuer: "local" },
  normativeShort: { time: "none", issuer: "always" },
  old: { time: "year", issuer: "local" },
  oldSlash: { time: "year", issuer: "local" },
  oldJoint: { time: "year", issuer: "local" },
  oldTyped: { time: "year", issuer: "local" },
  oldLaw: { time: "year", issuer: "none" },
  party: { time: "term", issuer: "local" },
  administrative: { time: "year", issuer: "local" },
  officialLetter: { time: "year", issuer: "local" },
  yearLetter: { time: "none", issuer: "local" },
  numberYear: { time: "none", issuer: "always" },
  bare: { time: "year", issuer: "always" },
};

/** Names of bodies that end so do not say of which place. */
const placeless: readonly string[] = [
  "ủy ban nhân dân",
  "hội đồng nhân dân",
  "tòa án nhân dân",
  "viện kiểm sát nhân dân",
  "tỉnh",
  "thành phố",
  "huyện",
  "quận",
  "thị xã",
  "xã",
  "phường",
  "thị trấn",
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "quận ủy",
  "thị ủy",
  "đảng ủy",
  "đảng bộ",
  "ban thường vụ",
  "ban chấp hành",
  "ủy ban kiểm tra",
  "sở",
  "văn phòng",
];

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
  const time = timeNeed(number);
  const { issuedOn, tenure } = fields;
  const timeText = time === "none" ? "" : (issuedOn?.edtf ?? (time === "term" ? tenureText(tenure) : ""));
  if (!timeSuffices(time, issuedOn, tenure)) missing.push("issuedOn");
  const issuer = needsIssuer(number) ? fields.issuer : null;
  const issuerText = issuer === null ? "" : keyText(foldUnitName(issuer));
  if (needsIssuer(number) && !namesPlace(issuerText)) missing.push("issuer");
  return [numberText(number), timeText, issuerText];
}

/** The term of the National Assembly in the number takes the place of the year. */
function timeNeed({ shape, legislature }: DocumentNumber): Need["time"] {
  return legislature === null ? needs[shape].time : "none";
}

function timeSuffices(time: Need["time"], issuedOn: CivilDate | null, tenure: Tenure | null): boolean {
  if (time === "none") return true;
  if (time === "year") return issuedOn !== null && issuedOn.year !== null;
  return (issuedOn !== null && issuedOn.year !== null && issuedOn.day !== null) || tenureText(tenure) !== "";
}

function needsIssuer({ shape, issuerCodes }: DocumentNumber): boolean {
  const { issuer } = needs[shape];
  return issuer === "always" || (issuer === "local" && !issuerCodes.some(isCentralCode));
}

function namesPlace(issuer: string): boolean {
  return issuer !== "" && !placeless.some((ending) => issuer === ending || issuer.endsWith(` ${ending}`));
}

/** "khóa 13" or "2020-2025". */
function tenureText(tenure: Tenure | null): string {
  if (tenure?.ordinal != null) return `khóa ${tenure.ordinal}`;
  return tenure?.years == null ? "" : `${tenure.years.from}-${tenure.years.to}`;
}

/** The canonical number in small letters, its serial with the official zero: 5/… and 05/… are one. */
function numberText({ canonical, serial, serialText }: DocumentNumber): string {
  const folded = keyText(canonical.normalize("NFC").toLowerCase());
  const figures = /^\d+/.exec(serialText);
  if (serial === null || figures === null || !folded.startsWith(figures[0])) return folded;
  return String(serial).padStart(2, "0") + folded.slice(figures[0].length);
}

/** "@" parts the key. */
function keyText(text: string): string {
  return text.replaceAll("@", " ");
}
