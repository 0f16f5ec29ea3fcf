import type { UnitMention } from "../model/citation.js";
import { phraseOf, type SourceView } from "./build-citation.js";
import type { TokenRange } from "./draft.js";

/** Puts names of bodies into the caller's offsets. */
export function buildUnits(view: SourceView, ranges: readonly TokenRange[]): UnitMention[] {
  return ranges.map((range) => {
    const phrase = phraseOf(view, range);
    return { kind: "unit", ...phrase, unit: null, name: phrase.text };
  });
}
