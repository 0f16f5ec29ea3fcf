/** Fields that a template may name. */
export type TemplateField = "type" | "number" | "name" | "date" | "year" | "issuer" | "tenure" | "subject" | "place";

/** What the fields become; `null` where unknown. */
export type TemplateValues = Readonly<Record<TemplateField, string | null>>;

const GROUP = /\[([^[\]{}]*)\{([a-z]+)(\??)\}([^[\]{}]*)\]|\{([a-z]+)(\??)\}/g;

/** A filled template, and the fields that it demands but lacks. */
export interface FilledTemplate {
  readonly text: string;
  readonly missing: readonly TemplateField[];
}

/** Fills a citation template; see `CitationTemplate`. */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const missing: TemplateField[] = [];
  const text = template.replace(
    GROUP,
    (
      _,
      before: string | undefined,
      grouped: string | undefined,
      optional: string,
      after: string,
      alone: string,
      alsoOptional: string,
    ) => {
      const field = (grouped ?? alone) as TemplateField;
      const value = values[field];
      if (value !== null) return `${before ?? ""}${value}${after ?? ""}`;
      if (optional !== "?" && alsoOptional !== "?") missing.push(field);
      return "";
    },
  );
  return { text: text.replace(/ {2,}/g, " ").trim(), missing };
}
