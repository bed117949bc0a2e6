import type { Caller } from '#shared/caller.ts';
import type { DelegatedAnswer, Delegation } from '#shared/delegation.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import { declaredCoordinates } from '../rules/declared-coordinates.ts';
import type { FormPerson } from '../rules/form-people.ts';
import { formSources } from './form-sources.ts';
import type { IntakeRow } from './intake.ts';

/** Who asks. */
export interface FormReader {
  readonly caller: Caller;
  readonly delegation: Delegation;
  readonly services: Pick<ServiceCalls, 'ask'>;
}

/** The intake that is the reason. */
export type IntakeAskedUnder = Pick<IntakeRow, 'id' | 'procedureId' | 'ownerRef'> & {
  readonly people: readonly FormPerson[];
};

/** Asks the graph with `$id` for the intake. */
export type Ask = (query: string) => Promise<DelegatedAnswer>;

/**
 * Asks the whole graph in the caller's name, with an intake as the case. Its case file goes with the question: the gateway would only come
 * back for it.
 */
export async function askedUnder(
  { caller, delegation, services }: FormReader,
  { id, ownerRef, people, procedureId }: IntakeAskedUnder,
): Promise<Ask> {
  const isPerson = caller.actor.kind === 'CITIZEN' || caller.actor.kind === 'REPRESENTATIVE';
  const purpose = isPerson ? 'PREFILL' : 'PROCESS_DOSSIER';
  const caseFile = {
    people: [...new Set([ownerRef, ...people.map(({ ref }) => ref)])],
    coordinates: declaredCoordinates(await formSources(services, procedureId)),
  };
  return (query) => delegation.ask({ query, variables: { id }, purpose, caseCode: id, caseFile });
}
