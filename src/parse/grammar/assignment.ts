import { each } from "../each.js";
import { emptyList, NONE } from "../empty-list.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { CLOSE, COLON, COMMA, DOT, SEMICOLON } from "../signs.js";
import { CAPITAL, NEW_LINE, NUMBER } from "../token-marks.js";
import { flagsAt, idAt, isCapital, isWord, signAt, startsParagraph, type Tokens, widthAt } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { type Mark, readMark } from "./assignment-mark.js";
import { endsSentence } from "./breaks.js";

/** One task of an enumeration as read: tokens of its words, without its number. */
export interface AssignmentReading {
  readonly ordinal: number;
  readonly first: number;
  readonly end: number;
  /** Tokens of who must do it, where the enumeration names them before its first verb. */
  readonly assignees: { readonly first: number; readonly end: number } | null;
}

/** Words that announce tasks in the sentence before an enumeration. */
const announcers: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
    "nhiệm vụ",
    "yêu cầu",
    "trọng tâm",
    "giải pháp",
    "giao",
    "chỉ đạo",
    "đề nghị",
    "phân công",
    "tập trung",
    "tổ chức thực hiện",
  ]),
);
/** Verbs with which a task begins. */
const taskVerbs = wordSet(
  "quán tổ phối thực tăng chủ khẩn tiếp tập triển đẩy rà xây nghiên tham kiểm đôn hướng bố đảm bảo chỉ phát nâng theo báo hoàn ban tuyên thường kịp xử tuân chấp ứng huy bám nắm chuẩn đề công thông cung quản",
);
/** Words that count the first task ("Một là", "Thứ nhất"), and words that ask. */
export const taskOpeners = [
  "một",
  "hai",
  "ba",
  "bốn",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "thứ",
  "yêu",
  "giao",
] as const;

/** Tokens of one task that are looked at for its end. */
const TASK_TOKENS = 600;
/** Tokens before the first member in which the announcement stands. */
const ANNOUNCEMENT = 40;

/**
 * Reads the tasks that a text enumerates: "Một là, … Hai là, …", "Thứ nhất, …", numbers, letters or dashes at the start of lines behind an
 * announcement ("giao …", "nhiệm vụ …:"), and "yêu cầu các Sở …; Phối hợp với …" in one sentence.
 *
 * @param starts - the tokens for which `mayOpenTasks` holds, in order.
 */
export function readAssignments(tokens: Tokens, starts: readonly number[]): AssignmentReading[] {
  const found = emptyList<AssignmentReading>();
  each(starts, readTasksAt, tokens, found);
  return found;
}

function readTasksAt(at: number, _index: number, tokens: Tokens, found: AssignmentReading[]): void {
  const last = found[found.length - 1];
  if (last !== undefined && at < last.end) return;
  const tasks = readTasks(tokens, at);
  for (let i = 0; i < tasks.length; i += 1) found.push(tasks[i] as AssignmentReading);
}

/**
 * `true` where tasks may begin: at a word that counts or asks, or at a letter or what is no word at the head of a line.
 *
 * @param opener - the word is one of `taskOpeners`.
 */
export function mayOpenTasks(tokens: Tokens, at: number, opener: boolean): boolean {
  const flag = flagsAt(tokens, at);
  if (opener) return (flag & (NEW_LINE | CAPITAL)) !== 0 || opensRequest(tokens, at);
  return (flag & NEW_LINE) !== 0 && followsOpening(tokens, at) && (!isWord(tokens, at) || widthAt(tokens, at) === 1);
}

function readTasks(tokens: Tokens, at: number): readonly AssignmentReading[] {
  const mark = startsItem(tokens, at) ? readMark(tokens, at) : null;
  // The first member counts in words, or an announcement stands before it.
  const opens = mark !== null && mark.ordinal <= 1 && (mark.counter === "word" || isAnnounced(tokens, at));
  const series = opens ? readSeries(tokens, mark) : NONE;
  return series.length > 0 ? series : readRequest(tokens, at);
}

/** An enumeration may only begin at the start of a line, or behind a stop or colon. */
function startsItem(tokens: Tokens, at: number): boolean {
  const flag = flagsAt(tokens, at);
  if ((flag & NEW_LINE) !== 0) return true;
  if ((flag & CAPITAL) === 0) return false;
  const before = signAt(tokens, at - 1);
  return before === DOT || before === COLON || before === SEMICOLON;
}

