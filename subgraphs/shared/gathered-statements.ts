import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

import { gathered } from './gathered.ts';

/** A statement that can be made for one request, and for several that run at the same moment. */
export interface Statements<Asked, Answer> {
  readonly alone: (db: Kysely<unknown>, asked: Asked) => Promise<Answer>;
  /** All or none; answers for each, in the order asked. */
  readonly together: (db: Kysely<unknown>, asked: readonly Asked[]) => Promise<readonly Answer[]>;
}

// A commit serves so many as well as one; whoever came first must not wait for a long list.
const MOST_AT_ONCE = 16;

type Gatherers<Asked, Answer> = WeakMap<object, (asked: Asked) => Promise<Settled<Answer>>>;

/**
 * Makes one statement of those of concurrent requests. What fails together is made alone for each, so that nobody fails for another.
 * Within a transaction it is always made alone.
 */
export function gatheredStatements<Asked, Answer>(
  statements: Statements<Asked, Answer>,
): (em: EntityManager, asked: Asked) => Promise<Answer> {
  // By the connections of one running subgraph: what is asked of one hub's database is never asked of another's.
  const gatherers: Gatherers<Asked, Answer> = new WeakMap();
  return (em, asked) => {
    const db = em.getKysely<unknown>();
    if (em.isInTransaction()) {
      return statements.alone(db, asked);
    }
    const connection = em.getConnection();
    const gather =
      gatherers.get(connection) ??
      gathered((batch: readonly Asked[]) => settled(statements, db, batch), { mostAtOnce: MOST_AT_ONCE });
    gatherers.set(connection, gather);
    return unwrapped(gather(asked));
  };
}

type Settled<Answer> = PromiseSettledResult<Awaited<Answer>>;

async function settled<Asked, Answer>(
  { alone, together }: Statements<Asked, Answer>,
  db: Kysely<unknown>,
  batch: readonly Asked[],
): Promise<readonly Settled<Answer>[]> {
  const each = (): Promise<Settled<Answer>[]> => Promise.allSettled(batch.map((asked) => alone(db, asked)));
  if (batch.length === 1) {
    return each();
  }
  const answers = await together(db, batch).catch(() => null);
  return answers === null ? each() : Promise.allSettled(answers);
}

async function unwrapped<Answer>(gathering: Promise<Settled<Answer>>): Promise<Awaited<Answer>> {
  const outcome = await gathering;
  if (outcome.status === 'rejected') {
    throw outcome.reason;
  }
  return outcome.value;
}
