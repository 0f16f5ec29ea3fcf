import type { TextEdit } from "../model/diagnostic.js";
import type { Span } from "../model/span.js";
import { type NormalizedText, sourceEnd, sourceStart } from "../parse/normalize.js";

/** A stretch of what was read, with the place of each of its characters in the caller's text. */
export interface Piece {
  /** Normalised text. */
  readonly text: string;
  /** Place of each UTF-16 unit of `text`. */
  readonly chars: readonly Span[];
  /** Place of the whole. */
  readonly span: Span;
}

/**
 * Cuts a piece out of a normalised text.
 *
 * @param start - offset into `source.text`.
 * @param end - offset behind it; equal to `start` for an empty piece.
 * @param offset - where the caller's stretch begins in the caller's text.
 */
export function cutPiece(source: NormalizedText, start: number, end: number, offset: number): Piece {
  const chars: Span[] = [];
  for (let at = start; at < end; at += 1) {
    chars.push({ start: offset + sourceStart(source.runs, at), end: offset + sourceEnd(source.runs, at + 1) });
  }
  const first = chars[0];
  const last = chars[chars.length - 1];
  const point = offset + (start === 0 ? 0 : sourceEnd(source.runs, start));
  const span =
    first === undefined || last === undefined ? { start: point, end: point } : { start: first.start, end: last.end };
  return { text: source.text.slice(start, end), chars, span };
}

/** Place of the characters `from` … `to` of a piece. */
export function spanIn(piece: Piece, from: number, to: number): Span {
  const first = piece.chars[from];
  const last = piece.chars[to - 1];
  if (first === undefined) return { start: piece.span.end, end: piece.span.end };
  return { start: first.start, end: last === undefined || to <= from ? first.start : last.end };
}

/**
 * Edits that put `newText` in the place of the characters `from` … `to` of a piece,
 * leaving alone what the normaliser passed over between them.
 */
export function editIn(piece: Piece, from: number, to: number, newText: string): TextEdit[] {
  const hull = spanIn(piece, from, to);
  const chars = piece.chars.slice(from, to);
  const width = chars.reduce((sum, span) => sum + span.end - span.start, 0);
  if (width === hull.end - hull.start) return [{ span: hull, newText }];
  return chars.map((span, index) => ({ span, newText: index === 0 ? newText : "" }));
}

/** The smallest span that holds all edits; there is at least one. */
export function hullOf(edits: readonly TextEdit[]): Span {
  return edits.reduce<Span>(
    (hull, { span }) => ({ start: Math.min(hull.start, span.start), end: Math.max(hull.end, span.end) }),
    { start: Number.POSITIVE_INFINITY, end: 0 },
  );
}

/** Edits in text order. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
