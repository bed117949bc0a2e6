import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

import { PAGE_PATHS } from './app/page-paths.ts';
import { contentPolicy } from './content-policy.ts';

/** What the pages are served with. */
export interface PagesOptions {
  /** Where the build lies (see build.ts). */
  readonly dist?: URL;
  /** The identity provider's origin, which the pages may ask. Null: a demo has none. */
  readonly provider: string | null;
}

// And where the identity provider leads back to: which page stands there is told in the browser.
const PAGES = [...PAGE_PATHS, '/signed-in'] as const;
const PLAYGROUND = ['/playground', '/playground/signed-in'] as const;

const ONE_YEAR_SECONDS = 31_536_000;
const NOT_BUILT = landed('not-built.html');
// The page that says so cannot rest on what was built.
const BESIDE_IT = [
  ['/console/not-built.css', 'text/css; charset=utf-8', landed('not-built.css')],
  ['/console/icon.svg', 'image/svg+xml', landed('icon.svg')],
] as const;

/**
 * Serves the pages, and GraphiQL at `/playground`, all from this host and without a foreign request. While `dist` is
 * missing they answer 503 and say what to do, and a build made meanwhile is served without a restart.
 */
export function servePages(app: FastifyInstance, { dist = DIST, provider }: PagesOptions): void {
  app.register(async (pages) => {
    await pages.register(fastifyStatic, {
      root: dist,
      serve: false,
      preCompressed: true,
      suppressWarning: true,
    });
    pages.addHook('onSend', async (_request, reply) => {
      reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    });
    const strict = contentPolicy({ provider, inlineStyles: false });
    servePage(pages, ['/', ...PAGES.flatMap((place) => [place, `${place}/*`])], {
      file: new URL('index.html', dist),
      policy: strict,
    });
    // Monaco writes style elements and attributes and knows no nonce; without this it loses its colours.
    servePage(pages, PLAYGROUND, {
      file: new URL('playground.html', dist),
      policy: contentPolicy({ provider, inlineStyles: true }),
    });
    pages.get('/playground/', async (_request, reply) => reply.redirect('/playground', 308));
    pages.get<{ Params: { '*': string } }>('/console/assets/*', async (request, reply) =>
      reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: ONE_YEAR_SECONDS * 1000 }),
    );
    for (const [path, type, text] of BESIDE_IT) {
      pages.get(path, (_request, reply) => reply.type(type).send(text));
    }
  });
}

const DIST = new URL('dist/', import.meta.url);

interface Page {
  readonly file: URL;
  readonly policy: string;
}

function servePage(pages: FastifyInstance, paths: readonly string[], page: Page): void {
  for (const path of paths) {
    pages.get(path, async (_request, reply) => sendPage(reply, page));
  }
}

async function sendPage(reply: FastifyReply, { file, policy }: Page): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
  const page = await readFile(file, 'utf8').catch(() => null);
  return page === null
    ? reply.code(503).header('content-security-policy', NOT_BUILT_POLICY).send(NOT_BUILT)
    : reply.header('content-security-policy', policy).send(page);
}

const NOT_BUILT_POLICY = contentPolicy({ provider: null, inlineStyles: false });

function landed(name: string): string {
  return readFileSync(new URL(`landing/${name}`, import.meta.url), 'utf8');
}
