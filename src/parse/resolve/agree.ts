import type { CivilDate } from "../../model/civil-date.js";
import { numberNeeds } from "../../model/number-needs.js";
import { compareIssuers, sameDocument } from "../../model/same-document.js";
import { identityKey, nameKey } from "./identity-key.js";
import type { MergedDocument } from "./merge-documents.js";

/** Whether entries of two texts are one document: `yes` where something speaks for it, `open` where only nothing speaks against it. */
export type Agreement = "yes" | "open" | "no";

/**
 * Decides whether entries of two texts may be joined. A number that many bodies have is not enough: issuer or day must agree too.
 * A name without year is not the law of that name of one year.
 */
export function agree(a: MergedDocument, b: MergedDocument): Agreement {
  if ((a.number === null) !== (b.number === null) && sameLaw(a, b)) return "yes";
  const { verdict, reasons } = sameDocument(a, b);
  if (verdict === "same") return "yes";
  // A number and a name contradict nothing, though nothing joins them.
  if (verdict === "different") return reasons.includes("nothing-in-common") ? "open" : "no";
  if (a.number === null || b.number === null) return reasons.includes("year-unknown") ? "open" : "yes";
  const undated = reasons.includes("date-unknown");
  if (undated && reasons.some((reason) => reason.endsWith("-differs"))) return "open";
  if (a.number.symbol === "" || b.number.symbol === "") {
    if (reasons.includes("type-unknown")) return "open";
    return (a.number.year !== null && b.number.year !== null) || placed(a, b) ? "yes" : "open";
  }
  if (reasons.includes("year-unknown")) return "open";
  return !numberNeeds(a.number).issuer || placed(a, b) ? "yes" : "open";
}

/** Whether the entry has what could speak for joining it with the like. */
export function canBeJoined({ number, issuer, issuedOn }: MergedDocument): boolean {
  if (number === null || (number.symbol !== "" && !numberNeeds(number).issuer)) return true;
  return (
    isDay(issuedOn) || number.year !== null || compareIssuers(issuer?.text ?? null, issuer?.text ?? null) === "equal"
  );
}

/** The same day, or a body that is named with its place. */
function placed(a: MergedDocument, b: MergedDocument): boolean {
  if (isDay(a.issuedOn) && isDay(b.issuedOn) && a.issuedOn?.edtf === b.issuedOn?.edtf) return true;
  return compareIssuers(a.issuer?.text ?? null, b.issuer?.text ?? null) === "equal";
}

function isDay(date: CivilDate | null): boolean {
  return date !== null && date.year !== null && date.day !== null;
}

/** A law by its number and by its name and year: the registry knows that they are one. */
function sameLaw(a: MergedDocument, b: MergedDocument): boolean {
  const [numbered, named] = a.number === null ? [b, a] : [a, b];
  return isKnownLaw(named) && keyOf(numbered) === keyOf(named);
}

/** Whether the registry knows the number of what is cited by its name. */
export function isKnownLaw(document: MergedDocument): boolean {
  const { number, name, documentType } = document;
  return number === null && name !== null && keyOf(document) !== nameKey(documentType, name);
}

/** The key under which a text looks for mentions of one document. */
export function keyOf(document: MergedDocument): string | null {
  return identityKey({ form: "full", ...document });
}
