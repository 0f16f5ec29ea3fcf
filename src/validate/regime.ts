import { match } from "ts-pattern";
import type { DocumentNumber } from "../model/document-number.js";
import type { Regime } from "./rule.js";
import { isPartyByTable, sphereOf } from "./spheres.js";

/** Whose rules a number follows, and how sure that is. */
export interface RegimeDecision {
  readonly regime: Regime | null;
  readonly certain: boolean;
  readonly stated: boolean;
}

/** Types that are never legal normative (NĐ 30/2020/NĐ-CP Điều 7; Luật 64/2025/QH15 Điều 4): no year in their numbers. */
export const administrativeTypes: readonly string[] = [
  "KH",
  "BC",
  "TTr",
  "CTr",
  "BB",
  "ĐA",
  "PA",
  "DA",
  "CĐ",
  "GM",
  "GGT",
  "GNP",
  "GUQ",
  "PG",
  "PC",
  "PB",
  "TC",
  "BGN",
  "BTT",
  "TB",
];

/** Types that are always legal normative. */
const normativeTypes: readonly string[] = ["NĐ", "TT", "TTLT", "NQLT"];

/**
 * Tells whose rules of form a number follows: by its body, not by the order of hyphen and slash.
 *
 * Old forms, court numbers and standards follow none of them.
 *
 * @param stated - what the caller says: a regime, or "state" for either of the two of the State.
 */
export function decideRegime(number: DocumentNumber, stated: Regime | "state" | null): RegimeDecision {
  if (stated !== null && stated !== "state") return { regime: stated, certain: true, stated: true };
  const spheres = number.issuerCodes.map(sphereOf);
  if (stated === null && spheres.includes("party")) return { regime: "party", certain: true, stated: false };
  const certain = stated === "state" || spheres.includes("state");
  const type = number.typeCode ?? "";
  const regime = match(number.shape)
    .returnType<Regime | null>()
    .with("law", "ordinance", "ordinanceTyped", () => "state-legal")
    .with("normative", "normativeShort", () => (administrativeTypes.includes(type) ? "state-admin" : "state-legal"))
    .with("administrative", () => (normativeTypes.includes(type) ? "state-legal" : "state-admin"))
    .with("officialLetter", "copy", "assemblyIndividual", () => "state-admin")
    .with("party", () =>
      stated === "state" ? "state-admin" : number.issuerCodes.some(isPartyByTable) ? "party" : null,
    )
    .with(
      "old",
      "oldSlash",
      "oldLaw",
      "oldJoint",
      "oldTyped",
      "yearLetter",
      "court",
      "precedent",
      "standard",
      "consolidated",
      "numberYear",
      "bare",
      () => null,
    )
    .exhaustive();
  return { regime, certain, stated: stated !== null };
}
