import { formatDate } from "../../format/date.js";
import { formatLocators } from "../../format/locator.js";
import type { CivilDate } from "../../model/civil-date.js";
import type { Extraction } from "../../model/extraction.js";
import { extract } from "../../parse/extract.js";
import { type Colors, colorsOf } from "../colors.js";
import { type Command, defineCommand } from "../command.js";
import { oneLine, plainWords } from "../display-text.js";
import type { InputText } from "../input-text.js";
import { inputOption, inputsOf } from "../inputs-of.js";
import { placesOf } from "../places.js";
import { printFormats, printResults, type Result } from "../print.js";
import { listDiagnostics } from "../show-diagnostic.js";
import { renderTable } from "../table.js";
import type { Terminal } from "../terminal.js";
import { citationTitle, titleOf } from "../title.js";
import { type Language, languages, words } from "../words.js";

/** `vanban extract`: the documents that running text cites. */
export const extractCommand: Command = defineCommand({
  name: "extract",
  synopsis: "FILE…|-",
  summary: "List the documents that texts cite, with dates, bodies, subjects and pinpoints.",
  notes: [
    "Formats: a table for people; json, one object for one text and an array for several; ndjson, one object a line.",
    "Places are line:column; spans in json are UTF-16 offsets.",
  ],
  examples: ["vanban extract bai-bao.txt", "vanban extract --input ndjson --format ndjson texts.ndjson > found.ndjson"],
  specs: {
    format: { kind: "choice", values: printFormats, default: null, help: "Default pretty; ndjson for NDJSON input" },
    input: inputOption,
    reference: { kind: "date", help: "ISO date that completes dates without a year" },
    lang: { kind: "choice", values: languages, default: "vi", help: "Language of the table" },
  },
  async run(call) {
    const { options, terminal, positionals } = call;
    const format = options.format ?? (options.input === "ndjson" ? "ndjson" : "pretty");
    const named = options.input === "ndjson" || positionals.length > 1;
    const settings = options.reference === null ? {} : { reference: options.reference };
    const results = (async function* (): AsyncGenerator<Result> {
      for await (const input of inputsOf(call, "file")) {
        const read = extract(input.text, settings);
        const found: Extraction = { ...read, diagnostics: [...input.diagnostics, ...read.diagnostics] };
        yield { data: { id: input.id, ...found }, pretty: () => show(input, found, named, options.lang, terminal) };
      }
    })();
    await printResults(results, format, terminal);
    return 0;
  },
});

function show(input: InputText, found: Extraction, named: boolean, language: Language, terminal: Terminal): string {
  const colors = colorsOf(terminal);
  const width = terminal.columns ?? 100;
  const diagnostics = [found, ...found.citations, ...found.dates].flatMap((part) => part.diagnostics);
  const blocks = [
    named ? [colors.bold(colors.underline(oneLine(String(input.id ?? "-"))))] : [],
    found.citations.length === 0 ? [] : citationTable(input.text, found, language, width, colors),
    documentTable(found, language, width, colors),
    listDiagnostics(input.text, distinct(diagnostics), language, colors),
    [summary(found, language, colors)],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function citationTable(
  text: string,
  found: Extraction,
  language: Language,
  width: number,
  colors: Colors,
): readonly string[] {
  const { citations, documents } = found;
  const label = words[language];
  const places = placesOf(
    text,
    citations.map(({ span }) => span.start),
  );
  const rows = citations.map((citation, index) => [
    `${places[index]?.line}:${places[index]?.column}`,
    citationTitle(citation, documents, language),
    dateCell(citation.issuedOn, language),
    plainWords(citation.issuer?.text ?? ""),
    formatLocators(citation.locators, { language }),
    plainWords(citation.subject?.text ?? ""),
  ]);
  const columns = [
    { title: label.place, min: 12, max: 12, paint: colors.dim },
    { title: label.document, min: 32, max: 60, paint: colors.cyan },
    { title: label.date, min: 20, max: 24 },
    { title: label.issuer, min: 16, max: 40 },
    { title: label.locators, min: 22, max: 40, paint: colors.green },
    { title: label.subject, min: 14, max: 200 },
  ];
  return renderTable(columns, rows, width, colors.bold);
}

function documentTable(
  { documents }: Extraction,
  language: Language,
  width: number,
  colors: Colors,
): readonly string[] {
  if (documents.length === 0) return [];
  const label = words[language];
  const rows = documents.map((document) => [
    String(document.mentions.length),
    titleOf(document, language),
    dateCell(document.issuedOn, language),
    plainWords(document.issuer?.text ?? ""),
    plainWords(document.subject ?? ""),
  ]);
  const columns = [
    { title: label.times, min: 3, max: 6, paint: colors.dim },
    { title: label.cited, min: 26, max: 60, paint: colors.cyan },
    { title: label.date, min: 20, max: 24 },
    { title: label.issuer, min: 16, max: 40 },
    { title: label.subject, min: 14, max: 200 },
  ];
  return renderTable(columns, rows, width, colors.bold);
}

function dateCell(date: CivilDate | null, language: Language): string {
  return date === null || date.edtf === "" ? "" : formatDate(date, { style: "slash", language });
}

function summary(found: Extraction, language: Language, colors: Colors): string {
  const label = words[language];
  const counts = [
    [found.citations.length, label.citations, true],
    [found.documents.length, label.documents, false],
    [found.dates.length, label.dates, true],
    [found.units.length, label.units, false],
    [found.conferences.length, label.conferences, false],
  ] as const;
  const shown = counts.filter(([count, , always]) => always || count > 0);
  return colors.bold(shown.map(([count, word]) => `${count} ${word}`).join(" · "));
}

/** What a date reports stands both at the citation and at the date. */
function distinct<T extends { readonly code: string; readonly span: { readonly start: number; readonly end: number } }>(
  diagnostics: readonly T[],
): readonly T[] {
  return [...new Map(diagnostics.map((one) => [`${one.code} ${one.span.start} ${one.span.end}`, one])).values()];
}
