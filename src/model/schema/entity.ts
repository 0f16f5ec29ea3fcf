import * as z from "zod";

/** One schema for every property of the interface `T`, no more and no less. */
export type PropertySchemas<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/**
 * The schema of an object with exactly the properties of the interface `T`.
 * A property that is missing here, of another type, or unknown to the interface does not compile; a key that is unknown at run time does not pass.
 *
 * @param properties - one schema for each property of `T`.
 * @returns a schema to which laws over several properties may be added with `.refine`.
 */
export function entity<T>(properties: PropertySchemas<T>): z.ZodType<T, T> {
  return z.strictObject(properties) as unknown as z.ZodType<T, T>;
}

/** A count or an index: 0, 1, 2 … */
export const indexSchema: z.ZodType<number, number> = z.int().min(0);

/** Words: at least one character. */
export const wordsSchema: z.ZodType<string, string> = z.string().min(1);
