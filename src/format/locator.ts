import { type LocatorLevel, locatorLevels } from "../model/locator.js";

/** The levels of a pinpoint; a `Locator` is one. */
export type LocatorParts = Readonly<Partial<Record<LocatorLevel, string | null>>>;

/** How a pinpoint is written. */
export interface LocatorFormat {
  /** From the smallest level to the largest, "điểm a khoản 2 Điều 5", or the other way round. Default `small-to-large`. */
  readonly order?: "small-to-large" | "large-to-small";
  /** Language; English is written as official translations do, "Point a, Clause 2, Article 5". Default `vi`. */
  readonly language?: "vi" | "en";
}

interface Writing {
  readonly smallFirst: boolean;
  readonly english: boolean;
  /** Between two levels. */
  readonly gap: string;
}

/** Words of the levels: capitals for Phần, Chương, Mục, Tiểu mục, Điều, Phụ lục, none for khoản, điểm, tiết. */
const words: Readonly<Record<LocatorLevel, readonly [vi: string, plural: string, en: string]>> = {
  appendix: ["Phụ lục", "phụ lục", "Appendix"],
  part: ["Phần", "phần", "Part"],
  chapter: ["Chương", "chương", "Chapter"],
  section: ["Mục", "mục", "Section"],
  subsection: ["Tiểu mục", "tiểu mục", "Subsection"],
  article: ["Điều", "điều", "Article"],
  clause: ["khoản", "khoản", "Clause"],
  point: ["điểm", "điểm", "Point"],
  item: ["tiết", "tiết", "Item"],
};

/**
 * Writes a pinpoint: the provision of a document that is meant.
 *
 * Order from small to large: NQ 351/2017/UBTVQH14 Điều 24, NĐ 78/2025/NĐ-CP Điều 68. Capitals: NĐ 30/2020/NĐ-CP Phụ lục II.
 *
 * @param locator - labels as written; a label "5-9" is a range.
 * @returns for example "điểm a khoản 2 Điều 5"; an empty string where no level is given.
 * @example
 * ```ts
 * import { formatLocator } from "vanban/format";
 * formatLocator({ article: "7a", clause: "3", point: "đ" }); // => "điểm đ khoản 3 Điều 7a"
 * formatLocator({ chapter: "II", section: "1" }, { order: "large-to-small" }); // => "Chương II Mục 1"
 * formatLocator({ article: "5", clause: "2", point: "a" }, { language: "en" }); // => "Point a, Clause 2, Article 5"
 * formatLocator({ article: "5-9" }); // => "từ Điều 5 đến Điều 9"
 * ```
 */
export function formatLocator(locator: LocatorParts, options: LocatorFormat = {}): string {
  return formatLocators([locator], options);
}

/**
 * Writes several pinpoints into one document, those of one provision together.
 *
 * @param locators - pinpoints in the order in which they are named.
 * @returns for example "các khoản 1, 2 và 3 Điều 5"; an empty string for an empty list.
 * @example
 * ```ts
 * import { formatLocators } from "vanban/format";
 * formatLocators([{ article: "3", clause: "1" }, { article: "3", clause: "2" }]); // => "khoản 1 và khoản 2 Điều 3"
 * formatLocators([{ article: "9" }, { article: "11" }, { article: "12" }]); // => "các điều 9, 11 và 12"
 * formatLocators([{ article: "149" }, { article: "151", clause: "2" }]); // => "Điều 149 và khoản 2 Điều 151"
 * ```
 */
export function formatLocators(locators: readonly LocatorParts[], options: LocatorFormat = {}): string {
  const english = options.language === "en";
  const writing: Writing = { english, smallFirst: options.order !== "large-to-small", gap: english ? ", " : " " };
  const groups = groupByParents(locators);
  const written = groups.map((group) => groupText(group, writing)).filter((text) => text !== "");
  const simple = groups.every((group) => group.labels.length === 1);
  return join(written, simple && !english ? ", " : "; ", english);
}

/** Pinpoints that differ in their smallest level only. */
interface Group {
  readonly level: LocatorLevel;
  readonly labels: string[];
  readonly parents: readonly string[];
  readonly locator: LocatorParts;
}

function groupByParents(locators: readonly LocatorParts[]): readonly Group[] {
  const groups: Group[] = [];
  for (const locator of locators) {
    const level = locatorLevels.findLast((name) => labelOf(locator, name) !== null);
    if (level === undefined) continue;
    const parents = locatorLevels.filter((name) => name !== level).map((name) => labelOf(locator, name) ?? "");
    const last = groups.at(-1);
    const label = labelOf(locator, level) as string;
    const same = last?.level === level && last.parents.every((parent, index) => parent === parents[index]);
    if (last !== undefined && same) last.labels.push(label);
    else groups.push({ level, labels: [label], parents, locator });
  }
  return groups;
}

function labelOf(locator: LocatorParts, level: LocatorLevel): string | null {
  return locator[level] ?? null;
}

function groupText({ level, labels, locator }: Group, writing: Writing): string {
  const parents = locatorLevels
    .filter((name) => name !== level && labelOf(locator, name) !== null)
    .map((name) => member(name, labelOf(locator, name) as string, writing));
  const members = membersText(level, labels, writing);
  const levels = writing.smallFirst ? [members, ...parents.reverse()] : [...parents, members];
  return levels.join(writing.gap);
}

/** "khoản 1", "khoản 1 và khoản 2", "các khoản 1, 2 và 3". */
function membersText(level: LocatorLevel, labels: readonly string[], writing: Writing): string {
  const ranged = labels.some((label) => rangeOf(label) !== null);
  if (writing.english && labels.length > 1 && !ranged) {
    return `${words[level][2]}s ${join(labels.map(englishLabel), ", ", true)}`;
  }
  if (labels.length > 2 && !ranged && !writing.english) return `các ${words[level][1]} ${join(labels, ", ", false)}`;
  return join(
    labels.map((label) => member(level, label, writing)),
    ", ",
    writing.english,
  );
}

function member(level: LocatorLevel, label: string, { english }: Writing): string {
  const [vietnamese, , translated] = words[level];
  const range = rangeOf(label);
  if (english) {
    if (range !== null) return `${translated}s ${englishLabel(range[0])} to ${englishLabel(range[1])}`;
    return `${translated} ${englishLabel(label)}`.trimEnd();
  }
  if (range !== null) return `từ ${vietnamese} ${range[0]} đến ${vietnamese} ${range[1]}`;
  return `${vietnamese} ${label}`.trimEnd();
}

function rangeOf(label: string): readonly [string, string] | null {
  const [from, to, more] = label.split("-");
  return from && to && more === undefined ? [from, to] : null;
}

/** English translations write the point đ as "dd". */
function englishLabel(label: string): string {
  return label.replaceAll("đ", "dd");
}

function join(items: readonly string[], comma: string, english: boolean): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(comma)} ${english ? "and" : "và"} ${items.at(-1)}`;
}
