import type { CivilDate } from "../../model/civil-date.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { foldUnitName } from "../../model/fold-unit-name.js";
import { numberNeeds } from "../../model/number-needs.js";
import { sharesBody } from "../../model/shares-body.js";
import { each } from "../each.js";
import { emptyList } from "../empty-list.js";
import { listOf } from "../list-of.js";
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

/** The citations of a text that name their document fully, by document: one number (or name) and nothing that contradicts it. */
export class Grouping {
  readonly groups: MentionGroup[] = emptyList();
  readonly byKey: Map<string, MentionGroup[]> = new Map();
  /** For each citation the group that it belongs to, or `null`. */
  readonly groupOf: (MentionGroup | null)[] = emptyList();
  /** Keys of the numbers whose code says their type, so that one number of many mentions is put into words once. */
  readonly keys: Map<DocumentNumber, string> = new Map();
  /** Names without year, which are placed when all others are. */
  readonly undated: number[] = emptyList();

  /** @param citations - those that have been grouped, and the one that is. */
  constructor(readonly citations: readonly OpenCitation[]) {}
}

/**
 * Puts the last of the citations into its group, if it names its document; a name without year is noted.
 *
 * @param isShortName - the text has defined it; it is linked later.
 */
export function groupMention(grouping: Grouping, isShortName: boolean): void {
  const { citations, groupOf, keys, undated, byKey } = grouping;
  const index = groupOf.length;
  const citation = citations[index] as OpenCitation;
  groupOf.push(null);
  const key = isShortName ? null : keyOf(citation, keys);
  if (key === null) return;
  const dated = citation.issuedOn?.year != null;
  if (citation.form === "named" && !dated) {
    undated.push(index);
    return;
  }
  const found = put(grouping, index, key);
  const { name } = citation;
  if (name !== null && (dated || citation.number !== null)) alias(byKey, nameKey(citation.documentType, name), found);
}

/** Places the names without year. */
export function placeUndated(grouping: Grouping): void {
  each(grouping.undated, placeByName, grouping, null);
}

function keyOf(citation: OpenCitation, keys: Map<DocumentNumber, string>): string | null {
  const { number } = citation;
  if (number === null || number.typeCode === null) return identityKey(citation);
  const known = keys.get(number);
  if (known !== undefined) return known;
  const key = identityKey(citation);
  if (key !== null) keys.set(number, key);
  return key;
}

/** Puts a mention into the group under the key with which it agrees, or into a new one. */
function put({ citations, groups, byKey, groupOf }: Grouping, index: number, key: string): MentionGroup {
  const citation = citations[index] as OpenCitation;
  const known = byKey.get(key);
  let found = known === undefined ? null : agreeing(known, citation);
  if (found === null) {
    found = { mentions: [index], issuedOn: citation.issuedOn, issuer: citation.issuer?.text ?? null };
    if (known === undefined) byKey.set(key, listOf(found));
    else {
      if (known.length >= MOST_GROUPS) known.shift();
      known.push(found);
    }
    groups.push(found);
  } else {
    found.mentions.push(index);
    found.issuedOn = fullerDate(found.issuedOn, citation.issuedOn);
    found.issuer = longer(found.issuer, citation.issuer?.text ?? null);
  }
  groupOf[index] = found;
  return found;
}

function agreeing(known: readonly MentionGroup[], citation: OpenCitation): MentionGroup | null {
  for (let i = 0; i < known.length; i += 1)
    if (agrees(known[i] as MentionGroup, citation)) return known[i] as MentionGroup;
  return null;
}

/** Lets a name lead to a group that has it beside a number or a year. */
function alias(byKey: Map<string, MentionGroup[]>, name: string, group: MentionGroup): void {
  const known = byKey.get(name) ?? [];
  if (!known.includes(group) && known.length < MOST_GROUPS) byKey.set(name, [...known, group]);
}

/** "Luật Đất đai" without year: the one of that name in the text; of several, none. */
function placeByName(index: number, _place: number, grouping: Grouping): void {
  const citation = grouping.citations[index] as OpenCitation;
  const key = identityKey(citation) as string;
  if ((grouping.byKey.get(key) ?? []).length < 2) put(grouping, index, key);
  else citation.antecedentReason = "ambiguous";
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
