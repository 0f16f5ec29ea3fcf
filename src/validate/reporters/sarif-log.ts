/** Levels of SARIF. */
export type SarifLevel = "error" | "warning" | "note";

/** A text of SARIF. */
export interface SarifMessage {
  /** Plain text. */
  readonly text: string;
}

/** The file that a finding is in. */
export interface SarifArtifactLocation {
  /** Address, relative or absolute. */
  readonly uri: string;
}

/** A stretch of a file: lines and columns from 1, columns and offsets in UTF-16 units. */
export interface SarifRegion {
  /** First line. */
  readonly startLine: number;
  /** First column. */
  readonly startColumn: number;
  /** Last line. */
  readonly endLine: number;
  /** Column behind the last character. */
  readonly endColumn: number;
  /** Offset of the first character, from 0. */
  readonly charOffset: number;
  /** Number of UTF-16 units. */
  readonly charLength: number;
}

/** File and stretch. */
export interface SarifPhysicalLocation {
  /** File. */
  readonly artifactLocation: SarifArtifactLocation;
  /** Stretch. */
  readonly region: SarifRegion;
}

/** Where a finding is. */
export interface SarifLocation {
  /** File and stretch. */
  readonly physicalLocation: SarifPhysicalLocation;
}

/** One edit. */
export interface SarifReplacement {
  /** What is taken out. */
  readonly deletedRegion: SarifRegion;
  /** What is put in. */
  readonly insertedContent: SarifMessage;
}

/** The edits of one file. */
export interface SarifArtifactChange {
  /** File. */
  readonly artifactLocation: SarifArtifactLocation;
  /** Edits, in text order. */
  readonly replacements: readonly SarifReplacement[];
}

/** A proposed repair. */
export interface SarifFix {
  /** Its edits. */
  readonly artifactChanges: readonly SarifArtifactChange[];
}

/** One finding. */
export interface SarifResult {
  /** Code of the rule. */
  readonly ruleId: string;
  /** How grave it is. */
  readonly level: SarifLevel;
  /** What it means. */
  readonly message: SarifMessage;
  /** Where it is: one place. */
  readonly locations: readonly SarifLocation[];
  /** Repairs; left out where there is none. */
  readonly fixes?: readonly SarifFix[];
}

/** Level of a rule before presets and options. */
export interface SarifConfiguration {
  /** The level. */
  readonly level: SarifLevel;
}

/** A rule of the catalogue. */
export interface SarifRule {
  /** Code. */
  readonly id: string;
  /** What it asks for. */
  readonly shortDescription: SarifMessage;
  /** Usual level. */
  readonly defaultConfiguration: SarifConfiguration;
}

/** What made the log. */
export interface SarifDriver {
  /** This library. */
  readonly name: "vanban";
  /** The catalogue of rules. */
  readonly rules: readonly SarifRule[];
}

/** What made the log. */
export interface SarifTool {
  /** This library. */
  readonly driver: SarifDriver;
}

/** One run. */
export interface SarifRun {
  /** What made it. */
  readonly tool: SarifTool;
  /** Columns count UTF-16 units. */
  readonly columnKind: "utf16CodeUnits";
  /** Findings. */
  readonly results: readonly SarifResult[];
}

/** A log of SARIF 2.1.0. */
export interface SarifLog {
  /** Address of the schema. */
  readonly $schema: string;
  /** Version of the format. */
  readonly version: "2.1.0";
  /** One run. */
  readonly runs: readonly SarifRun[];
}
