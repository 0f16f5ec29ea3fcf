import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Assignment } from "../../src/model/assignment.js";
import type { Citation, ConferenceMention, DateMention, UnitMention } from "../../src/model/citation.js";
import type { CivilDate } from "../../src/model/civil-date.js";
import type { Conference } from "../../src/model/conference.js";
import type { Diagnostic, Fix, TextEdit } from "../../src/model/diagnostic.js";
import type { DocumentOf, DocumentRef, OfficialDocument, Plan, Provision, Signer } from "../../src/model/document.js";
import type { DocumentNumber } from "../../src/model/document-number.js";
import type { CitedDocument, Extraction } from "../../src/model/extraction.js";
import type { Locator } from "../../src/model/locator.js";
import type { DocumentTypeId } from "../../src/model/registry/document-types.js";
import type { NumberShapeId } from "../../src/model/registry/number-shapes.js";
import type { Relation } from "../../src/model/relation.js";
import type { ParseResult } from "../../src/model/result.js";
import type { assignmentSchema } from "../../src/model/schema/assignment.js";
import type {
  citationSchema,
  conferenceMentionSchema,
  dateMentionSchema,
  unitMentionSchema,
} from "../../src/model/schema/citation.js";
import type { civilDateSchema } from "../../src/model/schema/civil-date.js";
import type { conferenceSchema } from "../../src/model/schema/conference.js";
import type { diagnosticSchema, fixSchema, textEditSchema } from "../../src/model/schema/diagnostic.js";
import type {
  documentOfSchema,
  documentRefSchema,
  documentTypeIdSchema,
  officialDocumentSchema,
  planSchema,
  provisionSchema,
  signerSchema,
} from "../../src/model/schema/document.js";
import type { documentNumberSchema, numberShapeIdSchema } from "../../src/model/schema/document-number.js";
import { entity } from "../../src/model/schema/entity.js";
import type { citedDocumentSchema, extractionSchema } from "../../src/model/schema/extraction.js";
import type { locatorSchema } from "../../src/model/schema/locator.js";
import type { relationSchema } from "../../src/model/schema/relation.js";
import { parseResultSchema } from "../../src/model/schema/result.js";
import type { phraseSchema, spanSchema } from "../../src/model/schema/span.js";
import type { tenureSchema } from "../../src/model/schema/tenure.js";
import type { issuerSchema, namedIssuerSchema, unitSchema } from "../../src/model/schema/unit.js";
import type { Phrase, Span } from "../../src/model/span.js";
import type { Tenure } from "../../src/model/tenure.js";
import type { Issuer, NamedIssuer, Unit } from "../../src/model/unit.js";

