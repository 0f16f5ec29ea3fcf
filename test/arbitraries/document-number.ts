import fc from "fast-check";
import { canonicalNumber, type DocumentNumberParts } from "../../src/model/canonical-number.js";
import type { DocumentNumber } from "../../src/model/document-number.js";
import { type NumberShape, type NumberShapeId, numberShapes } from "../../src/model/registry/number-shapes.js";
import {
  commonOrganCodes,
  jointTypeCodes,
  partyLevelSuffixes,
  partyOrganPrefixes,
  typeCodes,
} from "../../src/model/registry/symbol-codes.js";

/** The codes of a number by the part that they play. */
interface Codes {
  readonly typeCode?: string | null;
  readonly issuerCodes?: readonly string[];
  readonly unitCodes?: readonly string[];
  readonly legislature?: number | null;
  /** For court numbers, whose codes are no parts of their own. */
  readonly symbol?: string;
}

const row = (id: NumberShapeId): NumberShape => numberShapes.find((shape) => shape.id === id) as NumberShape;

const jointTypes: readonly string[] = jointTypeCodes;
const courtKinds = row("court").organs ?? [];
const partyOrgans = partyOrganPrefixes.flatMap((prefix) => partyLevelSuffixes.map((level) => `${prefix}${level}`));
const stateOrgans = commonOrganCodes.filter(
  (code) => !partyOrgans.includes(code) && !(typeCodes as readonly string[]).includes(code),
);
/** Bodies and units that no table of the reader knows. */
const unknownOrgans = [
  "SNV",
  "SGDĐT",
  "QLNY",
  "MTTW",
  "CCB",
  "BNN&PTNT",
  "BCĐTKNQ18",
  "ĐCTUBTWMTTQVN",
  "KGVX",
  "CTTN&BĐG",
];

const inventedOrgans = fc
  .string({ unit: fc.constantFrom(..."GKLMNPRVXĐ"), minLength: 3, maxLength: 9 })
  .map((letters) => `S${letters}`);
const units = fc.oneof(fc.constantFrom("VX", "TH", "KT", "NC", "TCCB", "KGVX", "TTr", "P9", "GDTrH"), inventedOrgans);
const stateBodies = fc.oneof(fc.constantFrom(...stateOrgans), fc.constantFrom(...unknownOrgans), inventedOrgans);
const partyBodies = fc.constantFrom(...partyOrgans);
const terms = fc.integer({ min: 1, max: 20 });
const anyType = (...without: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...typeCodes.filter((code) => !without.includes(code) && !courtKinds.includes(code)));

/** One issuer with its units; several issuers where the type is one that bodies issue together. */
function issued(types: fc.Arbitrary<string>, bodies: fc.Arbitrary<string>): fc.Arbitrary<Codes> {
  return types.chain((typeCode) =>
    jointTypes.includes(typeCode)
      ? fc.record({
          typeCode: fc.constant(typeCode),
          issuerCodes: fc.uniqueArray(bodies, { minLength: 1, maxLength: 4 }),
        })
      : fc.record({
          typeCode: fc.constant(typeCode),
          issuerCodes: bodies.map((code) => [code]),
          unitCodes: fc.array(units, { maxLength: 2 }),
        }),
  );
}

function assembly(id: NumberShapeId, types: readonly string[] | null): fc.Arbitrary<Codes> {
  return fc.record({
    typeCode: types === null ? fc.constant(null) : fc.constantFrom(...types),
    issuerCodes: fc.constantFrom(...(row(id).organs ?? [])).map((code) => [code]),
    legislature: fc.option(terms, { nil: null, freq: 5 }),
  });
}

/** A joint resolution whose first issuer has a term behind it: NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN. */
const jointAssembly: fc.Arbitrary<Codes> = fc.record({
  typeCode: fc.constantFrom("NQLT", "TTLT"),
  issuerCodes: fc.uniqueArray(stateBodies, { minLength: 1, maxLength: 3 }).map((codes) => ["UBTVQH", ...codes]),
  legislature: terms,
});

const oneBody = (codes: readonly string[]): fc.Arbitrary<Codes> =>
  fc.constantFrom(...codes).map((code) => ({ issuerCodes: [code] }));
