import { setTimeout as delay } from 'node:timers/promises';

import { Pool } from 'undici';

/** One submission as it is posted. */
export interface Sent {
  readonly authorization: string;
  readonly body: string;
}

/** What came of submissions. */
export interface Filed {
  readonly seconds: number;
  /** How long each that became a dossier took, in milliseconds, from the moment when it was due. */
  readonly times: readonly number[];
  /** Answers that were no dossier, by what they said. */
  readonly others: Readonly<Record<string, number>>;
}

/** How submissions come: by so many people who file one after the other, or so many a second, whether those before are done or not. */
export type Arriving = { readonly clients: number } | { readonly perSecond: number };

const CONNECTIONS = 128;

/** Posts all of the submissions, and waits for every answer. */
export async function fileAll(url: string, submissions: readonly Sent[], arriving: Arriving): Promise<Filed> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const times: number[] = [];
  const others: Record<string, number> = {};
  const started = performance.now();
  const file = async (sent: Sent, due: number): Promise<void> => {
    const said = await answerTo(pool, path, sent);
    if (said === FILED) {
      times.push(performance.now() - due);
    } else {
      others[said] = (others[said] ?? 0) + 1;
    }
  };
  try {
    await ('clients' in arriving
      ? inTurn(submissions, arriving.clients, file)
      : asTheyCome(submissions, arriving.perSecond, file));
  } finally {
    await pool.destroy();
  }
  return { seconds: (performance.now() - started) / 1_000, times, others };
}

type File = (sent: Sent, due: number) => Promise<void>;

async function inTurn(submissions: readonly Sent[], clients: number, file: File): Promise<void> {
  const left = submissions.values();
  const client = async (): Promise<void> => {
    for (const sent of left) {
      await file(sent, performance.now());
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** At random moments: the times between arrivals that do not know of each other are exponentially distributed. */
async function asTheyCome(submissions: readonly Sent[], perSecond: number, file: File): Promise<void> {
  let due = performance.now();
  const arrivals = submissions.map((sent) => {
    due += (-Math.log(1 - Math.random()) * 1_000) / perSecond;
    return { sent, at: due };
  });
  await Promise.all(
    arrivals.map(async ({ sent, at }) => {
      await delay(at - performance.now());
      await file(sent, at);
    }),
  );
}

const FILED = 'DossierSubmitted';

async function answerTo(pool: Pool, path: string, { authorization, body }: Sent): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', authorization };
  const answer = await pool.request({ path, method: 'POST', headers, body });
  const text = await answer.body.text();
  return text.includes('"DossierSubmitted"') && !text.includes('"errors"') ? FILED : text.slice(0, 300);
}
