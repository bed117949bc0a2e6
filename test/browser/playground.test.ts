import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startRealHub, type RealHub } from './real-hub.ts';

const CHROMIUM = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

let hub: RealHub;
let browser: Browser;
let page: Page;
let foreign: string[];
let complaints: string[];

beforeAll(async () => {
  [hub, browser] = await Promise.all([startRealHub(), chromium.launch(CHROMIUM)]);
});

afterAll(async () => {
  await browser.close();
  await hub.stop();
});

beforeEach(async () => {
  foreign = [];
  complaints = [];
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1400, height: 900 } });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${hub.url}/`) && !request.url().startsWith('data:')) {
      foreign.push(request.url());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(message.text());
    }
  });
});

afterEach(async () => {
  await page.close();
});

async function openPlayground(query = ''): Promise<void> {
  await page.goto(`${hub.url}/playground${query}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

async function run(): Promise<string> {
  const answered = page.waitForResponse(
    (response) =>
      response.url() === `${hub.url}/graphql` &&
      !(response.request().postData() ?? '').includes('Introspection'),
  );
  await page.getByRole('button', { name: /^Execute/ }).click();
  return (await answered).text();
}

test('the officer of Dương Nội runs the ready operation and sees an answer from all four owners', async () => {
  await openPlayground();

  await page.getByLabel('Đóng vai').selectOption('officer-duong-noi');
  const answer: unknown = JSON.parse(await run());

  expect(answer).not.toHaveProperty('errors');
  expect(answer).toMatchObject({
    data: {
      dossier: {
        code: await page.getByLabel('Hồ sơ đang xử lý').inputValue(),
        owner: { fullName: expect.any(String), residence: { area: { fullName: expect.any(String) } } },
        procedure: { name: expect.any(String) },
        processingUnit: { area: { parent: { fullName: expect.any(String) } } },
      },
    },
  });
  // The editor draws only the lines in view, and the owner stands at the top of the answer.
  await page.locator('.result-window', { hasText: 'residence' }).waitFor();
});

test('the playground makes no foreign request and breaks no rule of its content policy', async () => {
  await openPlayground('?persona=officer-duong-noi');

  await run();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').waitFor();

  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a link that names a persona opens the page with that persona, its purpose and its case', async () => {
  await openPlayground('?persona=officer-duong-noi');

  expect(await page.getByLabel('Đóng vai').inputValue()).toBe('officer-duong-noi');
  expect(await page.getByLabel('Mục đích').inputValue()).toBe('PROCESS_DOSSIER');
  expect(await page.getByLabel('Hồ sơ đang xử lý').inputValue()).toMatch(/^H26/);
});

test('a mother runs the ready operation and sees her own data', async () => {
  await openPlayground();

  await page.getByLabel('Đóng vai').selectOption('parent');
  const answer: unknown = JSON.parse(await run());

  expect(answer).not.toHaveProperty('errors');
  expect(answer).toMatchObject({ data: { me: { fullName: expect.any(String) } } });
});

test('nobody runs the ready operation and sees the public part', async () => {
  await openPlayground();

  const answer: unknown = JSON.parse(await run());

  expect(answer).not.toHaveProperty('errors');
  expect(answer).toMatchObject({
    data: { area: { successors: [{ fullName: expect.stringContaining('Lào Cai') }] } },
  });
});

test('the page is worked by keyboard alone, from the persona to the answer', async () => {
  await openPlayground();

  await page.getByLabel('Đóng vai').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.id);

  expect(focused).toBe('purpose');
  expect(await page.getByLabel('Đóng vai').inputValue()).not.toBe('');
});

test('the front page is free of errors and its main link leads to the playground', async () => {
  await page.goto(hub.url);

  await page.getByRole('link', { name: /^Mở trang thử nghiệm/ }).click();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();

  expect(new URL(page.url()).pathname).toBe('/playground');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
