import type { CivilDate } from "./civil-date.js";
import type { DocumentNumber } from "./document-number.js";
import type { DocumentTypeId } from "./registry/document-types.js";
import type { RelationType } from "./relation.js";
import type { Tenure } from "./tenure.js";
import type { NamedIssuer } from "./unit.js";

/** A document, merged over all texts that cite it or are it. */
export interface DocumentNode {
  /** Tag of the union of nodes. */
  readonly kind: "document";
  /** Id in the graph: "document:" and the key, told apart by a number where several documents share an inexact key. */
  readonly id: string;
  /** Key made of the merged fields; see `documentKey`. */
  readonly key: string;
  /** `false` where the key lacks what identifies the document (issuer, year or term). */
  readonly exact: boolean;
  /** Type, or `null`. */
  readonly documentType: DocumentTypeId | null;
  /** Number and symbol, or `null`. */
  readonly number: DocumentNumber | null;
  /** Name, or `null`. */
  readonly name: string | null;
  /** Day of issue, or `null`. */
  readonly issuedOn: CivilDate | null;
  /** Issuing body as best written, or `null`. */
  readonly issuer: NamedIssuer | null;
  /** Term of the issuing body, or `null`. */
  readonly tenure: Tenure | null;
  /** What it is about, or `null`. */
  readonly subject: string | null;
  /** Ids of the texts that cite it or are it, in order. */
  readonly sources: readonly string[];
}

/** A text that is no numbered document itself, or does not show its number. */
export interface TextNode {
  /** Tag of the union of nodes. */
  readonly kind: "text";
  /** Id in the graph: "text:" and the id that was given. */
  readonly id: string;
  /** The id that was given. */
  readonly sources: readonly string[];
}

/** A body that issued documents of the graph. */
export interface IssuerNode {
  /** Tag of the union of nodes. */
  readonly kind: "issuer";
  /** Id in the graph: "issuer:" and the id of the body or, where it is not known, its folded name. */
  readonly id: string;
  /** Name as best written. */
  readonly name: string;
  /** Id of the body where the name is known, else `null`. */
  readonly unit: string | null;
  /** Ids of the texts that name it, in order. */
  readonly sources: readonly string[];
}

/** A node of the graph, told apart by `kind`. */
export type GraphNode = DocumentNode | TextNode | IssuerNode;

/** Who issued it, or what a text says of how documents relate; `cites` where it says no more. */
export type GraphEdgeType = RelationType | "issuedBy";

/** A directed edge: `from` does it to `to`. */
export interface GraphEdge {
  /** Kind. */
  readonly type: GraphEdgeType;
  /** Id of a node. */
  readonly from: string;
  /** Id of a node. */
  readonly to: string;
  /** Ids of the texts that say so, in order. */
  readonly sources: readonly string[];
}

/** The documents of many texts, who issued them and how they relate: plain JSON data, the same whatever the order of the texts. */
export interface DocumentGraph {
  /** Documents, texts and issuers, in the order of their ids. */
  readonly nodes: readonly GraphNode[];
  /** Edges, in the order of `from`, `to` and `type`. */
  readonly edges: readonly GraphEdge[];
}
