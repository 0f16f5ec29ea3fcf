import { canonicalNumber } from "../../model/canonical-number.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { documentTypeOfNumber } from "../../model/document-type-of-number.js";
import { Draft } from "../draft.js";
import { type CoreReading, OpenCore } from "../grammar/core-reading.js";

/**
 * Gives the members of an elliptic list the symbol that only the last one has: "số 18, 19-NQ/TW" names 18-NQ/TW and 19-NQ/TW.
 *
 * @param members - indices of the drafts that go on a list, in order.
 */
export function shareSymbols(drafts: readonly Draft[], members: readonly number[]): readonly Draft[] {
  if (members.length === 0) return drafts;
  const shared = drafts.slice();
  for (let i = members.length - 1; i >= 0; i -= 1) {
    const at = members[i] as number;
    const here = shared[at - 1] as Draft;
    const number = completed(here.core, (shared[at] as Draft).core);
    if (number === null) continue;
    shared[at - 1] = new Draft(withSharedSymbol(here.core, number), here.attributes);
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