const oneType = (codes: readonly string[]): fc.Arbitrary<Codes> =>
  fc.constantFrom(...codes).map((typeCode) => ({ typeCode }));

const undatedTypes = anyType("VBHN", "SY", "SL", "TrS", "NQ", "PL", "CT");
const isBody = (code: string): boolean => !(row("old").organs ?? []).includes(code) || !isType(code);
const isType = (code: string): boolean => (typeCodes as readonly string[]).includes(code);

/** For every row of the shapes table: what codes its numbers have. */
const codesOf: Readonly<Record<NumberShapeId, fc.Arbitrary<Codes>>> = {
  law: assembly("law", null),
  ordinance: assembly("ordinance", null),
  ordinanceTyped: assembly("ordinanceTyped", row("ordinanceTyped").types),
  assemblyIndividual: assembly("assemblyIndividual", row("assemblyIndividual").types),
  court: fc
    .tuple(fc.constantFrom(...courtKinds), fc.option(fc.constantFrom("ST", "PT", "GĐT", "TT", "HNGĐ", "LĐ")))
    .map(([kind, stage]) => ({ symbol: stage === null ? kind : `${kind}-${stage}` })),
  precedent: oneType(["AL"]),
  standard: fc.record({
    typeCode: fc.constantFrom(...(row("standard").organs ?? [])),
    issuerCodes: fc.array(fc.oneof(fc.constantFrom(...stateOrgans), inventedOrgans), { maxLength: 1 }),
  }),
  consolidated: issued(oneCode("VBHN"), stateBodies),
  copy: fc.oneof(issued(fc.constantFrom("SY", "SL", "TrS"), stateBodies), oneType(["SY", "TrS"])),
  normative: fc.oneof(
    { weight: 6, arbitrary: issued(anyType(), fc.oneof(stateBodies, partyBodies)) },
    { weight: 1, arbitrary: jointAssembly },
  ),
  normativeShort: oneType(typeCodes.filter((code) => code !== "AL" && !courtKinds.includes(code))),
  yearLetter: fc.oneof(
    oneBody([...stateOrgans, "VKSTC", "SNV"]),
    fc.record({
      issuerCodes: fc.constantFrom(...stateOrgans).map((code) => [code]),
      unitCodes: fc.array(units, { minLength: 1, maxLength: 2 }),
    }),
  ),
  old: fc.oneof(oneBody((row("old").organs ?? []).filter(isBody)), oneType(["SL", "QĐ", "NĐ", "TT"]), oneBody(["CT"])),
  oldSlash: fc.oneof(
    oneBody(["CP", "TTg", "HĐBT", "BT", "UB", "CT", "LB"]),
    oneType(["SL", "QĐ", "NĐ", "TT"]),
    fc.record({ issuerCodes: fc.constant(["HĐNN"]), legislature: terms }),
  ),
  oldLaw: fc.oneof(
    fc.record({
      typeCode: fc.constantFrom(...(row("oldLaw").types ?? [])),
      issuerCodes: fc.constant(["HĐNN"]),
      legislature: fc.option(terms, { nil: null, freq: 5 }),
    }),
    fc.record({ typeCode: fc.constantFrom("L", "LCT"), issuerCodes: fc.constant(["CTN"]) }),
    fc.record({
      typeCode: fc.constant("SL"),
      issuerCodes: fc.integer({ min: 1, max: 999 }).map((series) => ["L", String(series).padStart(3, "0")]),
    }),
  ),
  oldJoint: fc.record({
    typeCode: fc.constantFrom(...(row("oldJoint").types ?? [])),
    issuerCodes: fc.uniqueArray(fc.constantFrom("TANDTC", "VKSNDTC", "BTP", "BNV", "BTC"), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  oldTyped: fc.record({
    typeCode: anyType("VBHN", ...(row("oldLaw").types ?? [])),
    issuerCodes: fc.constantFrom(...(row("oldTyped").organs ?? [])).map((code) => [code]),
  }),
  party: fc.oneof(
    fc.record({ typeCode: anyType(), issuerCodes: fc.uniqueArray(partyBodies, { minLength: 1, maxLength: 2 }) }),
    fc.record({
      typeCode: anyType("VBHN", ...(row("oldLaw").types ?? [])),
      issuerCodes: fc.constantFrom(["TWĐTN", "KHCN"], ["HNDTW"], ["BTCGT"], ["ĐH"], ["HNTW"], ["TĐTN", "BTG"]),
    }),
  ),
  administrative: fc.oneof(
    { weight: 6, arbitrary: issued(undatedTypes, stateBodies) },
    { weight: 1, arbitrary: issued(fc.constantFrom("NQ", "CT"), fc.constantFrom("HĐND", "UBND", "TTg", "CP")) },
    { weight: 1, arbitrary: jointAssembly },
  ),
  officialLetter: fc.oneof(
    fc.record({
      issuerCodes: fc.oneof(fc.constantFrom(...stateOrgans, "SNV", "SGDĐT"), inventedOrgans).map((code) => [code]),
      unitCodes: fc.array(units, { minLength: 1, maxLength: 2 }),
    }),
    fc.constant({ issuerCodes: ["CT"], unitCodes: ["CS"] }),
  ),
  numberYear: fc.constant({}),
  bare: fc.constant({}),
};

function oneCode(code: string): fc.Arbitrary<string> {
  return fc.constant(code);
}

const digits = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map((serial) => `0${serial}`) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 99_999 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }).map((serial) => String(serial).padStart(4, "0")) },
);
const suffixed = fc.tuple(digits, fc.constantFrom("a", "b", "c", "đ", "A", "B")).map((parts) => parts.join(""));
const dotted = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }))
  .map(([serial, part]) => `${serial}.${part}`);
