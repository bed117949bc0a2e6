import type { FastifyInstance } from 'fastify';
import { request } from 'undici';

import { inBothLanguages } from '#shared/errors.ts';

/** What readiness depends on. */
export interface ReadinessSources {
  /** Where each subgraph answers, by name. Null: nobody knows how they would tell that they are ready. */
  readonly urls: () => Readonly<Record<string, string>> | null;
  readonly draining: { readonly isBegun: () => boolean };
}

const PATIENCE_MS = 2_000;
const NO_SUBGRAPH = inBothLanguages({
  vi: 'Không phân hệ nào trả lời.',
  en: 'No subgraph answers.',
});
const ON_ITS_WAY_OUT = inBothLanguages({
  vi: 'Cổng đang dừng, không nhận thêm yêu cầu.',
  en: 'The gateway is stopping and takes no more requests.',
});

/**
 * The health routes of the gateway. It is ready while at least one subgraph is: what one owner cannot answer is null with
 * its reason, and that is no ground to take the others' answers away. It is not ready from the moment on when it is to stop.
 */
export function serveHealth(app: FastifyInstance, { urls, draining }: ReadinessSources): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const subgraphs = await statesOf(urls() ?? {});
    const states = Object.values(subgraphs);
    const reason = draining.isBegun()
      ? ON_ITS_WAY_OUT
      : urls() === null || states.includes('ready')
        ? null
        : NO_SUBGRAPH;
    return reply
      .code(reason === null ? 200 : 503)
      .send({ status: reason === null ? 'ready' : 'not ready', reason, subgraphs });
  });
}

async function statesOf(urls: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const states = await Promise.all(
    Object.entries(urls).map(
      async ([name, url]) => [name, (await isReady(url)) ? 'ready' : 'not ready'] as const,
    ),
  );
  return Object.fromEntries(states);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(new URL('/health/ready', url), {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await body.dump();
    return statusCode === 200;
  } catch {
    // Not reached is not ready; why is in the subgraph's own log.
    return false;
  }
}
