import type { CivilDate } from "../../model/civil-date.js";
import { foldUnitName } from "../../model/fold-unit-name.js";
import { numberNeeds } from "../../model/number-needs.js";
import { sharesBody } from "../../model/shares-body.js";
import { identityKey, nameKey } from "./identity-key.js";
import type { OpenCitation } from "./writable.js";

/** The mentions of one document, in text order. */
export interface MentionGroup {
  readonly mentions: number[];
  /** What is known of its day of issue and issuer, for telling further mentions apart. */
  issuedOn: CivilDate | null;
  issuer: string | null;
}

/** Groups under one key that a mention is compared with; a text that cites more documents under one number is no real one. */
const MOST_GROUPS = 8;

/**
 * Groups the mentions that name their document fully: one number (or name) and nothing that contradicts it.
 *
 * @param leaders - for each citation the one whose short name it is, or `null`; those with one are linked later.
 * @returns the groups, and for each citation the group that it belongs to or `null`.
 */
export function groupMentions(
  citations: readonly OpenCitation[],
  leaders: readonly (number | null)[],
): {
  readonly groups: MentionGroup[];
  readonly groupOf: (MentionGroup | null)[];
} {
  const groups: MentionGroup[] = [];
  const byKey = new Map<string, MentionGroup[]>();
  const groupOf: (MentionGroup | null)[] = citations.map(() => null);
  const put = (index: number, key: string): void => {
    const citation = citations[index] as OpenCitation;
    const known = byKey.get(key) ?? [];
    if (known.length === 0) byKey.set(key, known);
    let group = known.find((candidate) => agrees(candidate, citation));
    if (group === undefined) {
      group = { mentions: [], issuedOn: null, issuer: null };
      if (known.length >= MOST_GROUPS) known.shift();
      known.push(group);
      groups.push(group);
    }
    group.mentions.push(index);
    group.issuedOn = fullerDate(group.issuedOn, citation.issuedOn);
    group.issuer = longer(group.issuer, citation.issuer?.text ?? null);
    groupOf[index] = group;
  };
  const undated: number[] = [];
  citations.forEach((citation, index) => {
    const key = leaders[index] === null ? identityKey(citation) : null;
    if (key === null) return;
    if (citation.form === "named" && citation.issuedOn?.year == null) undated.push(index);
    else put(index, key);
    const dated = citation.number !== null || citation.issuedOn?.year != null;
    if (dated && citation.name !== null)
      alias(byKey, nameKey(citation.documentType, citation.name), groupOf[index] as MentionGroup);
  });
  for (const index of undated) placeUndated(citations, index, byKey, groupOf, put);
  return { groups, groupOf };
}

/** Lets a name lead to a group that has it beside a number or a year. */
function alias(byKey: Map<string, MentionGroup[]>, name: string, group: MentionGroup): void {
  const known = byKey.get(name) ?? [];
  if (!known.includes(group) && known.length < MOST_GROUPS) byKey.set(name, [...known, group]);
}

/** "Luật Đất đai" without year: the one of that name in the text; of several, none. */
function placeUndated(
  citations: readonly OpenCitation[],
  index: number,
  byKey: Map<string, MentionGroup[]>,
  groupOf: (MentionGroup | null)[],
  put: (index: number, key: string) => void,
): void {
  const citation = citations[index] as OpenCitation;
  const key = identityKey(citation) as string;
  const candidates = byKey.get(key) ?? [];
  if (candidates.length < 2) {
    put(index, key);
    return;
  }
  citation.antecedentReason = "ambiguous";
  groupOf[index] = null;
}

function agrees(group: MentionGroup, citation: OpenCitation): boolean {
  const needs = citation.number === null ? null : numberNeeds(citation.number);
  // A name and its year are one document, as is a number that has the year in it, whatever day a mention gives.
  if (needs === null) return partAgrees(group.issuedOn?.year ?? null, citation.issuedOn?.year ?? null);
  if (needs.time !== "none" && !datesAgree(group.issuedOn, citation.issuedOn)) return false;
  const issuer = citation.issuer?.text ?? null;
  if (issuer === null || group.issuer === null || !needs.issuer) return true;
  const a = foldUnitName(issuer);
  const b = foldUnitName(group.issuer);
  return a.includes(b) || b.includes(a) || sharesBody(a, b);
}

function datesAgree(a: CivilDate | null, b: CivilDate | null): boolean {
  if (a === null || b === null) return true;
  return partAgrees(a.year, b.year) && partAgrees(a.month, b.month) && partAgrees(a.day, b.day);
}

function partAgrees(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}

function fullerDate(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return knownParts(b) > knownParts(a) ? b : a;
}

function knownParts(date: CivilDate): number {
  return Number(date.year !== null) + Number(date.month !== null) + Number(date.day !== null);
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length ? b : a;
}
