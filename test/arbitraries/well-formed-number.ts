import fc from "fast-check";
import { partyLevelSuffixes, partyOrganPrefixes } from "../../src/model/registry/symbol-codes.js";

const serials = fc.integer({ min: 1, max: 20_000 }).map((serial) => (serial < 10 ? `0${serial}` : String(serial)));
const years = fc.integer({ min: 2006, max: 2026 });
const ministries = fc.constantFrom("BNV", "BTC", "BTP", "BCA", "BYT", "BGDĐT", "BKHCN", "BNNMT", "NHNN");
const people = fc.constantFrom("UBND", "HĐND");
const partyBodies = fc.constantFrom(
  ...partyOrganPrefixes.flatMap((prefix) => partyLevelSuffixes.map((level) => prefix + level)),
);
const administrativeTypes = fc.constantFrom(
  "QĐ",
  "CT",
  "KH",
  "BC",
  "TB",
  "HD",
  "CTr",
  "TTr",
  "ĐA",
  "BB",
  "CĐ",
  "QyĐ",
  "QC",
);
const partyTypes = fc.constantFrom(
  "NQ",
  "CT",
  "KL",
  "QĐ",
  "QC",
  "HD",
  "TB",
  "BC",
  "KH",
  "CTr",
  "ĐA",
  "TTr",
  "CV",
  "BB",
);
const units = fc.constantFrom("KGVX", "NC", "TH", "KT", "VX", "TCCB");
const terms = fc.constantFrom(13, 14, 15, 16);

/** Numbers as the rules of form want them, Party and State, of today and of the last twenty years. */
export const wellFormedNumbers: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(serials, partyTypes, partyBodies).map(([n, type, body]) => `${n}-${type}/${body}`),
  fc.tuple(serials, administrativeTypes, people).map(([n, type, body]) => `${n}/${type}-${body}`),
  fc.tuple(serials, administrativeTypes, ministries).map(([n, type, body]) => `${n}/${type}-${body}`),
  fc.tuple(serials, people, units).map(([n, body, unit]) => `${n}/${body}-${unit}`),
  fc.tuple(serials, ministries, units).map(([n, body, unit]) => `${n}/${body}-${unit}`),
  fc
    .tuple(serials, years, fc.constantFrom("NĐ-CP", "NQ-CP", "QĐ-TTg", "NQ-HĐND", "QĐ-UBND"))
    .map((parts) => parts.join("/")),
  fc.tuple(serials, years, ministries).map(([n, year, body]) => `${n}/${year}/TT-${body}`),
  fc.tuple(serials, years, ministries, ministries).map(([n, year, a, b]) => `${n}/${year}/TTLT-${a}-${b}`),
  fc.tuple(serials, fc.constantFrom("NQ-CP", "QĐ-TTg", "CT-TTg", "NQ-HĐND", "TB-VPCP")).map((parts) => parts.join("/")),
  fc.tuple(serials, years, terms).map(([n, year, term]) => `${n}/${year}/QH${term}`),
  fc.tuple(serials, years, terms).map(([n, year, term]) => `${n}/${year}/UBTVQH${term}`),
  fc.tuple(serials, terms).map(([n, term]) => `${n}/NQ-UBTVQH${term}`),
  fc.tuple(serials, ministries).map(([n, body]) => `${n}/VBHN-${body}`),
  fc.tuple(serials, years, fc.constantFrom("DS-PT", "HNGĐ-ST", "KDTM-ST", "HS-ST")).map((parts) => parts.join("/")),
);
