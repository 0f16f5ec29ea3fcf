import type { Citation } from "../../model/citation.js";

/** A citation of which the passes of resolution still fill in document and antecedent. */
export type OpenCitation = Omit<Citation, "antecedent" | "antecedentReason" | "document" | "diagnostics"> & {
  antecedent: Citation["antecedent"];
  antecedentReason: Citation["antecedentReason"];
  document: Citation["document"];
  diagnostics: Citation["diagnostics"];
};
