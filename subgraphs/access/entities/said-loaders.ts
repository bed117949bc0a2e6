import DataLoader from 'dataloader';

import type { SubgraphRequest } from '#shared/define.ts';
import { decide, type Decision, subjectOf } from '#shared/policy.ts';
import { refusal } from '#shared/refusals.ts';

import { isSelf, mayReadLog } from '../rules/may-read-log.ts';
import { emergenciesOf } from './emergency-pages.ts';
import { consentsOf, representationsOf } from './said-rights.ts';

/** The ways to what people have said of their own data, and what agencies did with it in an emergency: for whom it concerns. */
export function createSaidLoaders({ em, caller, keys }: Pick<SubgraphRequest, 'em' | 'caller' | 'keys'>) {
  const db = em.getKysely<unknown>();
  const consents = new DataLoader((refs: readonly string[]) => consentsOf(db, refs));
  const representations = new DataLoader((refs: readonly string[]) =>
    representationsOf(db, { side: 'represented', seals: keys.seals }, refs),
  );
  const represents = new DataLoader((refs: readonly string[]) =>
    representationsOf(db, { side: 'representative', seals: keys.seals }, refs),
  );
  const emergencies = new DataLoader((refs: readonly string[]) => emergenciesOf(db, refs, keys.seals));
  const anyReader = (ref: string, coordinate: string): Decision =>
    decide({ caller, coordinate, via: '', subject: subjectOf(caller, ref) });
  const ofPerson = <Row>(field: string, rows: DataLoader<string, Row[]>, may = anyReader) => {
    const coordinate = `Citizen.${field}`;
    return async (ref: string): Promise<Row[]> => {
      const decision = may(ref, coordinate);
      if (!decision.allowed) {
        throw refusal(decision, coordinate, caller);
      }
      return rows.load(ref);
    };
  };
  return {
    consentsOf: ofPerson('consents', consents),
    representationsOf: ofPerson('representations', representations),
    representsOf: ofPerson('represents', represents, (ref, coordinate) => isSelf(caller, ref, coordinate)),
    emergenciesOf: ofPerson('emergencies', emergencies, (ref, coordinate) =>
      mayReadLog(caller, ref, coordinate),
    ),
  };
}
