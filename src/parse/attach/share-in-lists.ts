import type { DocumentTypeId } from "../../model/registry/document-types.js";
import type { Draft, TokenRange } from "../draft.js";
import { emptyList } from "../empty-list.js";
import type { DateAttribute } from "../grammar/issue-date.js";
import { W } from "../lexicon.js";
import { COLON, COMMA, SEMICOLON } from "../signs.js";
import { idAt, signAt, startsParagraph, type Tokens } from "../tokens.js";

const partyKinds: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  "resolution",
  "directive",
  "conclusion",
  "regulation",
  "guideline",
  "plan",
  "actionProgram",
  "program",
  "scheme",
  "notice",
  "conclusionNotice",
  "circularNotice",
]);

/** The members of the lists of a text. */
export class Lists {
  /** Indices of the drafts that may go on a list, in order. */
  readonly links: number[] = emptyList();

  constructor(readonly drafts: readonly Draft[]) {}
}

/** Links between two members: a comma, "và", "các". */
const MOST_LINKS = 3;

/**
 * Lets a draft take what stands before the first member of its list ("UBND tỉnh có Tờ trình số 1 và Báo cáo số 2"), and notes whether it may go on
 * one. All drafts before it have what stands beside them.
 */
export function shareForward(tokens: Tokens, { drafts, links }: Lists, index: number): void {
  if (index === 0) return;
  const here = drafts[index] as Draft;
  const previous = drafts[index - 1] as Draft;
  const { first } = here.core;
  takeFromFirst(tokens, drafts, index);
  if ((first >= previous.end && first <= previous.end + MOST_LINKS) || first === previous.extentEnd + 1)
    links.push(index);
}

/**
 * Lets the members of a list share what stands behind the last one: "A và B của X về Y" gives issuer and subject to both; over ";" it does not.
 * Only members whose numbers come from one body share, and a member with an issuer of its own keeps to itself.
 */
export function shareBack(tokens: Tokens, { drafts, links }: Lists): void {
  for (let i = links.length - 1; i >= 0; i -= 1) takeFromNext(tokens, drafts, links[i] as number);
}

/** "Nghị quyết của Bộ Chính trị 59, 70": the issuer inside the first core holds for the list, and so does one before it ("UBND tỉnh có Tờ trình số 1 và Báo cáo số 2"). */
function takeFromFirst(tokens: Tokens, drafts: readonly Draft[], index: number): void {
  const here = drafts[index] as Draft;
  if (here.issuer !== null) return;
  here.issuer = headingOf(tokens, here, index, drafts);
  const previous = drafts[index - 1] as Draft;
  if (here.issuer !== null || previous.issuer === null || !comeFromOneBody(previous, here)) return;
  const inside = here.core.typeInherited && (previous.core.issuer !== null || previous.core.typeInherited);
  const before = previous.issuer.end <= previous.core.first && isLinked(tokens, previous, here);
  if (inside || before) here.issuer = previous.issuer;
}

/** Drafts back from a member of a list to the one before it, whose title may cite others. */
const LIST_REACH = 6;

/** "các Nghị định của Chính phủ: số 15/2021/NĐ-CP …; số 06/2021/NĐ-CP …": the issuer in the heading of the list to which a further number belongs. */
function headingOf(tokens: Tokens, here: Draft, index: number, drafts: readonly Draft[]): TokenRange | null {
  const { core } = here;
  const sign = signAt(tokens, core.first - 1);
  if (core.typeEnd > core.first || (sign !== SEMICOLON && sign !== COMMA)) return null;
  let next = core.first;
  for (let at = index - 1; at >= Math.max(0, index - LIST_REACH) && !startsParagraph(tokens, next); at -= 1) {
    const before = drafts[at] as Draft;
    const { issuer } = before;
    if (issuer !== null && issuer.end < before.core.first && signAt(tokens, issuer.end) === COLON)
      return comeFromOneBody(before, here) ? issuer : null;
    next = before.core.first;
  }
  return null;
}