describe("what a schema lets through is its interface, as input and as output", () => {
  test("values", () => {
    expectTypeOf<z.infer<typeof spanSchema>>().toEqualTypeOf<Span>();
    expectTypeOf<z.input<typeof spanSchema>>().toEqualTypeOf<Span>();
    expectTypeOf<z.infer<typeof phraseSchema>>().toEqualTypeOf<Phrase>();
    expectTypeOf<z.infer<typeof textEditSchema>>().toEqualTypeOf<TextEdit>();
    expectTypeOf<z.infer<typeof fixSchema>>().toEqualTypeOf<Fix>();
    expectTypeOf<z.infer<typeof diagnosticSchema>>().toEqualTypeOf<Diagnostic>();
    expectTypeOf<z.infer<typeof civilDateSchema>>().toEqualTypeOf<CivilDate>();
    expectTypeOf<z.input<typeof civilDateSchema>>().toEqualTypeOf<CivilDate>();
    expectTypeOf<z.infer<typeof documentNumberSchema>>().toEqualTypeOf<DocumentNumber>();
    expectTypeOf<z.input<typeof documentNumberSchema>>().toEqualTypeOf<DocumentNumber>();
    expectTypeOf<z.infer<typeof numberShapeIdSchema>>().toEqualTypeOf<NumberShapeId>();
    expectTypeOf<z.infer<typeof locatorSchema>>().toEqualTypeOf<Locator>();
    expectTypeOf<z.infer<typeof tenureSchema>>().toEqualTypeOf<Tenure>();
  });

  test("mentions", () => {
    expectTypeOf<z.infer<typeof citationSchema>>().toEqualTypeOf<Citation>();
    expectTypeOf<z.input<typeof citationSchema>>().toEqualTypeOf<Citation>();
    expectTypeOf<z.infer<typeof dateMentionSchema>>().toEqualTypeOf<DateMention>();
    expectTypeOf<z.infer<typeof unitMentionSchema>>().toEqualTypeOf<UnitMention>();
    expectTypeOf<z.infer<typeof conferenceMentionSchema>>().toEqualTypeOf<ConferenceMention>();
    expectTypeOf<z.infer<typeof assignmentSchema>>().toEqualTypeOf<Assignment>();
    expectTypeOf<z.infer<typeof relationSchema>>().toEqualTypeOf<Relation>();
    expectTypeOf<z.infer<typeof citedDocumentSchema>>().toEqualTypeOf<CitedDocument>();
    expectTypeOf<z.infer<typeof extractionSchema>>().toEqualTypeOf<Extraction>();
  });

  test("entities", () => {
    expectTypeOf<z.infer<typeof unitSchema>>().toEqualTypeOf<Unit>();
    expectTypeOf<z.infer<typeof issuerSchema>>().toEqualTypeOf<Issuer>();
    expectTypeOf<z.infer<typeof namedIssuerSchema>>().toEqualTypeOf<NamedIssuer>();
    expectTypeOf<z.infer<typeof conferenceSchema>>().toEqualTypeOf<Conference>();
    expectTypeOf<z.infer<typeof documentTypeIdSchema>>().toEqualTypeOf<DocumentTypeId>();
    expectTypeOf<z.infer<typeof documentRefSchema>>().toEqualTypeOf<DocumentRef>();
    expectTypeOf<z.infer<typeof signerSchema>>().toEqualTypeOf<Signer>();
    expectTypeOf<z.infer<typeof provisionSchema>>().toEqualTypeOf<Provision>();
    expectTypeOf<z.infer<typeof planSchema>>().toEqualTypeOf<Plan>();
    expectTypeOf<z.infer<ReturnType<typeof documentOfSchema<"decree">>>>().toEqualTypeOf<DocumentOf<"decree">>();
    expectTypeOf<z.infer<typeof officialDocumentSchema>>().toEqualTypeOf<OfficialDocument>();
  });

  test("a document narrows by its kind", () => {
    expectTypeOf<Extract<OfficialDocument, { kind: "plan" }>>().toEqualTypeOf<Plan>();
    expectTypeOf<OfficialDocument["kind"]>().toEqualTypeOf<DocumentTypeId>();
  });

  test("results", () => {
    const schema = parseResultSchema(entity<Span>({ start: z.number(), end: z.number() }));
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<ParseResult<Span>>();
  });
});

describe("a schema that is not its interface does not compile", () => {
  test("every property is wanted, and no other", () => {
    // @ts-expect-error `end` is missing
    entity<Span>({ start: z.number() });
    // @ts-expect-error `end` is no string
    entity<Span>({ start: z.number(), end: z.string() });
    // @ts-expect-error a span has no `length`
    entity<Span>({ start: z.number(), end: z.number(), length: z.number() });
    // @ts-expect-error the interface has no `null` here
    entity<{ readonly year: number }>({ year: z.number().nullable() });
  });

  test("a schema of something else is not assignable", () => {
    // @ts-expect-error a phrase is more than a span
    const schema: typeof phraseSchema = entity<Span>({ start: z.number(), end: z.number() });
    expectTypeOf(schema).toBeObject();
  });
});
