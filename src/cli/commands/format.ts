import { formatCitationParts } from "../../format/citation.js";
import { formatDate } from "../../format/date.js";
import { formatLocators } from "../../format/locator.js";
import { type CitationProfileId, citationProfiles } from "../../format/profiles.js";
import { plain } from "../colors.js";
import { type Command, defineCommand, type ExitCode } from "../command.js";
import { inputOption, inputsOf } from "../inputs-of.js";
import { printFormats, printResults, type Result } from "../print.js";
import { type Recognised, recognise } from "../recognise.js";
import { showDiagnostic } from "../show-diagnostic.js";
import { type Language, languages, type Words, words } from "../words.js";

const profileIds: readonly CitationProfileId[] = citationProfiles.map(({ id }) => id);

interface Writing {
  readonly profile: CitationProfileId;
  readonly mention: "first" | "subsequent";
  readonly language: Language;
}

/** `vanban format`: a citation, date or pinpoint in the writing that rules ask for. */
export const formatCommand: Command = defineCommand({
  name: "format",
  synopsis: "TEXT…|-",
  summary: "Write a citation, a number, a date or a pinpoint as the rules of the citing text ask.",
  notes: [
    '"-" reads one text a line from standard input.',
    "What the rules demand and the text lacks is named on stderr. Exit code 1 where a text could not be read.",
  ],
  examples: [
    'vanban format "NĐ 30/2020/NÐ-CP ngày 5/3/2020 của Chính phủ" --mention first',
    'vanban format "số 147-KH/TU, ngày 30/3/2023" --profile party',
  ],
  specs: {
    profile: { kind: "choice", values: profileIds, default: "nd30", help: "Rules of the citing text" },
    mention: {
      kind: "choice",
      values: ["first", "subsequent"],
      default: "first",
      help: "First mention in the text, or a later one",
    },
    format: { kind: "choice", values: printFormats, default: "pretty", help: "The text alone, or data" },
    input: inputOption,
    lang: { kind: "choice", values: languages, default: "vi", help: "Language that is written" },
  },
  async run(call) {
    const { options, terminal } = call;
    const writing: Writing = { profile: options.profile, mention: options.mention, language: options.lang };
    let code: ExitCode = 0;
    const results = (async function* (): AsyncGenerator<Result> {
      for await (const { id, text } of inputsOf(call, "text")) {
        const read = recognise(text);
        if (read.kind === null) code = 1;
        const { written, missing } = write(read, writing);
        const named = id === null ? {} : { id };
        if (options.format === "pretty") {
          const note = written === null ? failureOf(text, read, options.lang) : noteOf(missing, options.lang);
          if (note !== "") await terminal.stderr.write(`${note}\n`);
          if (written === null) continue;
        }
        yield {
          data: { ...named, text, kind: read.kind, written, missing, diagnostics: read.diagnostics },
          pretty: () => written ?? "",
        };
      }
    })();
    await printResults(results, options.format, terminal);
    return code;
  },
});

function write(
  read: Recognised,
  writing: Writing,
): { readonly written: string | null; readonly missing: readonly string[] } {
  switch (read.kind) {
    case null:
      return { written: null, missing: [] };
    case "date":
      return { written: formatDate(read.value, { language: writing.language }), missing: [] };
    case "locator":
      return { written: formatLocators(read.value, { language: writing.language }), missing: [] };
    case "documentNumber": {
      const { text, missing } = formatCitationParts({ number: read.value, issuedOn: null, issuer: null }, writing);
      return { written: text, missing };
    }
    default: {
      const { text, missing } = formatCitationParts(read.value, writing);
      return { written: text, missing };
    }
  }
}

const missingWords: Readonly<Record<string, keyof Words>> = {
  documentType: "type",
  number: "number",
  name: "name",
  issuedOn: "issuedOn",
  issuer: "issuer",
  subject: "subject",
};

function failureOf(text: string, { diagnostics }: Recognised, language: Language): string {
  return diagnostics.map((diagnostic) => showDiagnostic(text, diagnostic, language, plain)).join("\n");
}

function noteOf(missing: readonly string[], language: Language): string {
  if (missing.length === 0) return "";
  const label = words[language];
  const names = missing.map((field) => label[missingWords[field] ?? "document"].toLowerCase());
  return `vanban: ${label.lacks} ${names.join(", ")}`;
}
