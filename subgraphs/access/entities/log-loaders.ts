import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';

import type { Page } from '#shared/connection.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { createPagedLoader } from '#shared/paged-loader.ts';
import { refusal } from '#shared/refusals.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { mayReadLog } from '../rules/may-read-log.ts';
import type { StoredAccess } from './access-record.ts';
import {
  type LogFilter,
  pageOfRecords,
  pagesOfPeople,
  type RecordFilter,
  sealedCounts,
} from './record-pages.ts';

/** Which part of a person's log is asked for. */
export type AskedLog = Pick<LogFilter, 'own' | 'since'>;

/** The ways to looks. Only whoever may read a person's log gets any of it, and data protection all of it without people. */
export function createLogLoaders({ caller, em, now }: Pick<SubgraphRequest, 'caller' | 'em' | 'now'>) {
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
  };
}

function createLog(db: Kysely<unknown>, filter: LogFilter) {
  return {
    pages: createPagedLoader((people, page) => pagesOfPeople(db, { people, filter }, page)),
    sealed: new DataLoader((people: readonly string[]) => sealedCounts(db, people, filter)),
  };
}
