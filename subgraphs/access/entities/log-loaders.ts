import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';

import { type Page } from '#shared/connection.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { type Words } from '#shared/errors.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';
import { createPagedLoader } from '#shared/paged-loader.ts';
import { refusal } from '#shared/refusals.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { caseRelation } from '../rules/case-relation.ts';
import { mayReadLog } from '../rules/may-read-log.ts';
import { questionSight } from '../rules/question-sight.ts';
import { type AccessQuestionRow } from './access-question.ts';
import { type StoredAccess } from './access-record.ts';
import { pageOfQuestions } from './question-pages.ts';
import {
  type LogFilter,
  pageOfRecords,
  pagesOfPeople,
  type RecordFilter,
  recordsByKey,
  sealedCounts,
} from './record-pages.ts';

/** Which part of a person's log is asked for. */
export type AskedLog = Pick<LogFilter, 'own' | 'since'>;

/** The ways to looks and to the words for them. Only whoever may read a person's log gets any of it. */
export function createLogLoaders({ caller, em, now, keys, services }: SubgraphRequest) {
  const db = em.getKysely<unknown>();
  const { actor } = caller;
  const reader = actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE' ? actor.ref : null;
  const logs = new Map<string, ReturnType<typeof createLog>>();
  const logOf = (asked: AskedLog) => {
    const key = JSON.stringify(asked);
    const log = logs.get(key) ?? createLog(db, { ...asked, reader, today: vietnamDay(now) });
    logs.set(key, log);
    return log;
  };
  const parties = new DataLoader((codes: readonly string[]) => partiesOf(services, codes));
  return {
    /** Who reads: their reference. Null: nobody whose data could be looked at. */
    reader,
    /** A page of a person's log, one row more if there is one. Fails with the refusal for whoever may not read it. */
    accessesOf: async (person: string, asked: AskedLog, page: Page): Promise<StoredAccess[]> => {
      const decision = mayReadLog(caller, person);
      if (!decision.allowed) {
        throw refusal(decision, 'Citizen.accesses', caller);
      }
      return logOf(asked).pages.load({ parent: person, page });
    },
    /** How many looks are sealed. Reached through a page of the same log alone. */
    sealedCountOf: (person: string, asked: AskedLog): Promise<number> => logOf(asked).sealed.load(person),
    /** For data protection alone; null for everyone else. */
    accessRecords: (filter: RecordFilter, page: Page): Promise<StoredAccess[]> | null =>
      actor.kind === 'DATA_PROTECTION' ? pageOfRecords(db, filter, page) : null,
    /** What the caller may be told of the case behind a look that they may see. */
    caseRelation: async ({ caseCode, person }: StoredAccess) => {
      if (reader === null || caseCode === null) {
        return caseCode === null ? 'NONE' : 'TOLD';
      }
      return caseRelation(caseCode, await parties.load(caseCode), [reader, person]);
    },
    /** A look by its key, reached through a question that the caller may see. */
    record: new DataLoader((asked: readonly RecordKey[]) => recordsOf(db, asked), {
      cacheKeyFn: ({ id }: RecordKey) => id,
    }),
    /** One row more than the page has, if there is one; null for whoever sees no question. */
    questions: (
      state: AccessQuestionRow['state'] | null,
      page: Page,
    ): Promise<AccessQuestionRow[]> | null => {
      const sight = questionSight(caller);
      return sight && pageOfQuestions(db, { sight, state, seals: keys.seals, today: vietnamDay(now) }, page);
    },
    unitName: new DataLoader((codes: readonly string[]) => unitNames(db, codes)),
  };
}

function createLog(db: Kysely<unknown>, filter: LogFilter) {
  return {
    pages: createPagedLoader((people, page) => pagesOfPeople(db, { people, filter }, page)),
    sealed: new DataLoader((people: readonly string[]) => sealedCounts(db, people, filter)),
  };
}

type RecordKey = Pick<StoredAccess, 'id' | 'at'>;

async function recordsOf(db: Kysely<unknown>, asked: readonly RecordKey[]): Promise<(StoredAccess | null)[]> {
  return inKeyOrder(
    asked.map(({ id }) => id),
    await recordsByKey(db, asked),
    ({ id }) => id,
  );
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
