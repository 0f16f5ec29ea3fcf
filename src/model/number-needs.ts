import type { DocumentNumber } from "./document-number.js";
import { isCentralCode } from "./is-central-code.js";
import type { NumberShapeId } from "./registry/number-shapes.js";

/** What a number needs beside the type to mean one document. */
export interface NumberNeeds {
  /** `year`: numbers begin anew every year. `term`: with every term of the body that issues them. */
  readonly time: "none" | "year" | "term";
  /** Many bodies have a number that looks the same. */
  readonly issuer: boolean;
}

interface ShapeNeeds {
  readonly time: NumberNeeds["time"];
  /** `local`: not where a code belongs to one central body. */
  readonly issuer: "none" | "local" | "always";
}

/** Luật 80/2015/QH13 Điều 10; NĐ 30/2020/NĐ-CP Phụ lục I; HD 36-HD/VPTW Mục II. */
const shapeNeeds: Readonly<Record<NumberShapeId, ShapeNeeds>> = {
  law: { time: "none", issuer: "none" },
  ordinance: { time: "none", issuer: "none" },
  ordinanceTyped: { time: "none", issuer: "none" },
  assemblyIndividual: { time: "year", issuer: "none" },
  court: { time: "none", issuer: "always" },
  precedent: { time: "none", issuer: "none" },
  standard: { time: "none", issuer: "none" },
  consolidated: { time: "year", issuer: "local" },
  copy: { time: "year", issuer: "local" },
  normative: { time: "none", issuer: "local" },
  normativeShort: { time: "none", issuer: "always" },
  old: { time: "year", issuer: "local" },
  oldSlash: { time: "year", issuer: "local" },
  oldJoint: { time: "year", issuer: "local" },
  oldTyped: { time: "year", issuer: "local" },
  oldLaw: { time: "year", issuer: "none" },
  party: { time: "term", issuer: "local" },
  administrative: { time: "year", issuer: "local" },
  officialLetter: { time: "year", issuer: "local" },
  yearLetter: { time: "none", issuer: "local" },
  numberYear: { time: "none", issuer: "always" },
  bare: { time: "year", issuer: "always" },
};

/**
 * What a number needs beside the type to mean one document: the time, the body that issued it.
 *
 * @param number - for example 38/KH-UBND, which every province has every year.
 */
export function numberNeeds(number: DocumentNumber): NumberNeeds {
  const { time, issuer } = shapeNeeds[number.shape];
  const local = issuer === "always" || (issuer === "local" && !number.issuerCodes.some(isCentralCode));
  // The term of the National Assembly in the number takes the place of the year.
  return { time: number.legislature === null ? time : "none", issuer: local };
}
