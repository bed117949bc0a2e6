import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { servePlayground } from '../../../gateway/console/serve.ts';

let folder: string;
let app: FastifyInstance;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trang-thử-nghiệm '));
  app = Fastify();
  servePlayground(app, pathToFileURL(`${folder}/`));
});

afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function builtPlayground(): Promise<void> {
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'playground.html'), '<!doctype html><title>Trang thử nghiệm</title>');
  await writeFile(join(folder, 'assets/playground-a1b2c3d4.js'), 'export {};');
}

test('the playground page may load scripts, styles, fonts and workers from its own host only', async () => {
  await builtPlayground();

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
  await builtPlayground();

  const page = await app.inject('/playground');
  const script = await app.inject('/playground/assets/playground-a1b2c3d4.js');

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
  expect(answer.body.indexOf('has not been built')).toBeGreaterThan(answer.body.indexOf('chưa được dựng'));
});

test('a playground built while the gateway runs is served without a restart', async () => {
  const before = await app.inject('/playground');

  await builtPlayground();
  const after = await app.inject('/playground');

  expect([before.statusCode, after.statusCode]).toEqual([503, 200]);
});

test('the front page leads to the playground and allows no inline style or script', async () => {
  const answer = await app.inject('/');

  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('href="/playground?persona=officer-duong-noi"');
  expect(answer.headers['content-security-policy']).toContain("style-src 'self'");
  expect(answer.headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(answer.body).not.toMatch(/<style|<script|style="/);
});

test('every file that the front page names is served from this host with its own type', async () => {
  const { body } = await app.inject('/');

  const named = [...body.matchAll(/(?:src|href)="(\/landing\/[^"]+)"/g)].map(([, path]) => path ?? '');
  const answers = await Promise.all(named.map((path) => app.inject(path)));

  expect(named.length).toBeGreaterThan(1);
  expect(answers.map((answer) => answer.statusCode)).toEqual(named.map(() => 200));
  expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test.each([
  '/playground/assets/../sources.sha256',
  '/playground/assets/%2e%2e/playground.html',
  '/playground/assets/none.js',
])('a path that leaves the folder of built files is not found: %s', async (path) => {
  await builtPlayground();

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
