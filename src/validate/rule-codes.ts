/**
 * Codes of the rules of form, as the catalogue of checkable rules numbers them: NUM number, SYM symbol, DATE date.
 * Whether a rule is an error, for whom and since when stands in `rules`.
 */
export const ruleCodes = [
  "NUM001",
  "NUM002",
  "NUM003",
  "NUM004",
  "NUM005",
  "NUM006",
  "SYM001",
  "SYM002",
  "SYM003",
  "SYM004",
  "SYM005",
  "SYM006",
  "SYM007",
  "SYM008",
  "SYM009",
  "SYM010",
  "SYM011",
  "SYM012",
  "SYM013",
  "SYM014",
  "SYM015",
  "SYM016",
  "DATE001",
  "DATE002",
  "DATE003",
  "DATE004",
  "DATE005",
  "DATE006",
  "DATE007",
] as const;

/** Code of a rule. */
export type RuleCode = (typeof ruleCodes)[number];
