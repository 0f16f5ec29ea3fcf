export { type ApplyFixesOptions, applyFixes, type FixedText } from "./apply-fixes.js";
export { describeDiagnostic, describeRule, type MessageLanguage } from "./describe-diagnostic.js";
export type { ValidateOptions } from "./options.js";
export { type PresetName, presetNames, presets, type RuleLevel } from "./presets.js";
export { renderDiagnostic } from "./render-diagnostic.js";
export type { ValidationReport } from "./report.js";
export { type LspDiagnostic, type LspPosition, toLspDiagnostics } from "./reporters/lsp.js";
export {
  type SarifInput,
  type SarifLevel,
  type SarifLog,
  type SarifRegion,
  type SarifResult,
  toSarif,
} from "./reporters/sarif.js";
export { type Regime, type RuleInfo, regimes } from "./rule.js";
export { type RuleCode, ruleCodes } from "./rule-codes.js";
export { rules } from "./rules/catalogue.js";
export { validateCitation } from "./validate-citation.js";
export { validateDate } from "./validate-date.js";
export { validateDocumentNumber } from "./validate-document-number.js";
