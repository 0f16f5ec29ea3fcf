import { pad, shorten, widthOf } from "./display-text.js";

/** A column of a table. */
export interface Column {
  /** Heading. */
  readonly title: string;
  /** Columns of the terminal that it is cut to; to half of them where the table is too wide even so. */
  readonly min: number;
  /** Most that it takes while others are cut. */
  readonly max: number;
  /** Colours a cell that has its full width already. */
  readonly paint?: (cell: string) => string;
}

/** Between two columns. */
const GAP = "  ";

/**
 * Sets rows under headings. Columns that have no text in any row are left out; where the table is wider than `width`,
 * the widest columns are cut.
 *
 * @param rows - one cell a column, each on one line.
 * @param width - columns of the terminal.
 * @param paintTitle - colours a heading.
 * @returns lines without trailing spaces.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintTitle: (title: string) => string,
): readonly string[] {
  const used = columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => rows.some((row) => row[index]));
  const widths = fitted(
    used.map(({ column, index }) => {
      const natural = Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[index] ?? "")));
      return { natural, min: Math.min(natural, column.min), max: column.max };
    }),
    width,
  );
  const lineOf = (cells: readonly string[], paints: readonly (((cell: string) => string) | undefined)[]): string => {
    const last = cells.findLastIndex((cell) => cell !== "");
    return cells
      .slice(0, last + 1)
      .map((cell, at) => {
        const wide = widths[at] as number;
        const short = shorten(cell, wide);
        const painted = paints[at]?.(short) ?? short;
        return at === last ? painted : painted + pad("", wide - widthOf(short));
      })
      .join(GAP);
  };
  return [
    lineOf(
      used.map(({ column }) => column.title),
      used.map(() => paintTitle),
    ),
    ...rows.map((row) =>
      lineOf(
        used.map(({ index }) => row[index] ?? ""),
        used.map(({ column }) => column.paint),
      ),
    ),
  ];
}

interface Demand {
  readonly natural: number;
  readonly min: number;
  readonly max: number;
}

/** Widths that fit: the widest are cut down to their least, and where that is not enough, to half of it. */
function fitted(demands: readonly Demand[], width: number): readonly number[] {
  const room = width - GAP.length * (demands.length - 1);
  const widths = demands.map(({ natural, max }) => Math.min(natural, max));
  for (const part of [1, 2]) {
    const least = demands.map(({ min }) => Math.ceil(min / part));
    while (widths.reduce((sum, one) => sum + one, 0) > room) {
      const widest = indexOfMost(widths.map((one, at) => (one > (least[at] as number) ? one : -1)));
      if (widest === null) break;
      widths[widest] = (widths[widest] as number) - 1;
    }
  }
  return widths;
}

function indexOfMost(values: readonly number[]): number | null {
  const most = Math.max(...values);
  return most < 0 ? null : values.indexOf(most);
}
