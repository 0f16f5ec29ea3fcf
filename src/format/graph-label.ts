import type { GraphEdgeType, GraphNode } from "../model/graph.js";
import { documentLabel } from "./document-label.js";

/** What an edge says, from its beginning to its end. */
export const edgeLabels: Readonly<Record<GraphEdgeType, { readonly vi: string; readonly en: string }>> = {
  basedOn: { vi: "căn cứ", en: "based on" },
  implements: { vi: "thực hiện", en: "implements" },
  amends: { vi: "sửa đổi, bổ sung", en: "amends" },
  replaces: { vi: "thay thế", en: "replaces" },
  repeals: { vi: "bãi bỏ", en: "repeals" },
  guides: { vi: "hướng dẫn", en: "guides" },
  details: { vi: "quy định chi tiết", en: "details" },
  consolidates: { vi: "hợp nhất", en: "consolidates" },
  corrects: { vi: "đính chính", en: "corrects" },
  suspends: { vi: "đình chỉ", en: "suspends" },
  promulgates: { vi: "ban hành", en: "promulgates" },
  repliesTo: { vi: "trả lời", en: "replies to" },
  cites: { vi: "dẫn chiếu", en: "cites" },
  issuedBy: { vi: "do … ban hành", en: "issued by" },
};

/** What a node is called: type and number, name and year, the name of a body, the id of a text. */
export function nodeLabel(node: GraphNode): string {
  if (node.kind === "issuer") return node.name;
  return node.kind === "text" ? node.sources.join(", ") : (documentLabel(node) ?? node.key);
}
