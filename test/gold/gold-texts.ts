import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LocatorLevel } from "../../src/model/locator.js";

/** A mention as annotators marked it: the stretch of the text. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Neither wanted nor wrong. */
  readonly optional?: boolean;
}

/** A citation as annotators read it; fields that the text does not give are left out. */
export interface GoldCitation extends GoldMention {
  readonly form: "full" | "number-only" | "named" | "anaphoric" | "self";
  readonly type?: string;
  readonly code?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly term?: string;
  readonly title?: string;
  readonly locators?: readonly Partial<Record<LocatorLevel, string>>[];
  /** Fields that two careful readers decided differently. */
  readonly optionalFields?: readonly string[];
}

/** A date as annotators read it. */
interface GoldDate extends GoldMention {
  readonly edtf: string;
}

/** One annotated text. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
  /** Left out where the text was not annotated with them. */
  readonly dates?: readonly GoldDate[];
  readonly units?: readonly GoldMention[];
  readonly conferences?: readonly GoldMention[];
}

const root = join(import.meta.dirname, "../../../shared/gold");

/** Whether the annotated texts stand beside this project. */
export const hasGold: boolean = existsSync(root);
if (!hasGold)
  console.log("no annotated texts in ../shared/gold beside this project: what is measured on them is skipped");

/** The annotated texts of one folder, in the order of their names; none where the folder is not there. */
export function goldTexts(folder: "dev" | "seeds"): GoldText[] {
  if (!hasGold) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".gold.json"))
    .sort()
    .map((name) => {
      const annotated = JSON.parse(readFileSync(join(root, folder, name), "utf8")) as Omit<
        GoldText,
        "name" | "text"
      > & {
        readonly text: string;
      };
      return { ...annotated, name, text: readFileSync(join(root, folder, annotated.text), "utf8") };
    });
}
