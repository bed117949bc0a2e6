import DataLoader from 'dataloader';

import type { Page } from '#shared/connection.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { questionSight } from '../rules/question-sight.ts';
import type { AccessQuestionRow } from './access-question.ts';
import type { StoredAccess } from './access-record.ts';
import { pageOfQuestions } from './question-pages.ts';
import { recordsByKey } from './record-pages.ts';

type RecordKey = Pick<StoredAccess, 'id' | 'at'>;

/** The ways to questions, and to the look that each is about. */
export function createQuestionLoaders({
  caller,
  em,
  now,
  keys,
}: Pick<SubgraphRequest, 'caller' | 'em' | 'now' | 'keys'>) {
  const db = em.getKysely<unknown>();
  return {
    /** One row more than the page has, if there is one; null for whoever sees no question. */
    questions: (
      state: AccessQuestionRow['state'] | null,
      page: Page,
    ): Promise<AccessQuestionRow[]> | null => {
      const sight = questionSight(caller);
      return sight && pageOfQuestions(db, { sight, state, seals: keys.seals, today: vietnamDay(now) }, page);
    },
    /** A look by its key, reached through a question that the caller may see. */
    record: new DataLoader<RecordKey, StoredAccess | null, string>(
      async (asked) =>
        inKeyOrder(
          asked.map(({ id }) => id),
          await recordsByKey(db, asked),
          ({ id }) => id,
        ),
      { cacheKeyFn: ({ id }) => id },
    ),
  };
}
