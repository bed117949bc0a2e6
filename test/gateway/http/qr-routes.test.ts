import Fastify from 'fastify';
import { expect, test } from 'vitest';

import { serveQrCodes } from '../../../gateway/http/qr-routes.ts';

function pictures(publicUrl: string | null = 'https://lienthong.example') {
  const app = Fastify();
  app.get('/track/*', () => 'a page');
  app.get('/apply/*', () => 'a page');
  serveQrCodes(app, { publicUrl, scheme: 'http' });
  return app;
}

test.each([
  ['/track/H26.9001-261113-0033.svg', 'image/svg+xml'],
  ['/track/H26.9001-261113-0033.png', 'image/png'],
  ['/apply/2.000986.svg', 'image/svg+xml'],
  ['/apply/2.000986.png', 'image/png'],
  ['/apply/2.000986/000.00.00.G15-KQ004389.svg', 'image/svg+xml'],
])('a QR code is there as a picture that is kept for a day: %s', async (path, type) => {
  const answer = await pictures().inject(path);

  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toContain(type);
  expect(answer.headers['cache-control']).toBe('public, max-age=86400');
});

test('the code in small letters gives the same picture, for its address is the same', async () => {
  const app = pictures();

  const [large, small] = await Promise.all(
    ['/track/H26.9001-261113-0033.svg', '/track/h26.9001-261113-0033.svg'].map((path) => app.inject(path)),
  );

  expect(small?.body).toBe(large?.body);
});

test('without a public address the picture leads to where it was asked for, and is not shared between hosts', async () => {
  const app = pictures(null);
  const ask = (host: string) => app.inject({ url: '/track/H26.9001-261113-0033.svg', headers: { host } });

  const [here, there] = await Promise.all([ask('hub.example'), ask('other.example:4000')]);

  expect(here.headers['cache-control']).toBe('private, max-age=86400');
  expect(here.body).not.toBe(there.body);
});

test.each([
  '/track/H26.9001-261113.svg',
  '/track/khong-phai-ma.png',
  '/track/H26.9001-261399-0001.svg',
  '/apply/newborn.svg',
  '/apply/2.000986/%3Cscript%3E.svg',
])('what is no code has no picture: %s', async (path) => {
  const answer = await pictures().inject(path);

  expect(answer.statusCode).toBe(404);
});

test('the page of a dossier stays at its address', async () => {
  const answer = await pictures().inject('/track/H26.9001-261113-0033');

  expect(answer.body).toBe('a page');
});
