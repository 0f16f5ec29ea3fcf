import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { documentTypes } from "../../../src/model/registry/document-types.js";
import { assignmentSchema } from "../../../src/model/schema/assignment.js";
import { citationSchema, dateMentionSchema } from "../../../src/model/schema/citation.js";
import { civilDateSchema, noDateSchema } from "../../../src/model/schema/civil-date.js";
import { conferenceSchema } from "../../../src/model/schema/conference.js";
import { diagnosticSchema, fixSchema } from "../../../src/model/schema/diagnostic.js";
import {
  documentOfSchema,
  documentRefSchema,
  officialDocumentSchema,
  provisionSchema,
} from "../../../src/model/schema/document.js";
import { documentNumberSchema } from "../../../src/model/schema/document-number.js";
import { citedDocumentSchema, extractionSchema } from "../../../src/model/schema/extraction.js";
import { locatorSchema } from "../../../src/model/schema/locator.js";
import { relationSchema } from "../../../src/model/schema/relation.js";
import { parseResultSchema } from "../../../src/model/schema/result.js";
import { phraseSchema, spanSchema } from "../../../src/model/schema/span.js";
import { tenureSchema } from "../../../src/model/schema/tenure.js";
import { unitSchema } from "../../../src/model/schema/unit.js";
import { civilDate } from "../../arbitraries/date.js";

const day = civilDate({ year: 2023, month: 3, day: 30 });
const interval = civilDate({ year: 2020, end: civilDate({ year: 2025 }) });
const party = {
  serial: 147,
  serialText: "147",
  year: null,
  symbol: "KH/TU",
  typeCode: "KH",
  issuerCodes: ["TU"],
  unitCodes: [],
  legislature: null,
  shape: "party",
  canonical: "147-KH/TU",
};
const law = {
  ...party,
  serial: 24,
  serialText: "24",
  year: 2018,
  symbol: "QH14",
  typeCode: null,
  issuerCodes: ["QH"],
  legislature: 14,
  shape: "law",
  canonical: "24/2018/QH14",
};
const span = { start: 0, end: 9 };
const diagnostic = { code: "number/eth", severity: "warning", span, params: { found: "Ð" }, fixes: [] };
const edit = (start: number, end: number) => ({ span: { start, end }, newText: "Đ" });
const locator = {
  appendix: null,
  part: null,
  chapter: null,
  section: null,
  subsection: null,
  article: "5",
  clause: null,
  point: null,
  item: null,
  text: "Điều 5",
  span: { start: 3, end: 9 },
};
const tenure = { ordinal: 13, roman: "XIII", years: null, text: "khóa XIII" };
const citation = {
  kind: "citation",
  form: "full",
  span: { start: 10, end: 31 },
  extent: { start: 0, end: 48 },
  text: "Kế hoạch số 147-KH/TU",
  documentType: "plan",
  number: party,
  name: null,
  issuedOn: day,
  issuer: null,
  tenure: null,
  subject: null,
  locators: [],
  provenance: { documentType: "written", number: "written", issuedOn: "inferred" },
  parts: { documentType: { start: 10, end: 18 }, number: { start: 22, end: 31 } },
  antecedent: null,
  antecedentReason: null,
  document: null,
  diagnostics: [],
};
const dateMention = {
  kind: "date",
  span: { start: 0, end: 9 },
  text: "30/3/2023",
  date: day,
  resolved: null,
  diagnostics: [],
};
const noDate = { edtf: "", year: null, month: null, day: null, quarter: null, half: null, time: null, end: null };
const impossible = { ...diagnostic, code: "date/impossible" };
const conference = {
  kind: "conference",
  conferenceKind: "plenum",
  name: "Hội nghị lần thứ 11",
  ordinal: 11,
  tenure,
  heldOn: interval,
  place: null,
  host: null,
  chair: null,
  subject: null,
  documents: [0],
};
const unit = {
  kind: "unit",
  id: "government",
  name: "Chính phủ",
  shortNames: [],
  codes: ["CP"],
  level: "central",
  sphere: "state",
  parent: null,
  jurisdiction: null,
  validity: { from: "1945-09-02", to: null },
  successors: [],
};
const assignment = {
  kind: "assignment",
  ordinal: 1,
  text: "rà soát",
  span: { start: 0, end: 15 },
  assignees: [],
  due: null,
  documents: [],
};
const relation = { type: "amends", from: 0, to: 1, span, trigger: "sửa đổi" };
const cited = {
  kind: "document",
  key: "147-KH/TU",
  exact: false,
  documentType: "plan",
  number: party,
  name: null,
  issuedOn: day,
  issuer: null,
  tenure: null,
  subject: null,
  provenance: { number: 0 },
  mentions: [0],
};
const empty = { units: [], conferences: [], assignments: [], relations: [], diagnostics: [] };
const extraction = { ...empty, citations: [{ ...citation, document: 0 }], dates: [dateMention], documents: [cited] };
const provision = (level: string, children: unknown[] = []) => ({
  level,
  label: "1",
  heading: null,
  text: null,
  children,
});
const document = {
  number: party,
  issuedOn: day,
  place: "Hà Nội",
  issuer: { text: "Thành ủy Hà Nội", unit: null },
  tenure: null,
  subject: null,
  signers: [{ name: "Nguyễn Văn An", title: "Phó Bí thư", capacity: "T/M" }],
  recipients: [],
  legalBases: [],
  relations: [],
  provisions: [provision("chapter", [provision("article", [provision("clause")])])],
  assignments: [],
  classification: null,
  urgency: null,
  effectiveOn: null,
  expiresOn: null,
  status: null,
  regime: "party",
  language: "vi",
  identifiers: {},
};

