import fc from "fast-check";
import { organOfPlace } from "../../src/model/organ-of-place.js";
import type { OrganEntry } from "../../src/model/registry/organ-entry.js";
import { partyOrgans } from "../../src/model/registry/party-organs.js";
import { provinces } from "../../src/model/registry/provinces.js";
import { stateOrgans } from "../../src/model/registry/state-organs.js";

/** Every row of the tables of bodies. */
export const organRows: readonly OrganEntry[] = [...partyOrgans, ...stateOrgans];

/** A body and a day on which it exists. */
export interface LivingOrgan {
  readonly row: OrganEntry;
  readonly on: string;
}

const PROVINCE_ONLY = /(?:Tỉnh ủy|Tỉnh đoàn| tỉnh)$/;
const CITY_ONLY = /(?:Thành ủy|Thành đoàn)$/;

function dayOf({ validity }: OrganEntry): string {
  return validity.to ?? (validity.from !== null && validity.from > "2026-12-01" ? validity.from : "2026-12-01");
}

const listed = fc.constantFrom(...organRows);

/** Bodies of provinces, old and new: every row that a place completes with every province that can have it. */
const placed = fc
  .tuple(fc.constantFrom(...organRows.filter((row) => row.perPlace)), fc.constantFrom(...provinces))
  .filter(
    ([row, place]) =>
      !(PROVINCE_ONLY.test(row.name) ? place.kind === "city" : CITY_ONLY.test(row.name) && place.kind === "province"),
  )
  .map(([row, place]) => organOfPlace(row, place))
  .filter(({ validity: { from, to } }) => from === null || to === null || from <= to);

/** Every body that the registry lists or puts together. */
export const organs: fc.Arbitrary<LivingOrgan> = fc.oneof(listed, placed).map((row) => ({ row, on: dayOf(row) }));

/** What typing and encoding do to the name of a body. */
export const unitNoise: fc.Arbitrary<(name: string) => string> = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.normalize("NFD"),
  (name) => name.toUpperCase(),
  (name) => name.replaceAll(" ", "\u00a0"),
  (name) => name.replaceAll(" ", "\n"),
  (name) => name.replaceAll("Ủy ban", "Uỷ ban").replaceAll("Hòa", "Hoà"),
  (name) => name.replaceAll("Đ", "Ð"),
  (name) => `  ${name} `,
);
