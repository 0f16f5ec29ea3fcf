import type { TokenRange } from "../token-range.js";
import type { UnitReading } from "./unit.js";

/** The body's own name, without the office before it. */
export function bodyOf({ body, end }: Pick<UnitReading, "body" | "end">): TokenRange {
  return { first: body, end };
}