type Case = readonly [why: string, schema: z.ZodType, value: unknown];

// biome-ignore format: one case a line
const accepted: readonly Case[] = [
  ["an empty span", spanSchema, { start: 4, end: 4 }],
  ["a phrase as long as its span", phraseSchema, { text: "Thành ủy", span: { start: 2, end: 10 } }],
  ["a diagnostic of the reader", diagnosticSchema, diagnostic],
  ["a diagnostic of a rule", diagnosticSchema, { ...diagnostic, code: "SYM012" }],
  ["a fix with two edits", fixSchema, { title: "eth", edits: [edit(0, 1), edit(1, 2)], safe: true }],
  ["a day", civilDateSchema, day],
  ["29 February of a leap year", civilDateSchema, civilDate({ year: 2024, month: 2, day: 29 })],
  ["29 February of no year", civilDateSchema, civilDate({ month: 2, day: 29 })],
  ["a month without year", civilDateSchema, civilDate({ month: 4 })],
  ["a quarter", civilDateSchema, civilDate({ year: 2023, quarter: 2 })],
  ["a half-year", civilDateSchema, civilDate({ half: 2 })],
  ["a moment", civilDateSchema, civilDate({ year: 2023, month: 7, day: 12, time: "22:40" })],
  ["an interval", civilDateSchema, interval],
  ["an interval over New Year without years", civilDateSchema, civilDate({ month: 12, day: 28, end: civilDate({ month: 1, day: 3 }) })],
  ["no date", noDateSchema, noDate],
  ["a Party number", documentNumberSchema, party],
  ["a law's number", documentNumberSchema, law],
  ["a draft's number", documentNumberSchema, { ...party, serial: null, serialText: "", canonical: "-KH/TU" }],
  ["a pinpoint", locatorSchema, locator],
  ["a term", tenureSchema, tenure],
  ["a term in years", tenureSchema, { ordinal: null, roman: null, years: { from: 2020, to: 2025 }, text: "nhiệm kỳ 2020 - 2025" }],
  ["a citation", citationSchema, citation],
  ["a date mention", dateMentionSchema, dateMention],
  ["a mention of a day that no calendar has", dateMentionSchema, { ...dateMention, date: noDate, diagnostics: [impossible] }],
  ["a conference", conferenceSchema, conference],
  ["a body", unitSchema, unit],
  ["a task", assignmentSchema, assignment],
  ["a relation", relationSchema, relation],
  ["a relation of the text itself", relationSchema, { ...relation, from: null }],
  ["a cited document", citedDocumentSchema, cited],
  ["an extraction", extractionSchema, extraction],
  ["a plan", documentOfSchema("plan"), { kind: "plan", ...document }],
  ["a reference with a name only", documentRefSchema, { documentType: null, number: null, name: "Luật Đất đai", issuedOn: null, issuer: null }],
  ["a success", parseResultSchema(spanSchema), { ok: true, value: span, diagnostics: [] }],
  ["a failure with its reason", parseResultSchema(spanSchema), { ok: false, diagnostics: [diagnostic] }],
];

