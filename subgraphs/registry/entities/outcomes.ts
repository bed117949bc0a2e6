/** A version that became live, as resolvers get it. */
export interface SubgraphPublishedRow {
  readonly __typename: 'SubgraphPublished';
  readonly name: string;
  readonly release: number;
}

/** A way back that was taken, as resolvers get it. */
export interface SubgraphRolledBackRow {
  readonly __typename: 'SubgraphRolledBack';
  readonly name: string;
  readonly release: number;
}

/** A host that is allowed, as resolvers get it. */
export interface RoutingHostAllowedRow {
  readonly __typename: 'RoutingHostAllowed';
  /** Code of the agency. */
  readonly agency: string;
  readonly host: string;
  readonly repeated: boolean;
}
