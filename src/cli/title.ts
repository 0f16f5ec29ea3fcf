import type { Citation } from "../model/citation.js";
import type { DocumentNumber } from "../model/document-number.js";
import type { CitedDocument } from "../model/extraction.js";
import { type DocumentTypeId, documentTypes } from "../model/registry/document-types.js";
import { oneLine } from "./display-text.js";
import { type Language, words } from "./words.js";

interface Titled {
  readonly documentType: DocumentTypeId | null;
  readonly number: DocumentNumber | null;
  readonly name: string | null;
}

/** Name of a type of document, or `null`. */
export function typeName(type: DocumentTypeId | null, language: Language): string | null {
  const entry = documentTypes.find(({ id }) => id === type);
  return entry?.[language] ?? null;
}

/** "Kế hoạch 147-KH/TU", "Luật Đất đai"; an empty string where nothing is known. */
export function titleOf({ documentType, number, name }: Titled, language: Language): string {
  const named = name === null ? typeName(documentType, language) : oneLine(name);
  return [named, number?.canonical].filter((part) => part != null).join(" ");
}

/** The title of what a mention cites; behind a short form, the document that it means. */
export function citationTitle(citation: Citation, documents: readonly CitedDocument[], language: Language): string {
  if (citation.form === "self")
    return `${words[language].self}: ${titleOf({ ...citation, documentType: null }, language)}`;
  const own = titleOf(citation, language);
  if (citation.form !== "anaphoric" && citation.form !== "number") return own === "" ? oneLine(citation.text) : own;
  const written = citation.form === "anaphoric" || own === "" ? oneLine(citation.text) : own;
  const document = citation.document === null ? undefined : documents[citation.document];
  if (document === undefined) return written;
  const typed = document.documentType === citation.documentType ? null : document.documentType;
  const meant = titleOf({ ...document, documentType: typed }, language);
  return meant === "" || meant === citation.number?.canonical ? written : `${written} → ${meant}`;
}
