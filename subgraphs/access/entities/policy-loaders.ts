import DataLoader from 'dataloader';

import { isService } from '#shared/caller.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { decide, type Decision, subjectOf } from '#shared/policy.ts';
import { refusal } from '#shared/refusals.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { isSelf, mayReadLog } from '../rules/may-read-log.ts';
import { emergenciesOf } from './emergency-pages.ts';
import { type PurposeRow, type StoredPurpose } from './purpose.ts';
import { purposeKey, purposesByKey, purposesInForce } from './purposes-in-force.ts';
import { unitTrees } from './unit-name.ts';
import { consentsOf, representationsOf } from './said-rights.ts';
import { type GrantedRightRow, rightsOf } from './rights.ts';

/** The caller whose rights the gateway asks for; what does not apply is null or absent. */
interface AskedRights {
  readonly person?: string | null;
  readonly agency?: string | null;
  readonly purpose: string;
  readonly case?: string | null;
}

/** The ways to what the policy is made of: purposes are public, rights are for the gateway and for whom they concern. */
export function createPolicyLoaders({
  em,
  now,
  caller,
  keys,
}: Pick<SubgraphRequest, 'em' | 'now' | 'caller' | 'keys'>) {
  const db = em.getKysely<unknown>();
  const versions = new DataLoader((keys: readonly string[]) => purposesByKey(db, keys));
  const consents = new DataLoader((refs: readonly string[]) => consentsOf(db, refs));
  const representations = new DataLoader((refs: readonly string[]) =>
    representationsOf(db, 'represented', refs),
  );
  const represents = new DataLoader((refs: readonly string[]) =>
    representationsOf(db, 'representative', refs),
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
    /** One version; null: it is not known any more. */
    purpose: (row: PurposeRow): Promise<StoredPurpose | null> => versions.load(purposeKey(row)),
    purposesInForce: () => purposesInForce(db, vietnamDay(now)),
    /** The units that stand at or below these today, as the copy knows them. */
    unitsBelow: (codes: readonly string[]) => unitTrees(db, codes),
    /** For the gateway alone; null for everyone else. */
    rightsOf: async ({
      person = null,
      agency = null,
      purpose,
      ...asked
    }: AskedRights): Promise<GrantedRightRow[] | null> =>
      isService(caller, 'gateway')
        ? rightsOf(db, { person, agency, purpose, case: asked.case ?? null, now })
        : null,
    consentsOf: ofPerson('consents', consents),
    representationsOf: ofPerson('representations', representations),
    representsOf: ofPerson('represents', represents, (ref, coordinate) => isSelf(caller, ref, coordinate)),
    emergenciesOf: ofPerson('emergencies', emergencies, (ref, coordinate) =>
      mayReadLog(caller, ref, coordinate),
    ),
  };
}
