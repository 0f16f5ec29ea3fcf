import type { TextEdit } from "../../model/diagnostic.js";
import { isDash, isSpace } from "../../parse/chars.js";
import type { Gap, NumberLayout } from "../number-layout.js";
import { editIn, hullOf, inOrder, spanIn } from "../pieces.js";
import type { Finding, NumberContext, Rule } from "../rule.js";

const decree30 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3";

/** The sign in a gap: where it stands in the gap's text, and which. */
interface Mark {
  readonly at: number;
  readonly sign: string;
}

function markOf(gap: Gap): Mark | null {
  for (let at = 0; at < gap.piece.text.length; at += 1) {
    if (!isSpace(gap.piece.text.charCodeAt(at))) return { at, sign: gap.piece.text.charAt(at) };
  }
  return null;
}

function isWrongSign(sign: string): boolean {
  return sign !== "/" && !isDash(sign.charCodeAt(0));
}

/** "/" or "-" as the sign was meant, "" where none stands. */
function kindOf(gap: Gap): string {
  const sign = markOf(gap)?.sign ?? "";
  if (sign === "" || sign === "/") return sign;
  return isDash(sign.charCodeAt(0)) ? "-" : gap.meant;
}

/** Edits that put the family's separator into a gap which has another one or none. */
function editGap(gap: Gap): TextEdit[] {
  if (kindOf(gap) === gap.meant || gap.meant === "") return [];
  const mark = markOf(gap);
  if (mark !== null) return editIn(gap.piece, mark.at, mark.at + 1, gap.meant);
  return editIn(gap.piece, 0, gap.piece.text.length, gap.meant);
}

/** `true` where hyphen and slash stand just the other way round. */
function isMirrored({ number, layout }: NumberContext): boolean {
  const [first, next] = layout.gaps;
  if (number.year !== null || layout.codes.length < 2 || first === undefined || next === undefined) return false;
  return first.meant !== next.meant && kindOf(first) === next.meant && kindOf(next) === first.meant;
}

/** A Party number has no year: 05/2023/CT-TU. */
function dropPartyYear(context: NumberContext): readonly Finding[] {
  const { gaps, year } = context.layout;
  const [before, after, second] = gaps;
  if (year === null || before === undefined || after === undefined || second === undefined) return [];
  const edits = [
    { span: { start: before.piece.span.start, end: after.piece.span.end }, newText: "-" },
    ...(kindOf(second) === "/" ? [] : editIn(second.piece, 0, second.piece.text.length, "/")),
  ];
  const params = {
    found: foundIn(context),
    meant: meantIn({ ...context.layout, year: null, gaps: partyGaps(context.layout) }),
  };
  const safe = context.issuedOn?.year === context.number.year;
  return [{ span: hullOf(edits), params, fixes: [{ title: "party-order", edits, safe }] }];
}

/** The number as it was written, for the message. */
function foundIn({ layout }: NumberContext): string {
  const pieces = [
    layout.serial,
    ...(layout.year === null ? [] : [layout.year]),
    ...layout.codes.map(({ piece }) => piece),
  ];
  return pieces.reduce(
    (text, piece, index) => text + (index === 0 ? "" : (layout.gaps[index - 1]?.piece.text ?? "")) + piece.text,
    "",
  );
}

/** The number with the family's own separators. */
function meantIn({ serial, year, codes, gaps }: NumberLayout): string {
  const parts = [...(year === null ? [] : [year.text]), ...codes.map(({ code }) => code)];
  return parts.reduce((text, part, index) => text + (gaps[index]?.meant ?? "") + part, serial.text);
}

/** The gaps of a number with a year as those of a Party number without. */
function partyGaps({ gaps }: NumberLayout): readonly Gap[] {
  return gaps.slice(1).map((gap, index) => ({ ...gap, meant: index === 1 ? "/" : "-" }));
}

/** A finding for each gap that has another separator than the family's own, or none. */
function checkSeparators({ layout }: NumberContext, title: string): readonly Finding[] {
  const meant = meantIn(layout);
  return layout.gaps.flatMap((gap): readonly Finding[] => {
    const edits = editGap(gap);
    if (edits.length === 0) return [];
    const params = { found: gap.piece.text, separator: gap.meant, meant };
    return [{ span: hullOf(edits), params, fixes: [{ title, edits, safe: true }] }];
  });
}

