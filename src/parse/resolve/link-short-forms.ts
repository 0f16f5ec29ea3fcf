import type { DocumentNumber } from "../../model/document-number.js";
import { readingCodes } from "../../model/reading-codes.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { foldText } from "../chars.js";
import { each } from "../each.js";
import { NONE } from "../empty-list.js";
import { BySerial } from "./by-serial.js";
import type { MentionGroup } from "./group-mentions.js";
import { typeOfCitation } from "./identity-key.js";
import { LinkPass, link } from "./link.js";
import type { OpenCitation } from "./writable.js";

/** The word for what is at hand; decomposed it is no longer than twice as long. */
const NEAR = "này";
/** Documents of one type and serial among which a short form is looked for; a text that cites more is no real one. */
const MOST_OF_SERIAL = 64;
/** Candidates that a diagnostic lists at most. */
const MOST_CANDIDATES = 8;

/**
 * Links short forms to the mention that they lean on: numbers without symbol ("Nghị quyết 34"), and "Nghị định này", "Chỉ thị nêu trên".
 * A wrong link is worse than none: where several documents are possible the citation stays unresolved, with the candidates listed.
 *
 * @param introducesQuote - indices of the citations behind which a quotation from the document follows.
 * @param self - index of the citation that is the text's own document, or `null`.
 */
export function linkShortForms(
  citations: readonly OpenCitation[],
  groups: MentionGroup[],
  groupOf: (MentionGroup | null)[],
  introducesQuote: ReadonlySet<number>,
  self: number | null,
): void {
  linkBareNumbers(citations, groups, groupOf);
  each(citations, linkAnaphor, new AnaphorPass(citations, groupOf, introducesQuote, self), null);
}

function leaveOpen(citation: OpenCitation, candidates: readonly MentionGroup[]): void {
  citation.antecedentReason = "ambiguous";
  const shown = candidates.slice(0, MOST_CANDIDATES).map((group) => group.mentions[0]);
  citation.diagnostics = [
    ...citation.diagnostics,
    {
      code: "resolve/ambiguous",
      severity: readingCodes["resolve/ambiguous"],
      span: citation.span,
      params: { candidates: shown.join(",") },
      fixes: [],
    },
  ];
}

/** An earlier pass has linked it, or left it open with its reason. */
function settled(citation: OpenCitation): boolean {
  return citation.antecedentReason !== null;
}

/** "Nghị quyết 34", "Nghị định 168/2024": the one document of that type and serial in the text. */
function linkBareNumbers(
  citations: readonly OpenCitation[],
  groups: MentionGroup[],
  groupOf: (MentionGroup | null)[],
): void {
  const pass = new NumberPass(citations, groupOf, groups);
  each(groups, noteSerial, pass, null);
  each(citations, linkBareNumber, pass, null);
}

/** What a pass over the bare numbers knows. */
class NumberPass extends LinkPass {
  /** Documents with a symbol, by type and serial. */
  readonly bySerial: BySerial<MentionGroup[]> = new BySerial();
  /** Documents that the text cites by bare numbers only, told apart by what is said of year and issuer. */
  readonly own: BySerial<Map<string, MentionGroup>> = new BySerial();

  constructor(
    citations: readonly OpenCitation[],
    groupOf: (MentionGroup | null)[],
    readonly groups: MentionGroup[],
  ) {
    super(citations, groupOf);
  }
}

function noteSerial(group: MentionGroup, _index: number, { citations, bySerial }: NumberPass): void {
  const first = citations[group.mentions[0] as number] as OpenCitation;
  if (first.number === null || first.number.symbol === "") return;
  const type = typeOfCitation(first);
  const known = bySerial.get(type, first.number.serialText);
  if (known === undefined) bySerial.set(type, first.number.serialText, [group]);
  else if (known.length < MOST_OF_SERIAL) known.push(group);
}

