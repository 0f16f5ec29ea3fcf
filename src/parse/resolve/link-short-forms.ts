import { readingCodes } from "../../model/reading-codes.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { foldText } from "../chars.js";
import type { MentionGroup } from "./group-mentions.js";
import { leadingZeros, typeOfCitation } from "./identity-key.js";
import { link } from "./link.js";
import type { ResolveContext } from "./resolve-context.js";
import type { OpenCitation } from "./writable.js";

/** The word for what is at hand; decomposed it is no longer than twice as long. */
const NEAR = "này";
/** Candidates that a diagnostic lists at most. */
const MOST_CANDIDATES = 8;

/**
 * Links short forms to the mention that they lean on: numbers without symbol ("Nghị quyết 34"), and "Nghị định này", "Chỉ thị nêu trên".
 * A wrong link is worse than none: where several documents are possible the citation stays unresolved, with the candidates listed.
 */
export function linkShortForms(
  citations: readonly OpenCitation[],
  groups: MentionGroup[],
  groupOf: (MentionGroup | null)[],
  context: ResolveContext,
): void {
  linkBareNumbers(citations, groups, groupOf);
  linkAnaphors(citations, groupOf, context);
}

function leaveOpen(citation: OpenCitation, candidates: readonly MentionGroup[]): void {
  citation.antecedentReason = "ambiguous";
  const shown = candidates.slice(0, MOST_CANDIDATES).map((group) => group.mentions[0]);
  citation.diagnostics = [
    ...citation.diagnostics,
    {
      code: "resolve/ambiguous",
      severity: readingCodes["resolve/ambiguous"],
      span: citation.span,
      params: { candidates: shown.join(",") },
      fixes: [],
    },
  ];
}

/** An earlier pass has linked it, or left it open with its reason. */
function settled(citation: OpenCitation): boolean {
  return citation.antecedentReason !== null;
}

/** "Nghị quyết 34", "Nghị định 168/2024": the one document of that type and serial in the text. */
function linkBareNumbers(
  citations: readonly OpenCitation[],
  groups: MentionGroup[],
  groupOf: (MentionGroup | null)[],
): void {
  const bySerial = new Map<string, MentionGroup[]>();
  const numbered = groups.slice();
  for (const group of numbered) {
    const first = citations[group.mentions[0] as number] as OpenCitation;
    if (first.number === null || first.number.symbol === "") continue;
    const key = serialKey(typeOfCitation(first), first.number.serialText);
    const known = bySerial.get(key);
    if (known === undefined) bySerial.set(key, [group]);
    else known.push(group);
  }
  const own = new Map<string, MentionGroup>();
  for (let index = 0; index < citations.length; index += 1) {
    const citation = citations[index] as OpenCitation;
    if (citation.form !== "number" || citation.number === null || settled(citation)) continue;
    const { number } = citation;
    const key = serialKey(citation.documentType, number.serialText);
    const year = number.year ?? citation.issuedOn?.year ?? null;
    const candidates = (bySerial.get(key) ?? []).filter((group) => fits(citations, group, year));
    if (candidates.length === 1) link(citations, groupOf, index, candidates[0] as MentionGroup, "short-form");
    else if (candidates.length > 1) leaveOpen(citation, candidates);
    else addOwn(citations, groups, groupOf, own, index, `${key}|${year ?? ""}|${citation.issuer?.text ?? ""}`);
  }
}

function fits(citations: readonly OpenCitation[], group: MentionGroup, year: number | null): boolean {
  const number = (citations[group.mentions[0] as number] as OpenCitation).number;
  const known = number?.year ?? group.issuedOn?.year ?? null;
  return year === null || known === null || known === year;
}

/** A short form whose full form the text does not have is a document of its own, known in part only. */
function addOwn(
  citations: readonly OpenCitation[],
  groups: MentionGroup[],
  groupOf: (MentionGroup | null)[],
  own: Map<string, MentionGroup>,
  index: number,
  key: string,
): void {
  const citation = citations[index] as OpenCitation;
  let group = own.get(key);
  if (group === undefined) {
    group = { mentions: [], issuedOn: citation.issuedOn, issuer: citation.issuer?.text ?? null };
    own.set(key, group);
    groups.push(group);
  }
  group.mentions.push(index);
  groupOf[index] = group;
}

function serialKey(type: DocumentTypeId | null, serialText: string): string {
  return `${type ?? "?"}#${serialText.slice(leadingZeros(serialText)).toLowerCase()}`;
}

/**
 * "Nghị định này": the text's own document where it is of that type; in a quotation the document quoted; else the only one of its type so far.
 * "… nêu trên" never means the text itself.
 */
function linkAnaphors(
  citations: readonly OpenCitation[],
  groupOf: (MentionGroup | null)[],
  context: ResolveContext,
): void {
  const soFar = new Map<DocumentTypeId, MentionGroup[]>();
  const quoted = new Map<DocumentTypeId, MentionGroup>();
  const own = context.self === null ? null : (groupOf[context.self] ?? null);
  const ownType = own === null ? null : typeOfCitation(citations[context.self as number] as OpenCitation);
  for (let index = 0; index < citations.length; index += 1) {
    const citation = citations[index] as OpenCitation;
    const type = typeOfCitation(citation);
    if (type === null) continue;
    if (citation.form !== "anaphoric") {
      const group = groupOf[index];
      if (group == null) continue;
      const known = soFar.get(type);
      if (known === undefined) soFar.set(type, [group]);
      else if (known.length <= MOST_CANDIDATES && !known.includes(group)) known.push(group);
      if (context.introducesQuote[index] === true) quoted.set(type, group);
      continue;
    }
    if (settled(citation)) continue;
    const near = foldText(citation.text.slice(-NEAR.length * 2).normalize("NFC")).endsWith(NEAR);
    const candidates = soFar.get(type) ?? [];
    const introduced = quoted.get(type);
    if (near && own !== null && ownType === type) link(citations, groupOf, index, own, "self");
    else if (near && introduced !== undefined) link(citations, groupOf, index, introduced, "quoted-document");
    else if (candidates.length === 1)
      link(citations, groupOf, index, candidates[0] as MentionGroup, "only-one-of-type");
    else if (candidates.length === 0) citation.antecedentReason = "unknown";
    else leaveOpen(citation, candidates);
  }
}
