import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply } from 'fastify';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const STRICT_STYLES = `${POLICY}; style-src 'self'`;
// Monaco writes style elements and attributes and knows no nonce; without this it loses its colours.
const MONACO_STYLES = `${POLICY}; style-src 'self' 'unsafe-inline'`;

const LANDING = {
  'index.html': 'text/html',
  'landing.css': 'text/css',
  'icon.svg': 'image/svg+xml',
} as const;

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Serves the front page at `/` and GraphiQL at `/playground`, all from this host and without a foreign request.
 * `dist` is where the build lies (see build.ts); while it is missing `/playground` answers 503 and says what to do,
 * and a build made meanwhile is served without a restart.
 */
export function servePlayground(app: FastifyInstance, dist: URL = new URL('dist/', import.meta.url)): void {
  app.register(async (pages) => {
    await pages.register(fastifyStatic, { root: dist, serve: false, suppressWarning: true });
    pages.addHook('onSend', async (_request, reply) => {
      reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    });
    serveLanding(pages);
    pages.get('/playground', async (_request, reply) => sendPlayground(reply, dist));
    pages.get('/playground/', async (_request, reply) => reply.redirect('/playground', 308));
    pages.get<{ Params: { '*': string } }>('/playground/assets/*', async (request, reply) =>
      reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: ONE_YEAR_SECONDS * 1000 }),
    );
  });
}

function serveLanding(pages: FastifyInstance): void {
  for (const [name, type] of Object.entries(LANDING)) {
    const content = landingFile(name);
    pages.get(name === 'index.html' ? '/' : `/landing/${name}`, async (_request, reply) =>
      reply.header('content-security-policy', STRICT_STYLES).type(`${type}; charset=utf-8`).send(content),
    );
  }
}

async function sendPlayground(reply: FastifyReply, dist: URL): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
  const page = await readFile(new URL('playground.html', dist), 'utf8').catch(() => null);
  if (page === null) {
    return reply
      .code(503)
      .header('content-security-policy', STRICT_STYLES)
      .send(landingFile('not-built.html'));
  }
  return reply.header('content-security-policy', MONACO_STYLES).send(page);
}

function landingFile(name: string): string {
  return readFileSync(new URL(`landing/${name}`, import.meta.url), 'utf8');
}
