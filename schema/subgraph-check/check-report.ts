/** How much a finding weighs: an ERROR keeps the subgraph out, a WARNING is for whoever approves, a NOTE for whoever reads. */
export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

/** One thing that a check found in a proposed subgraph. */
export interface Finding {
  /** The rule that found it, in kebab-case: the same in every report. */
  readonly rule: string;
  readonly severity: Severity;
  /** What it is about: `Type`, `Type.field`, `Type.field(argument:)`, `@directive`. Null: the whole proposal. */
  readonly coordinate: string | null;
  /** The line of the proposed SDL, from 1. Null: no place of it. */
  readonly line: number | null;
  /** The column in that line, from 1. Null: no place of it. */
  readonly column: number | null;
  readonly vi: string;
  readonly en: string;
  /** What to write instead: a path of the graph, a binding or a spelling. Null: the words say what to do. */
  readonly instead: string | null;
  /** The operations really seen that it would break, by name or hash, each with the agencies that send it. */
  readonly operations: readonly string[];
}

/** The way by which data of another owner comes to a subgraph. EXTENDS: it adds to the owner's type. */
export type FlowWay = 'KEY' | 'REQUIRES' | 'PROVIDES' | 'OVERRIDE' | 'FROM_CONTEXT' | 'EXTENDS';

/** A field, or a type (EXTENDS), of another owner that the proposed subgraph would be handed, answer or add to. */
export interface Flow {
  readonly coordinate: string;
  /** The subgraph that owns it. */
  readonly owner: string;
  /** The agency that answers for that subgraph, and approves. */
  readonly agency: string;
  /** Null: not personal data. */
  readonly dataClass: 'IDENTIFIER' | 'BASIC' | 'SENSITIVE' | null;
  readonly through: FlowWay;
}

/** What a check says of a proposed subgraph. */
export interface CheckReport {
  /** Whether nothing found is an ERROR. */
  readonly passed: boolean;
  readonly findings: readonly Finding[];
  readonly flows: readonly Flow[];
  /** What the SDL adds (`+`), removes (`-`) and changes (`~`), a line each; for people. */
  readonly diff: string;
  /** What all live subgraphs compose to together with this one. Null: they do not. */
  readonly supergraph: string | null;
  /** The types that the subgraph resolves by a key. */
  readonly entities: readonly string[];
}
