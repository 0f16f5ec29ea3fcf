import type { Registry } from "../model/registry/registry.js";
import { coreRegistry } from "./core-registry.js";

/**
 * Loads all tables, each as a module of its own, so that an application pays for them only when it asks.
 *
 * @returns the registry with bodies, provinces, laws by name and terms; the same rows at each call.
 * @example
 * ```ts
 * import { findUnits, loadFullRegistry } from "vanban/registry";
 * const registry = await loadFullRegistry();
 * findUnits(registry, { code: "BNNMT" }).map((unit) => unit.name); // => ["Bộ Nông nghiệp và Môi trường"]
 * ```
 */
export async function loadFullRegistry(): Promise<Registry> {
  const [state, party, places, laws, terms] = await Promise.all([
    import("../model/registry/state-organs.js"),
    import("../model/registry/party-organs.js"),
    import("../model/registry/provinces.js"),
    import("../model/registry/named-laws.js"),
    import("../model/registry/tenures.js"),
  ]);
  return {
    ...coreRegistry,
    organs: [...state.stateOrgans, ...party.partyOrgans],
    provinces: places.provinces,
    namedLaws: laws.namedLaws,
    partyCongresses: terms.partyCongresses,
    plenums: terms.plenums,
    assemblyTerms: terms.assemblyTerms,
  };
}
