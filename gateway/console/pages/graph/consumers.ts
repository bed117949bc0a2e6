/** How often a field was asked for, as the registry tells it. */
export interface FieldUse {
  readonly coordinate: string;
  readonly agency: { readonly code: string; readonly name: string | null } | null;
  readonly caller: string;
  readonly purpose: string;
  readonly count: number;
  readonly lastUsedOn: string;
}

/** Who uses a subgraph for one purpose. */
export interface Consumer {
  /** Name of the agency, else its code; null: a person, or nobody who signed in. */
  readonly agency: string | null;
  readonly caller: string;
  readonly purpose: string;
  /** How many different fields. */
  readonly fields: number;
  /** The sum of how often each was asked for. */
  readonly count: number;
  /** A day, YYYY-MM-DD. */
  readonly lastUsedOn: string;
}

/** Uses of fields as consumers, who asks most first. */
export function consumersOf(uses: readonly FieldUse[]): readonly Consumer[] {
  const groups = Map.groupBy(
    uses,
    ({ agency, caller, purpose }) => `${agency?.code ?? ''} ${caller} ${purpose}`,
  );
  return [...groups.values()].flatMap(consumerOf).toSorted((left, right) => right.count - left.count);
}

function consumerOf(uses: readonly FieldUse[]): readonly Consumer[] {
  const [first] = uses;
  if (first === undefined) {
    return [];
  }
  const { agency, caller, purpose } = first;
  return [
    {
      agency: agency?.name ?? agency?.code ?? null,
      caller,
      purpose,
      fields: new Set(uses.map(({ coordinate }) => coordinate)).size,
      count: uses.reduce((sum, use) => sum + use.count, 0),
      lastUsedOn: uses.map((use) => use.lastUsedOn).reduce((left, right) => (left > right ? left : right)),
    },
  ];
}
