import { type NumberShape, type NumberShapeId, numberShapes } from "./registry/number-shapes.js";

let byId: ReadonlyMap<string, NumberShape> | null = null;

/** The row of the number-shapes table with that id. */
export function numberShapeOf(id: NumberShapeId): NumberShape {
  byId ??= new Map(numberShapes.map((shape) => [shape.id, shape]));
  return byId.get(id) as NumberShape;
}
