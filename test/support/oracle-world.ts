type Members = Readonly<Record<string, unknown>>;

/** Names a row or value in all the schemas that answer it. Not part of what is answered. */
export const IDENTITY = Symbol('identity');

/** The object type of a row; `__typename` may be the interface that a subgraph takes for a type. */
export const TYPE = Symbol('type');

/** The representation by which a row was asked for: what its owner knows of other owners' fields. */
export const SENT = Symbol('sent');

/** An entity or value: what it is fixed to be; the rest is drawn. */
export interface OracleRow {
  readonly __typename: string;
  readonly [IDENTITY]: string;
  readonly [TYPE]: string;
  readonly [SENT]?: Members;
  readonly [member: string]: unknown;
}

/** A field of another owner from which a field is computed, or one member of its value. */
export interface Required {
  readonly field: string;
  readonly given?: Members;
  readonly member?: string;
}

/** What a world holds. */
export interface OracleWorld {
  /** Entities by type, with their keys. */
  readonly entities: Readonly<Record<string, readonly Members[]>>;
  /** The values that a scalar may have. */
  readonly scalars: Readonly<Record<string, readonly unknown[]>>;
  /** By coordinate of a field: what it is computed from. */
  readonly requires?: Readonly<Record<string, readonly Required[]>>;
  /** By coordinate of a field: the types that its owner knows, where its declared type has more. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}
