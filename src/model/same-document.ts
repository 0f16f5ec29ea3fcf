import type { CivilDate } from "./civil-date.js";
import { type DocumentIdentity, type IdentityFields, identityFields } from "./document-identity.js";
import type { DocumentNumber } from "./document-number.js";
import { foldName } from "./fold-name.js";
import { foldUnitName } from "./fold-unit-name.js";
import { namesPlace } from "./names-place.js";
import { type NumberNeeds, numberNeeds } from "./number-needs.js";
import { type DocumentTypeId, documentTypes } from "./registry/document-types.js";
import { sharesBody } from "./shares-body.js";

/** What speaks for or against two mentions being of one document. */
export type SameDocumentReason =
  | "number-equal"
  | "name-equal"
  | "nothing-in-common"
  | `${"type" | "number" | "name" | "year" | "date" | "issuer" | "tenure"}-differs`
  | `${"type" | "symbol" | "serial" | "year" | "date" | "issuer"}-unknown`;

/** Whether two mentions are of one document. */
export interface SameDocument {
  /** `same` where everything that identifies the document is known and agrees; `different` where something contradicts. */
  readonly verdict: "same" | "possibly-same" | "different";
  /** Why, the deciding reasons first. */
  readonly reasons: readonly SameDocumentReason[];
}

/** What a comparison of one field gives. */
export type Agreement = "equal" | "differs" | "unknown";

/**
 * Decides whether two mentions are of one document; unsure is "possibly-same", never "same".
 *
 * @param a - a citation, a reference or a document entity.
 * @param b - another.
 * @returns the verdict with its reasons; the order of the two does not matter.
 * @example
 * ```ts
 * import { sameDocument } from "vanban/format";
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * const plan = { number: parseDocumentNumberOrThrow("38/KH-UBND"), issuedOn: null, issuer: "UBND tỉnh Sơn La" };
 * sameDocument(plan, plan); // => { verdict: "possibly-same", reasons: ["number-equal", "date-unknown"] }
 * sameDocument(plan, { ...plan, issuer: "Ủy ban nhân dân tỉnh Lai Châu" }).verdict; // => "different"
 * ```
 */
export function sameDocument(a: DocumentIdentity, b: DocumentIdentity): SameDocument {
  const one = identityFields(a);
  const other = identityFields(b);
  const numbers = compareNumbers(one.number, other.number);
  const names = compareNames(one.name, other.name);
  if (numbers.includes("number-differs")) return { verdict: "different", reasons: numbers };
  if (numbers.length > 0 && one.number !== null && other.number !== null) {
    // The fuller number says what is needed beside it.
    const fuller = one.number.symbol === "" ? other.number : one.number;
    return decide(numbers, numberFindings(one, other, fuller));
  }
  if (names === "differs") return { verdict: "different", reasons: ["name-differs"] };
  if (names === "unknown") return { verdict: "different", reasons: ["nothing-in-common"] };
  return decide(["name-equal"], nameFindings(one, other));
}

/** Findings of two kinds: contradictions that settle it, and doubts. */
interface Findings {
  readonly against: readonly SameDocumentReason[];
  readonly doubts: readonly SameDocumentReason[];
}

function decide(agreed: readonly SameDocumentReason[], { against, doubts }: Findings): SameDocument {
  if (against.length > 0) return { verdict: "different", reasons: [...against, ...agreed] };
  const open = doubts.length > 0 || agreed.some((reason) => reason.endsWith("-unknown"));
  return { verdict: open ? "possibly-same" : "same", reasons: [...agreed, ...doubts] };
}

function compareNumbers(a: DocumentNumber | null, b: DocumentNumber | null): SameDocumentReason[] {
  if (a === null || b === null) return [];
  const reasons: SameDocumentReason[] = ["number-equal"];
  if (a.serial === null || b.serial === null) reasons.push("serial-unknown");
  else if (serialOf(a) !== serialOf(b)) return ["number-differs"];
  if (a.symbol === "" || b.symbol === "") reasons.push("symbol-unknown");
  else if (a.symbol.toLowerCase() !== b.symbol.toLowerCase()) return ["number-differs"];
  if (a.year !== null && b.year !== null && a.year !== b.year) return ["number-differs"];
  const yearless = a.year !== b.year || (a.shape === "standard" && a.year === null);
  if (yearless && !reasons.includes("symbol-unknown")) reasons.push("year-unknown");
  return reasons;
}

function serialOf({ serialText }: DocumentNumber): string {
  return serialText.toLowerCase().replace(/^0+(?=[0-9])/, "");
}

function compareNames(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return "unknown";
  return foldName(a) === foldName(b) ? "equal" : "differs";
}