function readSeries(tokens: Tokens, mark: Mark): readonly AssignmentReading[] {
  const tasks = emptyList<AssignmentReading>();
  let ordinal = 0;
  let verbs = 0;
  for (let here: Mark | null = mark; here !== null; ) {
    ordinal += 1;
    const next = findNext(tokens, here, ordinal);
    const first = here.end;
    const end = trim(tokens, first, next.at);
    if (end > first) {
      tasks.push({ ordinal, first, end, assignees: null });
      if (taskVerbs().has(idAt(tokens, first))) verbs += 1;
    }
    here = next.mark;
  }
  // Most members of a list of tasks begin with a verb; a list of conditions or definitions does not.
  return tasks.length < 2 || (mark.counter !== "word" && verbs * 2 <= tasks.length) ? NONE : tasks;
}

/** The next member of the series, or the end of this one: its paragraph's end. */
function findNext(tokens: Tokens, mark: Mark, count: number): { readonly at: number; readonly mark: Mark | null } {
  const ceiling = Math.min(tokens.end, mark.end + TASK_TOKENS);
  let end = ceiling;
  for (let at = mark.end + 1; at < ceiling; at += 1) {
    if (!startsItem(tokens, at)) continue;
    if (startsParagraph(tokens, at) && end === ceiling) end = at;
    const next = readMark(tokens, at);
    if (next !== null && next.counter === mark.counter && (next.counter === "bullet" || next.ordinal === count + 1))
      return { at: Math.min(at, end), mark: next };
    // Between two paragraphs of a series others may stand; a series of lines ends with its block.
    if (startsParagraph(tokens, at) && mark.counter === "bullet") break;
  }
  return { at: end, mark: null };
}

/** A list that is announced stands behind a colon or "sau". */
function followsOpening(tokens: Tokens, first: number): boolean {
  return signAt(tokens, first - 1) === COLON || idAt(tokens, first - 1) === W.sau;
}

function isAnnounced(tokens: Tokens, first: number): boolean {
  const floor = Math.max(0, first - ANNOUNCEMENT);
  if (!followsOpening(tokens, first)) return false;
  for (let at = first - 1; at >= floor; at -= 1) {
    if (phraseEnd(announcers(), tokens, at) !== 0) return true;
    if (at < first - 1 && startsParagraph(tokens, at)) return false;
  }
  return false;
}

/** "UBND Thành phố yêu cầu các Sở, ban, ngành quán triệt …; Phối hợp với …; …": tasks parted by semicolons. */
function readRequest(tokens: Tokens, at: number): readonly AssignmentReading[] {
  if (!opensRequest(tokens, at)) return NONE;
  const behind = idAt(tokens, at) === W.yêu ? at + 2 : at + 1;
  const who = signAt(tokens, behind) === COLON ? behind + 1 : behind;
  const verb = firstVerb(tokens, who);
  if (verb === null) return NONE;
  const items: AssignmentReading[] = [];
  const asked = trim(tokens, who, verb);
  const assignees = asked > who ? { first: who, end: asked } : null;
  let first = verb;
  const ceiling = Math.min(tokens.end, at + TASK_TOKENS);
  for (let end = verb; end <= ceiling; end += 1) {
    const sign = signAt(tokens, end);
    const over = end >= ceiling || startsParagraph(tokens, end) || (sign === DOT && endsSentence(tokens, end));
    const parts = sign === SEMICOLON && isCapital(tokens, end + 1) && taskVerbs().has(idAt(tokens, end + 1));
    if (!over && !parts) continue;
    const stop = trim(tokens, first, end);
    if (stop > first) items.push({ ordinal: items.length + 1, first, end: stop, assignees });
    if (over) break;
    first = end + 1;
  }
  return items.length >= 2 ? items : NONE;
}

/** "yêu cầu", "giao các". */
function opensRequest(tokens: Tokens, at: number): boolean {
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  return (word === W.yêu && next === W.cầu) || (word === W.giao && next === W.các);
}

/** The first verb behind those who are asked: "các Sở, ban, ngành Thành phố; UBND các quận, huyện, thị xã | quán triệt …". */
function firstVerb(tokens: Tokens, who: number): number | null {
  for (let at = who; at < who + limits.unitTokens; at += 1) {
    if (startsParagraph(tokens, at) || (signAt(tokens, at) === DOT && endsSentence(tokens, at))) return null;
    if (!isCapital(tokens, at) && taskVerbs().has(idAt(tokens, at)) && isVerbHere(tokens, at)) return at;
  }
  return null;
}

/** Not inside a name: "Ban Tổ chức", "các tổ chức", "cơ quan chủ quản". */
function isVerbHere(tokens: Tokens, at: number): boolean {
  const before = idAt(tokens, at - 1);
  return before !== W.các && before !== W.và && before !== W.ban && signAt(tokens, at - 1) !== COMMA;
}

function trim(tokens: Tokens, first: number, end: number): number {
  let at = end;
  while (at > first && !isWord(tokens, at - 1) && idAt(tokens, at - 1) !== NUMBER && signAt(tokens, at - 1) !== CLOSE)
    at -= 1;
  return at;
}
