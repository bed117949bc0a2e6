import { Client, type Pool, type PoolClient } from 'pg';

/** A statement that opens or ends a transaction, as Kysely sends it. */
type Bracket = (text: string, values: unknown) => Promise<unknown>;

const BEGIN = /^(?:begin|start transaction)/i;
const ROLLBACK = /^rollback$/i;
const NOTHING_DONE = { command: 'ROLLBACK', rowCount: 0, rows: [] };

/**
 * Gives a pool back what it lends out for a transaction and is lost in it. A transaction that Kysely (0.29.6) lets its user
 * control keeps its connection for ever when the connection breaks before it has begun or ended: after a few restarts of the
 * database a pool would be empty, and whoever waits for it would wait for ever.
 */
export function releaseLostConnections(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    // Looked up at each call, so that whoever watches the driver sees every statement.
    const query = (...given: readonly unknown[]): Promise<unknown> =>
      // Handed on as it was given; of the driver's forms Kysely uses those that answer with a promise.
      Client.prototype.query.apply(client, given as never) as unknown as Promise<unknown>;
    const bracket: Bracket = async (text, values) => {
      try {
        return await query(text, values);
      } catch (error) {
        if (ROLLBACK.test(text)) {
          // What was begun is gone with its connection, and the pool sees for itself that that is broken.
          return NOTHING_DONE;
        }
        client.release(true);
        throw error;
      }
    };
    Object.assign(client, {
      query: (...given: readonly unknown[]) => {
        const [text, values] = given;
        return typeof text === 'string' && (BEGIN.test(text) || ROLLBACK.test(text))
          ? bracket(text, Array.isArray(values) ? values : [])
          : query(...given);
      },
    });
  });
}
