import { type Citation, citationFields, type FieldSource } from "../model/citation.js";

/** Every provenance that was given so far, by the bits that it was made from. */
const known: Map<number, Citation["provenance"]> = new Map();

/**
 * Says of each field that a citation has whether it is written or inferred. There are a few dozen such objects for many thousand citations, and so
 * all that say the same are one, and frozen.
 *
 * @param has - bits of the fields that the citation has: see `field-bits`.
 * @param inferred - bits of those among them that are inferred.
 */
export function provenanceOf(has: number, inferred: number): Citation["provenance"] {
  const key = (has << citationFields.length) | inferred;
  const found = known.get(key);
  if (found !== undefined) return found;
  const provenance = Object.freeze(newProvenance(has, inferred));
  known.set(key, provenance);
  return provenance;
}

function newProvenance(has: number, inferred: number): Citation["provenance"] {
  const fields = citationFields.map((field, bit) => ({ field, bit: 1 << bit })).filter(({ bit }) => (has & bit) !== 0);
  return Object.fromEntries(
    fields.map(({ field, bit }): [string, FieldSource] => [field, (inferred & bit) !== 0 ? "inferred" : "written"]),
  );
}
