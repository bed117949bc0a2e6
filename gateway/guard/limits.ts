/** What one request of a client may cost before it is looked at closer. */
export interface Limits {
  readonly bodyBytes: number;
  readonly jsonDepth: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Selections after fragments are inlined. */
  readonly selections: number;
  readonly cost: number;
}

/**
 * Wide enough for a portal page (some 15 aliases, pages of 100 inside pages of 20, GraphiQL's introspection), and far below
 * what costs a second: the planner takes 1 s for 6,000 aliases or 766 bytes of nested fragments.
 */
export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  jsonDepth: 24,
  tokens: 4_000,
  depth: 20,
  aliases: 100,
  rootFields: 30,
  directives: 50,
  selections: 2_000,
  cost: 60_000,
};
