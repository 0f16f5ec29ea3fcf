import type { Span } from "../../src/model/span.js";

/** Runs of every law; more on demand: `LAW_RUNS=20000 npx vitest run laws`. */
export const runs: number = Math.max(1000, Number(process.env.LAW_RUNS ?? 0));

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** `true` for an object of the shape of a `Span`. */
export function isSpan(value: unknown): value is Span {
  return isObject(value) && typeof value.start === "number" && typeof value.end === "number";
}

/** Every object inside a value, however deep, the value itself among them. */
export function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (!isObject(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Every span inside a value. */
export function spansIn(value: unknown): Span[] {
  const found: unknown[] = [...objectsIn(value)];
  return found.filter(isSpan);
}

/** The same value with every part replaced by what `change` makes of it, from the inside out. */
export function rebuilt(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return change(value.map((part) => rebuilt(part, change)));
  if (!isObject(value)) return change(value);
  return change(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rebuilt(part, change)])));
}
