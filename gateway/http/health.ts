import { type FastifyInstance } from 'fastify';
import { request } from 'undici';

const PATIENCE_MS = 2_000;

/**
 * The health routes of the gateway. It is ready while at least one subgraph is: what one owner cannot answer is null with
 * its reason, and that is no ground to take the others' answers away.
 */
export function serveHealth(app: FastifyInstance, urls: Readonly<Record<string, string>>): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const names = Object.keys(urls);
    const states = await Promise.all(names.map((name) => isReady(urls[name] ?? '')));
    const subgraphs = Object.fromEntries(
      names.map((name, index) => [name, states[index] ? 'ready' : 'not ready']),
    );
    const ready = states.includes(true);
    const reason = ready ? null : 'Không phân hệ nào trả lời. / No subgraph answers.';
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', reason, subgraphs });
  });
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
