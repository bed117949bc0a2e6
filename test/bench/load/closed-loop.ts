import { Pool, type Dispatcher } from 'undici';

/** What a load is: so many clients, each asking again as soon as it is answered, until the time or the requests are over. */
export interface LoadOptions {
  readonly clients: number;
  readonly seconds?: number;
  readonly requests?: number;
}

/** What came of a load: how long it really took, and how long each answer took, in milliseconds. */
export interface LoadOutcome {
  readonly seconds: number;
  readonly times: readonly number[];
}

/** Loads a server with POST requests; `body` gives the n-th. Throws at the first answer that is no 200 or tells of errors. */
export async function closedLoop(
  url: string,
  body: (n: number) => string,
  { clients, seconds = Infinity, requests = Infinity }: LoadOptions,
): Promise<LoadOutcome> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: clients, pipelining: 1 });
  const times: number[] = [];
  const started = performance.now();
  const ends = started + seconds * 1_000;
  let n = 0;
  const client = async (): Promise<void> => {
    for (let now = started; now < ends && n < requests;) {
      n += 1;
      const sent = performance.now();
      await asked(pool, pathname, body(n));
      now = performance.now();
      times.push(now - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    await pool.destroy();
  }
  return { seconds: (performance.now() - started) / 1_000, times };
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const ERRORS = Buffer.from('"errors"');

/** Asks once. Fails when the answer is no 200 or tells of errors; more is not looked at, for the client is on the core of the subgraphs. */
export function asked(pool: Pool, path: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const told = { status: 0, refusal: '' };
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, status) => {
        told.status = status;
      },
      onResponseData: (_controller, chunk) => {
        if (told.status !== 200 || chunk.includes(ERRORS)) {
          told.refusal += chunk.toString();
        }
      },
      onResponseEnd: () => {
        if (told.status === 200 && told.refusal === '') {
          resolve();
        } else {
          reject(new Error(`A request under load got ${told.status}: ${told.refusal.slice(0, 1_000)}`));
        }
      },
      onResponseError: (_controller, failure) => reject(failure),
    };
    pool.dispatch({ path, method: 'POST', headers: HEADERS, body }, handler);
  });
}