function numberFindings(one: IdentityFields, other: IdentityFields, number: DocumentNumber): Findings {
  const needs = numberNeeds(number);
  const against: SameDocumentReason[] = [];
  const doubts: SameDocumentReason[] = [];
  const type = compareTypes(one.documentType, other.documentType, number.typeCode);
  if (type === "differs") against.push("type-differs");
  else if (type === "unknown" || one.documentType === null) doubts.push("type-unknown");
  const timed = needs.time !== "none";
  const time = compareTimes(one, other, needs.time);
  if (time === "date-unknown") doubts.push(...(timed ? [time] : []));
  else if (time !== null) (timed ? against : doubts).push(time);
  else if (compareTenures(one, other) === "differs") doubts.push("tenure-differs");
  const issuer = compareIssuers(one.issuer, other.issuer);
  if (issuer === "differs") (needs.issuer ? against : doubts).push("issuer-differs");
  else if (issuer === "unknown" && needs.issuer) doubts.push("issuer-unknown");
  if (compareNames(one.name, other.name) === "differs") doubts.push("name-differs");
  return { against, doubts };
}

function nameFindings(one: IdentityFields, other: IdentityFields): Findings {
  if (compareTypes(one.documentType, other.documentType, null) === "differs")
    return { against: ["type-differs"], doubts: [] };
  const untyped = one.documentType === null || other.documentType === null;
  const doubts: SameDocumentReason[] = untyped ? ["type-unknown"] : [];
  const years = [yearOf(one), yearOf(other)] as const;
  if (years[0] !== null && years[1] !== null) return { against: years[0] === years[1] ? [] : ["year-differs"], doubts };
  const tenure = compareTenures(one, other);
  if (tenure === "differs") return { against: ["tenure-differs"], doubts };
  if (tenure === "unknown") doubts.push("year-unknown");
  return { against: [], doubts };
}

function yearOf({ number, issuedOn }: IdentityFields): number | null {
  return issuedOn?.year ?? number?.year ?? null;
}

/** "Thông báo kết luận 75-TB/TW" and "Thông báo 75-TB/TW" are of one series; decisions and regulations (QĐ) are not. */
function compareTypes(a: DocumentTypeId | null, b: DocumentTypeId | null, code: string | null): Agreement {
  if (a === null || b === null) return a === b ? "equal" : "unknown";
  if (a === b) return "equal";
  const pair = [a, b];
  const shared = code !== null && pair.every((id) => codesOf(id).includes(code));
  if (shared && pair.includes("regulation")) return "differs";
  // The word may disagree with the code ("Kết luận 75-TB/TW"): one series all the same.
  return shared ? "equal" : code !== null && pair.some((id) => codesOf(id).includes(code)) ? "unknown" : "differs";
}

function codesOf(id: DocumentTypeId): readonly string[] {
  return documentTypes.find((row) => row.id === id)?.codes ?? [];
}

function compareTimes(
  one: IdentityFields,
  other: IdentityFields,
  need: NumberNeeds["time"],
): SameDocumentReason | null {
  const dates = compareDates(one.issuedOn, other.issuedOn, need === "term");
  if (dates === "differs") return "date-differs";
  if (dates === "equal") return null;
  const tenures = need === "term" ? compareTenures(one, other) : "unknown";
  if (tenures === "unknown") return "date-unknown";
  return tenures === "differs" ? "tenure-differs" : null;
}

/** @param toTheDay - a shared year is not enough to be equal. */
function compareDates(a: CivilDate | null, b: CivilDate | null, toTheDay: boolean): Agreement {
  if (a === null || b === null) return "unknown";
  for (const part of ["year", "month", "day"] as const) {
    if (a[part] !== null && b[part] !== null && a[part] !== b[part]) return "differs";
  }
  const known = (date: CivilDate) => date.year !== null && (!toTheDay || date.day !== null);
  return known(a) && known(b) ? "equal" : "unknown";
}

function compareTenures(one: IdentityFields, other: IdentityFields): Agreement {
  const [a, b] = [one.tenure, other.tenure];
  if (a?.ordinal != null && b?.ordinal != null) return a.ordinal === b.ordinal ? "equal" : "differs";
  if (a?.years != null && b?.years != null) return a.years.from === b.years.from ? "equal" : "differs";
  return "unknown";
}

/** A body inside the longer name of the other agrees with it: "Thành ủy Huế", "Ban Thường vụ Thành ủy Huế"; overlapping names may. */
export function compareIssuers(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return "unknown";
  const [long, short] = [foldUnitName(a), foldUnitName(b)].sort((x, y) => y.length - x.length) as [string, string];
  if (long !== short && !` ${long} `.includes(` ${short} `)) return sharesBody(long, short) ? "unknown" : "differs";
  return namesPlace(short) ? "equal" : "unknown";
}
