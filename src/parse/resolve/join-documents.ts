import type { CitedDocument } from "../../model/extraction.js";
import { foldName } from "../../model/fold-name.js";
import { type Agreement, agree, canBeJoined, isKnownLaw, keyOf } from "./agree.js";
import { typeOfCitation } from "./identity-key.js";
import { type MergedDocument, mergeDocuments } from "./merge-documents.js";

/** A document of one text. */
export interface TextDocument {
  /** Place of the text among those that were given. */
  readonly text: number;
  /** Place of the document among those of the text. */
  readonly place: number;
  readonly document: CitedDocument;
}

/** Documents of several texts that are one. */
export interface JoinedDocument {
  readonly members: readonly TextDocument[];
  readonly document: MergedDocument;
}

/** Entries under one number or name that are compared with each other; where there are more, the number tells nothing. */
const MOST_COMPARED = 128;

/**
 * Joins the documents of many texts: by their keys where these are exact, else by what agrees without contradiction and leaves one candidate.
 * A wrong join is worse than none: what could be one of two documents stays by itself. The order of the texts does not matter.
 */
export function joinDocuments(found: readonly TextDocument[]): JoinedDocument[] {
  const entries = joinByKey(found);
  const compare = comparison(entries);
  const near = neighbors(entries, compare);
  const unsure = new Set([...near.keys()].filter((index) => isUnsure(index, near, compare)));
  const joined: JoinedDocument[] = [];
  const seen = new Set<number>(unsure);
  for (const index of unsure) {
    const entry = entries[index] as JoinedDocument;
    joined.push(...(entry.document.exact ? [entry] : entry.members.map((member) => joinedOf([member]))));
  }
  entries.forEach((_, index) => {
    if (seen.has(index)) return;
    const reached = component(index, near, compare, unsure);
    for (const other of reached) seen.add(other);
    const together = reached.map((other) => entries[other] as JoinedDocument);
    if (reached.length === 1 || contradict(reached, compare)) joined.push(...together);
    else joined.push(joinedOf(together.flatMap(({ members }) => members)));
  });
  return joined;
}

function joinedOf(members: readonly TextDocument[]): JoinedDocument {
  return { members, document: mergeDocuments(members.map(({ document }) => document)) };
}

/** Equal keys join, also inexact ones, unless they have nothing but a number that many bodies have. */
function joinByKey(found: readonly TextDocument[]): JoinedDocument[] {
  const byKey = new Map<string, TextDocument[]>();
  const alone: JoinedDocument[] = [];
  for (const member of found) {
    const { key, exact } = member.document;
    if (!exact && !canBeJoined(member.document)) {
      alone.push(joinedOf([member]));
      continue;
    }
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [member]);
    else known.push(member);
  }
  return [...Array.from(byKey.values(), joinedOf), ...alone];
}

type Comparison = (a: number, b: number) => Agreement;

/** Compares entries by their places, each pair once. Two documents of one text are two. */
function comparison(entries: readonly JoinedDocument[]): Comparison {
  const texts = entries.map(({ members }) => new Set(members.map(({ text }) => text)));
  const known = new Map<number, Agreement>();
  const compare = (a: number, b: number): Agreement => {
    if (entries[a]?.members.some(({ text }) => texts[b]?.has(text))) return "no";
    return agree((entries[a] as JoinedDocument).document, (entries[b] as JoinedDocument).document);
  };
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const pair = first * entries.length + second;
    const found = known.get(pair) ?? compare(first, second);
    known.set(pair, found);
    return found;
  };
}

/** For each entry: those that have a number or name in common with it and do not contradict it. */
function neighbors(entries: readonly JoinedDocument[], compare: Comparison): ReadonlyMap<number, ReadonlySet<number>> {
  const near = new Map<number, Set<number>>(entries.map((_, index) => [index, new Set()]));
  for (const bucket of buckets(entries)) {
    if (bucket.length > MOST_COMPARED) continue;
    for (const a of bucket) for (const b of bucket) if (a !== b && compare(a, b) !== "no") near.get(a)?.add(b);
  }
  return near;
}

/** Entries that have a number, a serial or a name in common. */
function buckets(entries: readonly JoinedDocument[]): Iterable<readonly number[]> {
  const found = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [index]);
    else known.push(index);
  };
  const bare = new Set(
    entries.filter(({ document }) => document.number?.symbol === "").map(({ document }) => serialKey(document)),
  );
  entries.forEach(({ document }, index) => {
    if (!document.exact && !canBeJoined(document)) return;
    const { number, name } = document;
    if ((number !== null && number.symbol !== "") || isKnownLaw(document)) put(numberPart(keyOf(document)), index);
    if (name !== null) put(`name ${foldName(name)}`, index);
    const serial = serialKey(document);
    if (number !== null && bare.has(serial)) put(serial, index);
  });
  return found.values();
}

/** The number without the type: a mention may leave the type out. */
function numberPart(key: string | null): string {
  return key === null ? "" : key.slice(key.indexOf("#"));
}

function serialKey(document: MergedDocument): string {
  const serial = document.number?.serialText.replace(/^0+(?=\d)/, "").toLowerCase();
  return `serial ${typeOfCitation(document)} ${serial}`;
}

/** It could be one of two documents that are not one. */
function isUnsure(index: number, near: ReadonlyMap<number, ReadonlySet<number>>, compare: Comparison): boolean {
  return contradict([...(near.get(index) ?? [])], compare);
}

function contradict(indices: readonly number[], compare: Comparison): boolean {
  return indices.some((a, place) => indices.slice(place + 1).some((b) => compare(a, b) === "no"));
}

/** What is joined with the entry directly or by way of others. */
function component(
  start: number,
  near: ReadonlyMap<number, ReadonlySet<number>>,
  compare: Comparison,
  unsure: ReadonlySet<number>,
): number[] {
  const reached = [start];
  const seen = new Set(reached);
  for (const from of reached)
    for (const to of near.get(from) ?? []) {
      if (seen.has(to) || unsure.has(to) || compare(from, to) !== "yes") continue;
      seen.add(to);
      reached.push(to);
    }
  return reached;
}
