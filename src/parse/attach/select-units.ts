import type { Draft, TokenRange } from "../draft.js";
import { startsPerson } from "../grammar/place.js";
import type { UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { idAt, type Tokens } from "../tokens.js";

/**
 * Which names of bodies are mentions: the body inside an office ("Chánh Văn phòng UBND tỉnh" → the office's body), an office holder only
 * where the text has it issue a document, and no bodies in general ("UBND các huyện", "HĐND các cấp").
 */
export function selectUnits(tokens: Tokens, units: readonly UnitReading[], drafts: readonly Draft[]): TokenRange[] {
  const issuers = new Map(
    drafts.flatMap((draft) => (draft.issuer === null ? [] : [[draft.issuer.first, draft.issuer.end] as const])),
  );
  const found: TokenRange[] = [];
  for (const unit of units) {
    const range = mentionOf(tokens, unit, issuers);
    if (range !== null) found.push(range);
  }
  return found;
}

function mentionOf(tokens: Tokens, unit: UnitReading, issuers: ReadonlyMap<number, number>): TokenRange | null {
  const next = idAt(tokens, unit.end);
  if (next === W.viên || next === W.các || (next === W.cấp && idAt(tokens, unit.end + 1) === W.ủy)) return null;
  const word = idAt(tokens, unit.body);
  const second = idAt(tokens, unit.body + 1);
  const head = word === W.thủ && second === W.tướng;
  const president = word === W.chủ && second === W.tịch;
  if (!head && !president) return { first: unit.body, end: unit.end };
  if (
    issuers.get(unit.body) === unit.end ||
    (head && !startsPerson(tokens, unit.end) && idAt(tokens, unit.body - 1) !== W.phó)
  )
    return { first: unit.body, end: unit.end };
  // "Thủ tướng Chính phủ Phạm Minh Chính": an office; the body in it is Chính phủ.
  const body = unit.body + 2;
  return body < unit.end && idAt(tokens, body) !== W.nước ? { first: body, end: unit.end } : null;
}
