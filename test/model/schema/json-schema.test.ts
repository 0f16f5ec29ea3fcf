import { describe, expect, test } from "vitest";
import { documentTypes } from "../../../src/model/registry/document-types.js";
import { numberShapes } from "../../../src/model/registry/number-shapes.js";
import { entityNames, jsonSchemaOf } from "../../../src/model/schema/json-schema.js";
import { objectsIn } from "../../laws/spans.js";

/** Every object schema inside a JSON Schema. */
function objectSchemas(schema: unknown): Readonly<Record<string, unknown>>[] {
  return [...objectsIn(schema)].filter((part) => part.type === "object" && part.properties !== undefined);
}

describe("jsonSchemaOf", () => {
  test.each(entityNames)("%s: plain JSON, all properties required, none besides, every reference answered", (name) => {
    const schema = jsonSchemaOf(name);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(objectSchemas(schema).length).toBeGreaterThan(0);
    for (const { properties, required, additionalProperties } of objectSchemas(schema)) {
      expect(required).toEqual(Object.keys(properties as object));
      expect(additionalProperties).toBe(false);
    }
    for (const { $ref } of objectsIn(schema)) {
      if (typeof $ref !== "string" || $ref === "#") continue;
      expect(Object.keys(schema.$defs ?? {})).toContain($ref.replace("#/$defs/", ""));
    }
  });

  test("interfaces inside others are named", () => {
    expect(jsonSchemaOf("Span")).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        start: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        end: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      },
      required: ["start", "end"],
      additionalProperties: false,
    });
    expect(jsonSchemaOf("Phrase").properties?.span).toEqual({ $ref: "#/$defs/Span" });
    expect(Object.keys(jsonSchemaOf("Citation").$defs ?? {})).toEqual(
      expect.arrayContaining(["CivilDate", "Diagnostic", "DocumentNumber", "Locator", "Span", "Tenure"]),
    );
  });

  test("closed lists are the registry's", () => {
    expect(jsonSchemaOf("DocumentNumber").properties?.shape).toEqual({
      type: "string",
      enum: numberShapes.map(({ id }) => id),
    });
    expect(jsonSchemaOf("OfficialDocument").properties?.kind).toEqual({
      type: "string",
      enum: documentTypes.map(({ id }) => id),
    });
  });

  test("a document type has a schema of its own", () => {
    expect(jsonSchemaOf("decree").properties?.kind).toEqual({ type: "string", const: "decree" });
  });

  test("every call gives a new object", () => {
    expect(jsonSchemaOf("Unit")).not.toBe(jsonSchemaOf("Unit"));
    expect(jsonSchemaOf("Unit")).toEqual(jsonSchemaOf("Unit"));
  });
});
