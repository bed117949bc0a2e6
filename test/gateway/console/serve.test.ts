import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAGE_PATHS } from '../../../gateway/console/app/page-paths.ts';
import { servePages } from '../../../gateway/console/serve.ts';

let folder: string;
let app: FastifyInstance;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trang-thử-nghiệm '));
  app = Fastify();
  servePages(app, { dist: pathToFileURL(`${folder}/`), provider: null });
});

afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function builtPages(): Promise<void> {
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Liên Thông</title>');
  await writeFile(join(folder, 'playground.html'), '<!doctype html><title>Trang thử nghiệm</title>');
  await writeFile(join(folder, 'assets/playground-a1b2c3d4.js'), 'export {};');
}

test('the playground page may load scripts, styles, fonts and workers from its own host only', async () => {
  await builtPages();

  const answer = await app.inject('/playground');

  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  const policy = String(answer.headers['content-security-policy']).split('; ');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
    ]),
  );
  expect(policy.join()).not.toMatch(/https?:|\*|blob:|unsafe-eval/);
});

test('the playground page is asked for anew each time while its hashed files are kept for a year', async () => {
  await builtPages();

  const page = await app.inject('/playground');
  const script = await app.inject('/console/assets/playground-a1b2c3d4.js');

  expect(page.headers['cache-control']).toBe('no-cache');
  expect(script.statusCode).toBe(200);
  expect(script.headers['content-type']).toContain('javascript');
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(script.headers['x-content-type-options']).toBe('nosniff');
});

test('a playground that is not built answers 503 in Vietnamese first and in English second', async () => {
  const answer = await app.inject('/playground');

  expect(answer.statusCode).toBe(503);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.body.indexOf('chưa được dựng')).toBeGreaterThan(0);
  expect(answer.body.indexOf('have not been built')).toBeGreaterThan(answer.body.indexOf('chưa được dựng'));
});

test('a playground built while the gateway runs is served without a restart', async () => {
  const before = await app.inject('/playground');

  await builtPages();
  const after = await app.inject('/playground');

  expect([before.statusCode, after.statusCode]).toEqual([503, 200]);
});

test.each(['/', '/me', '/me/looks', '/apply/2.000986/form', '/track/H26.9001-261113-0033', '/signed-in'])(
  'the pages stand at %s and allow no inline style or script',
  async (path) => {
    await builtPages();

    const answer = await app.inject(path);

    expect(answer.body).toContain('<title>Liên Thông</title>');
    expect(answer.headers['content-security-policy']).toContain("style-src 'self';");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
  },
);

test('pages that sign people in may ask their identity provider, and nobody else', async () => {
  const there = Fastify();
  servePages(there, { dist: pathToFileURL(`${folder}/`), provider: 'https://id.example' });
  await builtPages();

  const answer = await there.inject('/');

  expect(answer.headers['content-security-policy']).toContain("connect-src 'self' https://id.example;");
});

test('a script is served as it was compressed by the build', async () => {
  await builtPages();
  await writeFile(join(folder, 'assets/playground-a1b2c3d4.js.br'), 'compressed');

  const answer = await app.inject({
    url: '/console/assets/playground-a1b2c3d4.js',
    headers: { 'accept-encoding': 'br, gzip' },
  });

  expect(answer.headers['content-encoding']).toBe('br');
  expect(answer.headers['content-type']).toContain('javascript');
  expect(answer.headers.vary).toContain('accept-encoding');
});

test('every file that the page of a hub without a build names is served with its own type', async () => {
  const { body } = await app.inject('/');

  const named = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
  const answers = await Promise.all(named.map((path) => app.inject(path)));

  expect(named).toEqual(['/console/icon.svg', '/console/not-built.css']);
  expect(answers.map(({ statusCode, headers }) => [statusCode, headers['content-type']])).toEqual([
    [200, 'image/svg+xml'],
    [200, 'text/css; charset=utf-8'],
  ]);
});

test.each([
  '/console/assets/../sources.sha256',
  '/console/assets/%2e%2e/playground.html',
  '/console/assets/none.js',
])('a path that leaves the folder of built files is not found: %s', async (path) => {
  await builtPages();

  const answer = await app.inject(path);

  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
  expect(answer.body).not.toContain(folder);
});

test('the playground with a slash at its end leads to the one without', async () => {
  const answer = await app.inject('/playground/');

  expect(answer.statusCode).toBe(308);
  expect(answer.headers.location).toBe('/playground');
});

test.each(PAGE_PATHS)(
  '%s and what is below it are served as one page, whichever the browser shows there',
  async (path) => {
    await builtPages();

    const answers = await Promise.all([app.inject(path), app.inject(`${path}/anything/below`)]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(answers.every(({ body }) => body.includes('Liên Thông'))).toBe(true);
  },
);
