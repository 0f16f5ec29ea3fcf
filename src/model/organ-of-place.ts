import type { OrganEntry } from "./registry/organ-entry.js";
import type { ProvinceEntry } from "./registry/provinces.js";

/** Names that say the level themselves, so that the bare name of the place follows: "Tỉnh ủy Sơn La", "Công an tỉnh Sơn La". */
const SAYS_LEVEL = /(?:Tỉnh ủy|Thành ủy|Tỉnh đoàn|Thành đoàn| tỉnh)$/;
/** Places whose bare name would be taken for the person. */
const NAMED_AFTER_PERSON: readonly string[] = ["ho-chi-minh"];

/**
 * The body of a province: a body that every place has, with its place. No table lists these; they are made.
 *
 * @param organ - a row with `perPlace`.
 * @param province - the place.
 * @returns a row with id "peoples-committee:son-la", the name in full, and the part of the two periods that they share.
 */
export function organOfPlace(organ: OrganEntry, province: ProvinceEntry): OrganEntry {
  return {
    ...organ,
    id: `${organ.id}:${province.slug}`,
    name: withPlace(organ.name, province),
    shortNames: organ.shortNames.map((name) => withPlace(name, province)),
    perPlace: false,
    jurisdiction: province.fullName,
    validity: {
      from: later(organ.validity.from, province.validFrom),
      to: earlier(organ.validity.to, province.validTo),
    },
    source: `${organ.source}; ${province.source}`,
    confirmed: organ.confirmed && province.confirmed,
  };
}

function withPlace(name: string, province: ProvinceEntry): string {
  if (!SAYS_LEVEL.test(name)) return `${name} ${province.kind === "city" ? "thành phố" : "tỉnh"} ${province.name}`;
  return `${name} ${NAMED_AFTER_PERSON.includes(province.slug) ? province.fullName : province.name}`;
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}
