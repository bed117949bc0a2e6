import type { Caller } from './caller.ts';
import { decide, type Subject } from './policy.ts';
import { refusal } from './refusals.ts';
import type { GraphQLError } from 'graphql';

/** How a person's row was reached and whose it is. */
export interface RowLook {
  readonly caller: Caller;
  readonly via: string;
  readonly subject: Subject;
}

/** A value, or the refusal that stands in its place: graphql-js answers it as null with that error. */
export type Guarded<T> = T | GraphQLError;

/** Reads one classified field of one row if the policy allows it; else gives the refusal. The value is not computed then. */
export function guarded<T>(look: RowLook, coordinate: string, read: () => T): Guarded<T> {
  const decision = decide({ ...look, coordinate });
  return decision.allowed ? read() : refusal(decision, coordinate, look.caller);
}

/** Whether the caller may read at least one of these fields of the row: else the row is null, as if it did not exist. */
export function mayReadAny(look: RowLook, coordinates: readonly string[]): boolean {
  return coordinates.some((coordinate) => decide({ ...look, coordinate }).allowed);
}