/**
 * A draft takes what it does not have from the one behind it in the list.
 *
 * @param index - of the one behind it.
 */
function takeFromNext(tokens: Tokens, drafts: readonly Draft[], index: number): void {
  const here = drafts[index - 1] as Draft;
  const next = drafts[index] as Draft;
  if (!isLinked(tokens, here, next)) {
    if (here.issuer === null && isLinkedBehindTitle(tokens, here, next) && comeFromOneBody(here, next))
      here.issuer = next.issuer;
    return;
  }
  if (here.date === null && next.date !== null && isOfAll(tokens, next.date)) here.date = next.date;
  if (here.issuer !== null || !comeFromOneBody(here, next)) return;
  here.issuer = next.issuer;
  if (here.core.number?.legislature === next.core.number?.legislature) here.tenure ??= next.tenure;
  // The name of the last law of a list is that one's own.
  if (next.subject !== null && next.subject !== next.core.name && !isCitedIn(next.subject, here, drafts, index + 1))
    here.subject ??= next.subject;
  if (here.date === null && next.date !== null && mayShareDay(here, next)) here.date = next.date;
}

/** "Quyết định số 30, Quyết định số 20 sửa đổi Quyết định số 30": a title that cites a document is not that one's own. */
function isCitedIn(subject: TokenRange, here: Draft, drafts: readonly Draft[], from: number): boolean {
  for (let at = from; at < drafts.length; at += 1) {
    const { core } = drafts[at] as Draft;
    if (core.first >= subject.end) return false;
    if (core.first >= subject.first && core.number?.canonical === here.core.number?.canonical) return true;
  }
  return false;
}

/** "A và B cùng ngày 5/6/2024": the day holds for the list, whoever issued what. */
function isOfAll(tokens: Tokens, { first }: DateAttribute): boolean {
  return idAt(tokens, first) === W.ngày && idAt(tokens, first - 1) === W.cùng;
}

function isLinked(tokens: Tokens, here: Draft, next: Draft): boolean {
  let at = here.end;
  if (here.attributes?.open === true || here.subject !== null || startsParagraph(tokens, at)) return false;
  if (signAt(tokens, at) === COMMA) at += 1;
  if (idAt(tokens, at) === W.và || idAt(tokens, at) === W.hoặc) at += 1;
  if (idAt(tokens, at) === W.các) at += 1;
  return at === next.core.first && (at > here.end || next.core.typeInherited) && next.extentFirst === next.core.first;
}

/** "Nghị quyết 79 về … và Nghị quyết 80 về … của Bộ Chính trị": each has its title, and both have the issuer behind the last one. */
function isLinkedBehindTitle(tokens: Tokens, { core, subject, extentEnd, tenure }: Draft, next: Draft): boolean {
  if (subject === null || tenure !== null || idAt(tokens, extentEnd) !== W.và || core.type !== next.core.type)
    return false;
  return extentEnd + 1 === next.core.first && next.subject !== null && (next.issuer?.first ?? 0) >= next.subject.end;
}

function comeFromOneBody(here: Draft, next: Draft): boolean {
  const a = here.core.number;
  const b = next.core.number;
  if (a === null || b === null) return false;
  if (a.symbol === "" || b.symbol === "")
    return a.symbol === b.symbol && (here.core.type === next.core.type || (isPartyKind(here) && isPartyKind(next)));
  return a.issuerCodes[0] !== undefined && a.issuerCodes[0] === b.issuerCodes[0];
}

/** "Chỉ thị 05, Kết luận 01 của Bộ Chính trị": kinds that one Party body issues, cited together by their bare numbers. */
function isPartyKind({ core }: Draft): boolean {
  return core.type !== null && partyKinds.has(core.type);
}

/** A day is shared by members of one enumeration without type words of their own, and never against the year in the number. */
function mayShareDay(here: Draft, next: Draft): boolean {
  const year = here.core.number?.year;
  return next.core.typeInherited && (year == null || next.date?.date?.year === year);
}