// biome-ignore format: one case a line
const refused: readonly Case[] = [
  ["a span that ends before it starts", spanSchema, { start: 5, end: 4 }],
  ["an offset before the text", spanSchema, { start: -1, end: 4 }],
  ["half an offset", spanSchema, { start: 0.5, end: 4 }],
  ["a span with something more", spanSchema, { start: 0, end: 4, length: 4 }],
  ["a phrase longer than its span", phraseSchema, { text: "Thành ủy", span: { start: 2, end: 9 } }],
  ["a code that is a sentence", diagnosticSchema, { ...diagnostic, code: "Eth for Đ" }],
  ["a parameter that is no plain value", diagnosticSchema, { ...diagnostic, params: { found: ["Ð"] } }],
  ["edits that overlap", fixSchema, { title: "eth", edits: [edit(0, 2), edit(1, 3)], safe: true }],
  ["edits out of order", fixSchema, { title: "eth", edits: [edit(4, 5), edit(0, 1)], safe: true }],
  ["a fix that changes nothing", fixSchema, { title: "eth", edits: [], safe: true }],
  ["31 February", civilDateSchema, { ...day, edtf: "2023-02-31", month: 2, day: 31 }],
  ["29 February of a common year", civilDateSchema, { ...day, edtf: "2023-02-29", month: 2, day: 29 }],
  ["29 February of 1900", civilDateSchema, { ...day, edtf: "1900-02-29", year: 1900, month: 2, day: 29 }],
  ["a day of another string", civilDateSchema, { ...day, edtf: "2023-03-31" }],
  ["a month without its zero", civilDateSchema, { ...day, edtf: "2023-3-30" }],
  ["a day without month", civilDateSchema, { ...day, edtf: "2023", month: null }],
  ["a quarter beside a month", civilDateSchema, { ...day, quarter: 1 }],
  ["a time of a month", civilDateSchema, { ...civilDate({ year: 2023, month: 3 }), time: "10:00" }],
  ["hour 24", civilDateSchema, { ...day, time: "24:00", edtf: "2023-03-30T24:00" }],
  ["an interval that runs backwards", civilDateSchema, { ...civilDate({ year: 2025 }), end: civilDate({ year: 2020 }), edtf: "2025/2020" }],
  ["an interval of which the end is one", civilDateSchema, { ...civilDate({ year: 2019 }), end: interval, edtf: "2019/2020/2025" }],
  ["nothing", civilDateSchema, noDate],
  ["a serial of another text", documentNumberSchema, { ...party, serial: 148 }],
  ["a draft with a serial", documentNumberSchema, { ...party, serialText: "", canonical: "-KH/TU" }],
  ["a serial of seven figures", documentNumberSchema, { ...party, serial: 1234567, serialText: "1234567", canonical: "1234567-KH/TU" }],
  ["the state order in a Party number", documentNumberSchema, { ...party, canonical: "147/KH-TU" }],
  ["a symbol of other codes", documentNumberSchema, { ...party, symbol: "KH/TW" }],
  ["a canonical writing with a space", documentNumberSchema, { ...party, canonical: "147 - KH/TU" }],
  ["a code with Eth", documentNumberSchema, { ...party, typeCode: "QÐ", symbol: "QÐ/TU", canonical: "147-QÐ/TU" }],
  ["a decomposed code", documentNumberSchema, { ...party, issuerCodes: ["TƯ".normalize("NFD")], symbol: "KH/TƯ".normalize("NFD"), canonical: "147-KH/TƯ".normalize("NFD") }],
  ["a Party number without type", documentNumberSchema, { ...party, typeCode: null }],
  ["a Party number with a year", documentNumberSchema, { ...party, year: 2023 }],
  ["a law without year", documentNumberSchema, { ...law, year: null, canonical: "24/QH14" }],
  ["a law of the Government", documentNumberSchema, { ...law, issuerCodes: ["CP"], legislature: null, symbol: "CP", canonical: "24/2018/CP" }],
  ["a term without assembly", documentNumberSchema, { ...party, legislature: 14 }],
  ["an unknown shape", documentNumberSchema, { ...party, shape: "secret" }],
  ["a pinpoint to nowhere", locatorSchema, { ...locator, article: null }],
  ["a pinpoint without a level", locatorSchema, { ...locator, article: undefined }],
  ["a term of one writing", tenureSchema, { ...tenure, roman: null }],
  ["a term that ends before it begins", tenureSchema, { ...tenure, years: { from: 2025, to: 2020 } }],
  ["a core outside its extent", citationSchema, { ...citation, extent: { start: 12, end: 48 } }],
  ["a core of another length", citationSchema, { ...citation, text: "Kế hoạch" }],
  ["a full citation without number", citationSchema, { ...citation, number: null, provenance: { documentType: "written", issuedOn: "inferred" } }],
  ["a number citation with a symbol", citationSchema, { ...citation, form: "number" }],
  ["a named citation without name", citationSchema, { ...citation, form: "named" }],
  ["a field of no source", citationSchema, { ...citation, provenance: { documentType: "written", number: "written" } }],
  ["a source of no field", citationSchema, { ...citation, provenance: { ...citation.provenance, tenure: "inferred" } }],
  ["a place of what was inferred", citationSchema, { ...citation, parts: { ...citation.parts, issuedOn: { start: 33, end: 42 } } }],
  ["an unknown field", citationSchema, { ...citation, parts: { ...citation.parts, signer: span } }],
  ["an unknown type", citationSchema, { ...citation, documentType: "memo" }],
  ["an impossible day with a date", dateMentionSchema, { ...dateMention, diagnostics: [impossible] }],
  ["a possible day without one", dateMentionSchema, { ...dateMention, date: noDate }],
  ["an unknown kind of meeting", conferenceSchema, { ...conference, conferenceKind: "party" }],
  ["a body that is its own superior", unitSchema, { ...unit, parent: "government" }],
  ["a body that ends before it begins", unitSchema, { ...unit, validity: { from: "2025-03-01", to: "2021-01-01" } }],
  ["a task longer than its span", assignmentSchema, { ...assignment, span: { start: 0, end: 3 } }],
  ["a document that amends itself", relationSchema, { ...relation, from: 1 }],
  ["a document that nobody mentions", citedDocumentSchema, { ...cited, mentions: [] }],
  ["a field given by another document's mention", citedDocumentSchema, { ...cited, provenance: { number: 3 } }],
  ["dates out of order", extractionSchema, { ...extraction, dates: [{ ...dateMention, span: { start: 9, end: 18 } }, dateMention] }],
  ["an antecedent that is not there", extractionSchema, { ...extraction, citations: [{ ...citation, document: 0, antecedent: 7 }] }],
  ["a document whose mention does not know it", extractionSchema, { ...extraction, citations: [citation] }],
  ["a document of no type", officialDocumentSchema, { kind: "memo", ...document }],
  ["a document of another type", documentOfSchema("decree"), { kind: "plan", ...document }],
  ["an article inside a clause", provisionSchema, provision("clause", [provision("article")])],
  ["a reference to nothing", documentRefSchema, { documentType: null, number: null, name: null, issuedOn: null, issuer: null }],
  ["a failure without reason", parseResultSchema(spanSchema), { ok: false, diagnostics: [] }],
  ["a success without value", parseResultSchema(spanSchema), { ok: true, diagnostics: [] }],
];

describe("schemas", () => {
  test.each(accepted)("accept %s", (_why, schema, value) => {
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([]);
  });

  test.each(refused)("refuse %s", (_why, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test.each(documentTypes)("accept a document of the type $id", ({ id }) => {
    expect(officialDocumentSchema.safeParse({ kind: id, ...document }).success).toBe(true);
  });
});
