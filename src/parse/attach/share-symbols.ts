import { canonicalNumber } from "../../model/canonical-number.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { documentTypeOfNumber } from "../../model/document-type-of-number.js";
import { Draft } from "../draft.js";
import { type CoreReading, OpenCore } from "../grammar/core-reading.js";

/** Gives the members of an elliptic list the symbol that only the last one has: "số 18, 19-NQ/TW" names 18-NQ/TW and 19-NQ/TW. */
export function shareSymbols(drafts: readonly Draft[]): readonly Draft[] {
  const shared = drafts.slice();
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const here = shared[i] as Draft;
    const next = (shared[i + 1] as Draft).core;
    const number = next.typeInherited ? completed(here.core, next) : null;
    if (number === null) continue;
    shared[i] = new Draft(withSharedSymbol(here.core, number), here.attributes);
  }
  return shared;
}

function withSharedSymbol(core: CoreReading, number: DocumentNumber): CoreReading {
  const shared = Object.assign(new OpenCore(core.end, "full"), core);
  shared.form = "full";
  shared.number = number;
  shared.symbolShared = true;
  return shared;
}

function completed(here: CoreReading, next: CoreReading): DocumentNumber | null {
  if (here.form !== "number" || here.number === null || here.number.year !== null) return null;
  if (next.number === null || next.number.symbol === "") return null;
  const told = documentTypeOfNumber(next.number);
  if (told !== null && told !== here.type) return null;
  const { serial, serialText } = here.number;
  const parts = next.number;
  const made = canonicalNumber({ ...parts, serialText });
  return made === null ? null : { ...parts, serial, serialText, symbol: made.symbol, canonical: made.canonical };
}
