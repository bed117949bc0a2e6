import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';

const world = useBrowser();

// What the issue allows. How long the page takes is told by `npm run bench -- pages`.
const MOST_BYTES = 200 * 1024;

test('the first page loads at most 200 kB of script, compressed', async () => {
  const page = await world.open('/');
  await page.waitForLoadState('networkidle');

  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const bodies = await Promise.all(
    scripts.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);

  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('what the build compressed is what goes over the wire', async () => {
  const page = await world.open('/');
  const [script = ''] = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );

  const answer = await fetch(script, { headers: { 'accept-encoding': 'br' } });

  expect(answer.headers.get('content-encoding')).toBe('br');
});
