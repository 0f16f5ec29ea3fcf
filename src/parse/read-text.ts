import { attachBefore } from "./attach/attach-before.js";
import { attachLocators } from "./attach/attach-locators.js";
import { markSelf } from "./attach/mark-self.js";
import { readTable } from "./attach/read-table.js";
import { sessionTerm } from "./attach/session-term.js";
import { shareInLists } from "./attach/share-in-lists.js";
import { shareSymbols } from "./attach/share-symbols.js";
import type { Draft } from "./draft.js";
import { collect, each } from "./each.js";
import { readAttributes } from "./grammar/attributes.js";
import { isCentral, readIssuer } from "./grammar/issuer.js";
import { readSubject } from "./grammar/subject.js";
import { W } from "./lexicon.js";
import { type NormalizedText, normalize } from "./normalize.js";
import { type Scan, type ScannedCore, scan } from "./scan.js";
import { COMMA, OPEN } from "./signs.js";
import { NEW_LINE } from "./token-marks.js";
import { letGo } from "./token-room.js";
import { tokenize } from "./tokenize.js";
import { flagsAt, idAt, signAt, type Tokens } from "./tokens.js";
import { begins, triggers } from "./vocabulary.js";

/** A text with what was read in it, before it is put into the caller's offsets. */
export interface TextReading extends Pick<Scan, "dates" | "units" | "conferences" | "taskStarts"> {
  readonly source: NormalizedText;
  readonly tokens: Tokens;
  readonly drafts: readonly Draft[];
}

/** Types that have no subject behind them: what follows the name of a law is the sentence. */
function hasSubject(scanned: ScannedCore): boolean {
  const { core } = scanned;
  if (core.form === "anaphoric") return false;
  return core.form !== "named" || (core.issuer !== null && core.type !== "charter");
}

/** Reads a text: normalise, scan, attach. */
export function readText(text: string): TextReading {
  const mayBegin = triggers();
  const plain = tokenize(text, begins());
  const source = plain.odd ? normalize(text) : { text, runs: null };
  if (source.runs !== null) letGo(plain);
  const tokens = source.runs === null ? plain : tokenize(source.text, begins());
  const scanned = scan(tokens, mayBegin);
  const { dates, units, conferences, taskStarts, runs } = scanned;
  const cores = shareSymbols(scanned.cores);
  const drafts = collect(cores, draftOf, null, null);
  attachLocators(tokens, drafts, runs);
  each(drafts, readSubjectOf, tokens, cores);
  markSelf(tokens, drafts, units, dates);
  each(drafts, readTableOf, tokens, null);
  attachBefore(tokens, drafts, units, dates);
  shareInLists(tokens, drafts);
  return { source, tokens, drafts, dates, units, conferences, taskStarts };
}

/** The mention begins its line, or stands behind a word or two that do ("Căn cứ …", "Thực hiện …"), or behind a sign that is no comma. */
function headsClause(tokens: Tokens, first: number): boolean {
  for (let at = first; at >= first - 2; at -= 1) if ((flagsAt(tokens, at) & NEW_LINE) !== 0) return true;
  const sign = signAt(tokens, first - 1);
  return sign !== 0 && sign !== COMMA && sign !== OPEN;
}

function draftOf(scanned: ScannedCore): Draft {
  const { core, attributes } = scanned;
  return {
    core,
    attributes,
    form: core.form,
    date: attributes.date,
    issuer: core.issuer ?? attributes.issuer,
    tenure: attributes.tenure,
    subject: null,
    locators: [],
    extentFirst: core.first,
    extentEnd: attributes.end,
  };
}

/** The core that begins at the token, looked for from a core near it on. */
function coreAt(cores: readonly ScannedCore[], near: number, token: number): ScannedCore | null {
  let at = near;
  while (at > 0 && (cores[at] as ScannedCore).core.first > token) at -= 1;
  while (at < cores.length && (cores[at] as ScannedCore).core.first < token) at += 1;
  if (at >= cores.length) return null;
  const found = cores[at] as ScannedCore;
  return found.core.first === token ? found : null;
}

function readTableOf(draft: Draft, _index: number, tokens: Tokens): void {
  readTable(tokens, draft);
}

/** @param index - place of the draft's core among the cores. */
function readSubjectOf(draft: Draft, index: number, tokens: Tokens, cores: readonly ScannedCore[]): void {
  const { core, attributes } = draft;
  if (core.name !== null && core.number !== null) {
    draft.subject = core.name;
    return;
  }
  if (!hasSubject(cores[index] as ScannedCore)) return;
  const subject = readSubject(tokens, attributes.end, {
    coreAt: (token) => coreAt(cores, index, token),
    pinpointed: draft.locators.length > 0,
    attributed: attributes.date?.date?.day != null || attributes.issuer !== null,
    issued: attributes.issuer !== null,
    open: attributes.open,
    wantsIssuer: draft.issuer === null,
    heads: headsClause(tokens, draft.extentFirst),
  });
  if (subject === null) return;
  draft.subject = { first: subject.first, end: subject.end };
  draft.tenure ??= sessionTerm(tokens, subject);
  draft.extentEnd = Math.max(draft.extentEnd, subject.after);
  if (idAt(tokens, subject.after) === W.do) {
    const behind = readAttributes(tokens, subject.after, core.number);
    draft.issuer ??= behind.issuer;
    draft.date ??= behind.date;
    draft.extentEnd = Math.max(draft.extentEnd, behind.end);
  }
  if (draft.issuer === null && idAt(tokens, subject.after) === W.của) {
    const issuer = readIssuer(tokens, subject.after + 1, core.number);
    if (issuer !== null && isCentral(tokens, issuer)) {
      draft.issuer = issuer;
      draft.extentEnd = issuer.end;
    }
  }
}
