import pc from "picocolors";
import type { Terminal } from "./terminal.js";

/** Functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof pc.createColors>;

/** No colours: for stderr and for data. */
export const plain: Colors = pc.createColors(false);

/** The colours of stdout. */
export function colorsOf({ colors, isTTY }: Terminal): Colors {
  return pc.createColors(colors ?? isTTY);
}