/** State, and everyone but the Party: slash behind the serial, hyphens between the groups. */
const stateSeparators: Rule<NumberContext> = {
  code: "SYM001",
  severity: "error",
  regimes: ["all"],
  appliesTo: "number",
  source: `${decree30}; NĐ 34/2016/NĐ-CP, Điều 58`,
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    if (context.regime === "party" || (isMirrored(context) && !context.stated)) return [];
    const findings = checkSeparators(context, "state-order");
    // Numbers of old and of unknown bodies may have an order of their own.
    return context.certain ? findings : findings.map((finding) => ({ ...finding, severity: "warning" as const }));
  },
};

/** Party: hyphen behind the serial, slash before the body, no year. */
const partySeparators: Rule<NumberContext> = {
  code: "SYM002",
  severity: "error",
  regimes: ["party"],
  appliesTo: "number",
  source: "HD 36-HD/VPTW, Mục II; HD 05-HD/VPTW, 27/5/2026",
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    if (context.number.year !== null) return dropPartyYear(context);
    if (isMirrored(context) && !context.stated) return [];
    return checkSeparators(context, "party-order");
  },
};

/** Separators of the sphere that the body belongs to. */
const sphereSeparators: Rule<NumberContext> = {
  code: "SYM003",
  severity: "error",
  regimes: ["all"],
  appliesTo: "number",
  source: `${decree30}; HD 05-HD/VPTW, 27/5/2026`,
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    if (context.stated || !isMirrored(context)) return [];
    const edits = inOrder(context.layout.gaps.flatMap(editGap));
    const params = {
      found: foundIn(context),
      meant: meantIn(context.layout),
      organ: context.number.issuerCodes.join("-"),
      regime: context.regime === "party" ? "party" : "state",
    };
    return [{ span: hullOf(edits), params, fixes: [{ title: "sphere-order", edits, safe: true }] }];
  },
};

/** No spaces inside. */
const noSpaces: Rule<NumberContext> = {
  code: "SYM013",
  severity: "warning",
  regimes: ["all"],
  appliesTo: "number",
  source: decree30,
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    return context.layout.gaps.flatMap((gap): readonly Finding[] => {
      const mark = markOf(gap);
      const { piece } = gap;
      if (mark === null) return gap.meant === "" ? spaceFinding(gap, 0, piece.text.length) : [];
      return [...spaceFinding(gap, 0, mark.at), ...spaceFinding(gap, mark.at + 1, piece.text.length)];
    });
  },
};

function spaceFinding({ piece }: Gap, from: number, to: number): readonly Finding[] {
  if (to <= from) return [];
  const fix = { title: "drop-space", edits: editIn(piece, from, to, ""), safe: true };
  return [{ span: spanIn(piece, from, to), params: { count: to - from }, fixes: [fix] }];
}

function signFinding({ piece, meant }: Gap, { at, sign }: Mark, title: string): Finding {
  const fix = { title, edits: editIn(piece, at, at + 1, meant), safe: true };
  return { span: spanIn(piece, at, at + 1), params: { found: sign, meant }, fixes: [fix] };
}

/** The hyphen is U+002D. */
const plainHyphen: Rule<NumberContext> = {
  code: "SYM014",
  severity: "warning",
  regimes: ["all"],
  appliesTo: "number",
  source: decree30,
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    return context.layout.gaps.flatMap((gap) => {
      const mark = markOf(gap);
      const odd = mark !== null && mark.sign !== "-" && isDash(mark.sign.charCodeAt(0));
      return odd && gap.meant === "-" ? [signFinding(gap, mark, "plain-hyphen")] : [];
    });
  },
};

/** No other sign as separator. */
const noOtherSigns: Rule<NumberContext> = {
  code: "SYM015",
  severity: "warning",
  regimes: ["all"],
  appliesTo: "number",
  source: decree30,
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    return context.layout.gaps.flatMap((gap) => {
      const mark = markOf(gap);
      return mark !== null && isWrongSign(mark.sign) ? [signFinding(gap, mark, "separator-sign")] : [];
    });
  },
};

/** Rules of what stands between the parts of a number. */
export const separatorRules: readonly Rule<NumberContext>[] = [
  stateSeparators,
  partySeparators,
  sphereSeparators,
  noSpaces,
  plainHyphen,
  noOtherSigns,
];