function linkBareNumber(citation: OpenCitation, index: number, pass: NumberPass): void {
  const { number } = citation;
  if (citation.form !== "number" || number === null || settled(citation)) return;
  const year = number.year ?? citation.issuedOn?.year ?? null;
  const known = pass.bySerial.get(citation.documentType, number.serialText);
  const candidates = known === undefined ? NONE : fitting(pass, known, year);
  if (candidates.length === 1) link(pass, index, candidates[0] as MentionGroup, "short-form");
  else if (candidates.length > 1) leaveOpen(citation, candidates);
  else
    addOwn(citation, index, pass, year === null && citation.issuer === null ? "" : `${year}|${citation.issuer?.text}`);
}

function fitting(
  { citations }: NumberPass,
  groups: readonly MentionGroup[],
  year: number | null,
): readonly MentionGroup[] {
  return groups.filter((group) => fits(citations, group, year));
}

function fits(citations: readonly OpenCitation[], group: MentionGroup, year: number | null): boolean {
  const number = (citations[group.mentions[0] as number] as OpenCitation).number;
  const known = number?.year ?? group.issuedOn?.year ?? null;
  return year === null || known === null || known === year;
}

/**
 * A short form whose full form the text does not have is a document of its own, known in part only.
 *
 * @param said - what is said of it besides type and serial.
 */
function addOwn(citation: OpenCitation, index: number, { groups, groupOf, own }: NumberPass, said: string): void {
  const { documentType, number } = citation;
  const { serialText } = number as DocumentNumber;
  let known = own.get(documentType, serialText);
  if (known === undefined) {
    known = new Map();
    own.set(documentType, serialText, known);
  }
  let group = known.get(said);
  if (group === undefined) {
    group = { mentions: [index], issuedOn: citation.issuedOn, issuer: citation.issuer?.text ?? null };
    known.set(said, group);
    groups.push(group);
  } else group.mentions.push(index);
  groupOf[index] = group;
}

/** What a pass over the back references knows. */
class AnaphorPass extends LinkPass {
  /** The text's own document, and its type. */
  readonly own: MentionGroup | null;
  readonly ownType: DocumentTypeId | null;
  /** The documents so far, by type. */
  readonly soFar: Map<DocumentTypeId, MentionGroup[]> = new Map();
  /** The document last quoted, by type. */
  readonly quoted: Map<DocumentTypeId, MentionGroup> = new Map();

  constructor(
    citations: readonly OpenCitation[],
    groupOf: (MentionGroup | null)[],
    readonly introducesQuote: ReadonlySet<number>,
    self: number | null,
  ) {
    super(citations, groupOf);
    this.own = self === null ? null : (groupOf[self] ?? null);
    this.ownType = self === null || this.own === null ? null : typeOfCitation(citations[self] as OpenCitation);
  }
}

/**
 * "Nghị định này": the text's own document where it is of that type; in a quotation the document quoted; else the only one of its type so far.
 * "… nêu trên" never means the text itself.
 */
function linkAnaphor(citation: OpenCitation, index: number, pass: AnaphorPass): void {
  const type = typeOfCitation(citation);
  if (type === null) return;
  if (citation.form !== "anaphoric") noteDocument(type, index, pass);
  else if (!settled(citation)) linkBack(citation, type, index, pass);
}

function noteDocument(
  type: DocumentTypeId,
  index: number,
  { groupOf, introducesQuote, soFar, quoted }: AnaphorPass,
): void {
  const group = groupOf[index];
  if (group == null) return;
  const known = soFar.get(type);
  if (known === undefined) soFar.set(type, [group]);
  else if (known.length <= MOST_CANDIDATES && !known.includes(group)) known.push(group);
  if (introducesQuote.has(index)) quoted.set(type, group);
}

function linkBack(citation: OpenCitation, type: DocumentTypeId, index: number, pass: AnaphorPass): void {
  const { own } = pass;
  const near = foldText(citation.text.slice(-NEAR.length * 2).normalize("NFC")).endsWith(NEAR);
  const candidates = pass.soFar.get(type) ?? [];
  const introduced = pass.quoted.get(type);
  if (near && own !== null && pass.ownType === type) link(pass, index, own, "self");
  else if (near && introduced !== undefined) link(pass, index, introduced, "quoted-document");
  else if (candidates.length === 1) link(pass, index, candidates[0] as MentionGroup, "only-one-of-type");
  else if (candidates.length === 0) citation.antecedentReason = "unknown";
  else leaveOpen(citation, candidates);
}
