import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { isService } from '#shared/caller.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { groupedByKey } from '#shared/load-by-key.ts';
import { decide, subjectOf } from '#shared/policy.ts';
import { refusal } from '#shared/refusals.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { type ConsentRow } from './consent.ts';
import { type PurposeRow, type StoredPurpose } from './purpose.ts';
import { purposeKey, purposesByKey, purposesInForce } from './purposes-in-force.ts';
import { type RepresentationRow } from './representation.ts';
import { type GrantedRightRow, rightsOf } from './rights.ts';

/** The caller whose rights the gateway asks for; what does not apply is null or absent. */
interface AskedRights {
  readonly person?: string | null;
  readonly agency?: string | null;
  readonly purpose: string;
  readonly case?: string | null;
}

/** The ways to what the policy is made of: purposes are public, rights are for the gateway and for whom they concern. */
export function createPolicyLoaders({ em, now, caller }: Pick<SubgraphRequest, 'em' | 'now' | 'caller'>) {
  const db = em.getKysely<unknown>();
  const versions = new DataLoader((keys: readonly string[]) => purposesByKey(db, keys));
  const consents = new DataLoader((refs: readonly string[]) => consentsOf(db, refs));
  const representations = new DataLoader((refs: readonly string[]) => representationsOf(db, refs));
  const ofPerson = <Row>(field: string, rows: DataLoader<string, Row[]>) => {
    const coordinate = `Citizen.${field}`;
    return async (ref: string): Promise<Row[]> => {
      const decision = decide({ caller, coordinate, via: '', subject: subjectOf(caller, ref) });
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
  };
}

async function consentsOf(db: Kysely<unknown>, refs: readonly string[]): Promise<ConsentRow[][]> {
  const { rows } = await sql<ConsentRow & { readonly of: string }>`
    select person::text as of, id::text, unit, purpose, purpose_version as "purposeVersion", fields,
      given_at as "givenAt", until, withdrawn_at as "withdrawnAt", receipt
    from consent where person = any(${refs}::uuid[]) order by given_at desc, id`.execute(db);
  return groupedByKey(refs, rows.map(withMoments), ({ of }) => of);
}

async function representationsOf(
  db: Kysely<unknown>,
  refs: readonly string[],
): Promise<RepresentationRow[][]> {
  const { rows } = await sql<RepresentationRow & { readonly of: string }>`
    select represented::text as of, id::text, fields, basis, recorded_at as "recordedAt", until
    from representation where represented = any(${refs}::uuid[]) order by recorded_at desc, id`.execute(db);
  return groupedByKey(refs, rows.map(withMoments), ({ of }) => of);
}

// Reads that go through Kysely get moments as PostgreSQL writes them.
function withMoments<Row extends object>(row: Row): Row {
  const moments = MOMENTS.flatMap((name) => {
    const value: unknown = Reflect.get(row, name);
    return typeof value === 'string' ? [[name, new Date(value)] as const] : [];
  });
  return { ...row, ...Object.fromEntries(moments) };
}

const MOMENTS = ['givenAt', 'until', 'withdrawnAt', 'recordedAt'];