const standardSerial = fc
  .tuple(
    fc.constantFrom("", "", "", "ISO ", "IEC ", "ISO/IEC ", "ISO/TS "),
    fc.integer({ min: 1, max: 99_999 }),
    fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 2 }),
  )
  .map(([foreign, serial, parts]) => `${foreign}${[serial, ...parts].join("-")}`);

/** Serials that the shape allows: a letter behind the figures, a dotted part before a slash, none in a draft. */
function serialsOf({ pattern }: NumberShape): fc.Arbitrary<string> {
  if (pattern === "P S:Y/O") return standardSerial;
  if (pattern === "S/Y") return digits;
  const plain = { weight: 6, arbitrary: digits };
  const lettered = { weight: 2, arbitrary: suffixed };
  if (pattern === "S") return fc.oneof(plain, lettered);
  const draft = { weight: 1, arbitrary: fc.constant("") };
  return pattern.startsWith("S/")
    ? fc.oneof(plain, lettered, { weight: 2, arbitrary: dotted }, draft)
    : fc.oneof(plain, lettered, draft);
}

function yearsOf({ pattern }: NumberShape): fc.Arbitrary<number | null> {
  const years = fc.integer({ min: 1945, max: 2099 });
  if (pattern === "P S:Y/O") return fc.option(years, { freq: 5 });
  return pattern.includes("Y") ? years : fc.constant(null);
}

/** Numbers of one row of the shapes table. */
export function documentNumbersOf(shape: NumberShape): fc.Arbitrary<DocumentNumber> {
  const id = shape.id as NumberShapeId;
  return fc.tuple(serialsOf(shape), yearsOf(shape), codesOf[id]).map(([serialText, year, codes]) => {
    const parts: DocumentNumberParts = {
      serialText,
      year,
      typeCode: codes.typeCode ?? null,
      issuerCodes: codes.issuerCodes ?? [],
      unitCodes: codes.unitCodes ?? [],
      legislature: codes.legislature ?? null,
      shape: id,
    };
    const made = canonicalNumber({ ...parts, symbol: codes.symbol ?? "" });
    if (made === null) throw new Error(`The codes of ${id} leave out a part of its pattern: ${JSON.stringify(codes)}`);
    const figures = /\d+/.exec(serialText);
    return { ...parts, serial: figures === null ? null : Number(figures[0]), ...made };
  });
}

/** Numbers of every row of the shapes table. */
export const documentNumbers: fc.Arbitrary<DocumentNumber> = fc.oneof(...numberShapes.map(documentNumbersOf));
