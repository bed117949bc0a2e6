/** What the registry tells of a subgraph to this reader. */
export interface Standing {
  readonly name: string;
  readonly agency: { readonly code: string } | null;
  readonly isOwn: boolean;
  /** Null: it is not theirs to see. */
  readonly usage: object | null;
}

/** For whom the reader speaks. The hub decides for itself; by this the page offers only what it would take. */
export interface Mandate {
  /** The agencies whose subgraphs are theirs. */
  readonly agencies: ReadonlySet<string>;
  /** Whether they run the registry: every subgraph's figures are theirs to see. */
  readonly runsRegistry: boolean;
}

/** Reads from what was told to the reader for whom they speak. Whose figures one sees, for them one answers. */
export function mandateOf(subgraphs: readonly Standing[]): Mandate {
  const seen = subgraphs.filter(({ usage }) => usage !== null);
  const runsRegistry = seen.length > 0 && seen.length === subgraphs.length;
  const codes = seen.flatMap(({ agency }) => (agency === null ? [] : [agency.code]));
  return { agencies: new Set(runsRegistry ? [] : codes), runsRegistry };
}

/** Whether the reader may speak for an agency that has still to answer a proposal. */
export function mayAnswer(
  { agencies }: Mandate,
  missing: readonly { readonly code: string }[] | null,
): boolean {
  return (missing ?? []).some(({ code }) => agencies.has(code));
}

/** Whether the reader may take a member back, have it certified, or see all that was published. */
export function maySteer(
  { agencies, runsRegistry }: Mandate,
  agency: { readonly code: string } | null,
): boolean {
  return runsRegistry || (agency !== null && agencies.has(agency.code));
}
