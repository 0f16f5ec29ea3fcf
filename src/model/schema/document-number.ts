import * as z from "zod";
import { assemblyCodes, canonicalNumber } from "../canonical-number.js";
import type { DocumentNumber } from "../document-number.js";
import { numberShapeOf } from "../number-shape-of.js";
import { type NumberShape, type NumberShapeId, numberShapes, type ShapePattern } from "../registry/number-shapes.js";
import { entity } from "./entity.js";

/** Schema of a `NumberShapeId`. */
export const numberShapeIdSchema: z.ZodType<NumberShapeId, NumberShapeId> = z.enum(
  numberShapes.map((shape) => shape.id) as [NumberShapeId, ...NumberShapeId[]],
);

/** A code: letters, digits, "&" and dots inside; never Eth for Đ, never a space. */
const codeSchema: z.ZodType<string, string> = z
  .string()
  .regex(/^[^\s\u00d0\u00f0\u0189/-]+$/)
  .refine((code) => code === code.normalize("NFC"), "a code is not in normalisation form C");

/** Schema of a `DocumentNumber`: its parts follow the row of its shape, and the row's pattern makes its canonical writing of them. */
export const documentNumberSchema: z.ZodType<DocumentNumber, DocumentNumber> = entity<DocumentNumber>({
  serial: z.int().min(0).nullable(),
  serialText: z.string(),
  year: z.int().min(1900).max(2099).nullable(),
  symbol: z.string(),
  typeCode: codeSchema.nullable(),
  issuerCodes: z.array(codeSchema),
  unitCodes: z.array(codeSchema),
  legislature: z.int().min(1).max(99).nullable(),
  shape: numberShapeIdSchema,
  canonical: z.string().min(1),
})
  .refine(serialAgrees, "the serial is not the number that its text begins with, or not one of its shape")
  .refine(allowsCodes, "the row of the shape does not allow these codes")
  .refine(termHasAssembly, "a term of the National Assembly stands without an assembly")
  .refine((number) => {
    const made = canonicalNumber(number);
    return made !== null && made.symbol === number.symbol && made.canonical === number.canonical;
  }, "the pattern of the shape does not make this symbol and canonical writing of the parts");

const bareSerials: ReadonlyMap<ShapePattern, RegExp> = new Map([
  ["S/Y", /^\d{1,6}$/],
  ["S", /^\d{1,6}\p{L}?$/u],
]);
const standardSerial = /^(?:[A-Z]+(?:\/[A-Z]+)? )?\d+(?:[-.]\d+)*(?:-\p{Lu}{1,4})?$/u;
const registeredSerial = /^(?:\d{1,6}(?:\.?\p{L}|\.\d{1,2})?)?$/u;

function serialAgrees({ serial, serialText, shape }: DocumentNumber): boolean {
  const pattern = rowOf(shape).pattern;
  const form = pattern === "P S:Y/O" ? standardSerial : (bareSerials.get(pattern) ?? registeredSerial);
  const digits = /\d+/.exec(serialText);
  return form.test(serialText) && (digits === null ? null : Number(digits[0])) === serial;
}

function allowsCodes({ typeCode, issuerCodes, symbol, shape }: DocumentNumber): boolean {
  const { types, organs, pattern } = rowOf(shape);
  if (types !== null && (typeCode === null || !types.includes(typeCode))) return false;
  if (organs === null) return true;
  if (pattern === "P S:Y/O") return typeCode !== null && organs.includes(typeCode);
  if (pattern === "S/Y/C") return organs.includes(symbol.split("-")[0] as string);
  return organs.includes((pattern === "S-O" ? (typeCode ?? issuerCodes[0]) : issuerCodes[0]) ?? "");
}

function termHasAssembly({ legislature, issuerCodes }: DocumentNumber): boolean {
  return legislature === null || issuerCodes.some((code) => (assemblyCodes as readonly string[]).includes(code));
}

function rowOf(id: NumberShapeId): NumberShape {
  return numberShapeOf(id);
}
