import type { ConferenceMention } from "../model/citation.js";
import type { CompletedConference } from "./attach/complete-conferences.js";
import { phraseOf, type SourceView } from "./build-citation.js";
import type { TokenRange } from "./draft.js";
import { toRoman } from "./grammar/ordinal.js";
import { meaningOf, type UnitNames } from "./unit-names.js";

/** Puts meetings into the caller's offsets. */
export function buildConferences(
  view: SourceView,
  found: readonly CompletedConference[],
  names: UnitNames,
): ConferenceMention[] {
  return found.map((conference) => buildConference(view, conference, names));
}

function buildConference(view: SourceView, found: CompletedConference, names: UnitNames): ConferenceMention {
  const { reading } = found;
  const phrase = phraseOf(view, reading.first, reading.end);
  const part = (range: TokenRange | null) => (range === null ? null : phraseOf(view, range.first, range.end));
  const host = part(found.host);
  const { tenure } = reading;
  return {
    kind: "conference",
    ...phrase,
    conference: {
      kind: "conference",
      conferenceKind: reading.kind,
      name: phrase.text.replace(/\s+/g, " "),
      ordinal: reading.ordinal,
      tenure:
        tenure === null
          ? null
          : {
              ordinal: tenure.ordinal,
              roman: tenure.ordinal === null ? null : toRoman(tenure.ordinal),
              years: tenure.years,
              text: phraseOf(view, tenure.first, tenure.last).text,
            },
      heldOn: found.heldOn,
      place: part(found.place)?.text ?? null,
      host: host === null ? null : { text: host.text, span: host.span, unit: meaningOf(names, host.text).unit },
      chair: part(found.chair),
      subject: part(found.subject),
      documents: found.documents,
    },
  };
}
