/** An agency that looked. */
export interface AgencyActorRow {
  readonly __typename: 'AgencyActor';
  readonly agency: string;
  readonly role: string;
}

/** A person who looked. */
export interface PersonActorRow {
  readonly __typename: 'PersonActor';
  readonly self: boolean;
}

/** An office of the hub that looked. */
export interface ServiceActorRow {
  readonly __typename: 'ServiceActor';
  readonly name: string;
}
