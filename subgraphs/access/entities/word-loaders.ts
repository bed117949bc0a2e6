import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';

import type { SubgraphRequest } from '#shared/define.ts';
import type { Words } from '#shared/errors.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';

import { caseRelation, type CaseRelation } from '../rules/case-relation.ts';
import type { StoredAccess } from './access-record.ts';
import { memberWords } from './member-words.ts';

/** The ways to what the words of a look need: names of agencies, and whose dossier was the reason. */
export function createWordLoaders(
  { em, services }: Pick<SubgraphRequest, 'em' | 'services'>,
  reader: string | null,
) {
  const db = em.getKysely<unknown>();
  const parties = new DataLoader((codes: readonly string[]) => partiesOf(services, codes));
  return {
    /** Null: the copy of units does not have it. */
    unitName: new DataLoader((codes: readonly string[]) => unitNames(db, codes)),
    /** What ministries call their own fields. */
    memberWords: () => memberWords(services),
    /** What the reader may be told of the case behind a look that they may see. An office of the hub is told all. */
    caseRelation: async ({ caseCode, person }: StoredAccess): Promise<CaseRelation> => {
      if (caseCode === null) {
        return 'NONE';
      }
      return reader === null
        ? 'TOLD'
        : caseRelation(caseCode, await parties.load(caseCode), [reader, person]);
    },
  };
}

async function unitNames(db: Kysely<unknown>, codes: readonly string[]): Promise<(Words | null)[]> {
  const { rows } = await sql<Words & { code: string }>`
    select code, name as vi, name_en as en from unit_name where code = any(${codes})`.execute(db);
  return inKeyOrder(codes, rows, ({ code }) => code);
}

const PARTIES = 'query ($codes: [ID!]!) { caseParties(codes: $codes) { code parties } }';
const partiesAnswer = v.object({
  caseParties: v.array(v.nullable(v.object({ code: v.string(), parties: v.array(v.string()) }))),
});

// When dossiers is away nobody is told of a dossier that may not be theirs.
async function partiesOf(
  services: SubgraphRequest['services'],
  codes: readonly string[],
): Promise<(string[] | null)[]> {
  try {
    const data = await services.ask({ subgraph: 'dossiers', query: PARTIES, variables: { codes } });
    const rows = v.parse(partiesAnswer, data).caseParties.flatMap((row) => row ?? []);
    return inKeyOrder(codes, rows, ({ code }) => code).map((row) => row?.parties ?? null);
  } catch {
    return codes.map(() => null);
  }
}
