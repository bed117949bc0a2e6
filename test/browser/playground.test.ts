import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();

async function openPlayground(query = ''): Promise<Page> {
  const page = await world.open(`/playground${query}`, { width: 1400 });
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return page;
}

async function run(page: Page): Promise<string> {
  const answered = page.waitForResponse(
    (response) =>
      response.url() === `${world.url()}/graphql` &&
      // What the tabs and the docs ask has no plan beside it.
      (response.request().postData() ?? '').includes('"plan":true'),
  );
  await page.getByRole('button', { name: /^Chạy/ }).click();
  return (await answered).text();
}

test('the officer of Dương Nội runs the ready operation and sees an answer from all four owners', async () => {
  const page = await openPlayground();

  await page.getByLabel('Đóng vai').selectOption('officer-duong-noi');
  const answer: unknown = JSON.parse(await run(page));

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
  const page = await openPlayground('?persona=officer-duong-noi');

  await run(page);
  await page.getByRole('button', { name: /^Mở Tài liệu/ }).click();
  await page.locator('.graphiql-doc-explorer').waitFor();

  expect(world.complaints()).toEqual([]);
});

test('a link that names a persona opens the page with that persona, its purpose and its case', async () => {
  const page = await openPlayground('?persona=officer-duong-noi');

  expect(await page.getByLabel('Đóng vai').inputValue()).toBe('officer-duong-noi');
  expect(await page.getByLabel('Mục đích').inputValue()).toBe('PROCESS_DOSSIER');
  expect(await page.getByLabel('Hồ sơ đang xử lý').inputValue()).toMatch(/^H26/);
});

test('a mother runs the ready operation and sees her own data', async () => {
  const page = await openPlayground();

  await page.getByLabel('Đóng vai').selectOption('parent');
  const answer: unknown = JSON.parse(await run(page));

  expect(answer).not.toHaveProperty('errors');
  expect(answer).toMatchObject({ data: { me: { fullName: expect.any(String) } } });
});

test('nobody runs the ready operation and sees the public part', async () => {
  const page = await openPlayground();

  const answer: unknown = JSON.parse(await run(page));

  expect(answer).not.toHaveProperty('errors');
  expect(answer).toMatchObject({
    data: { area: { successors: [{ fullName: expect.stringContaining('Lào Cai') }] } },
  });
});

test('the page is worked by keyboard alone, from the persona to the answer', async () => {
  const page = await openPlayground();

  await page.getByLabel('Đóng vai').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.id);

  expect(focused).toBe('purpose');
  expect(await page.getByLabel('Đóng vai').inputValue()).not.toBe('');
});

test('the tabs beside the answer tell the plan, what the person sees, the owners and why', async () => {
  const page = await openPlayground('?persona=officer-duong-noi');
  await run(page);

  await page.getByRole('tab', { name: /^Kế hoạch/ }).click();
  await page.getByText('Đúng lần chạy vừa rồi (officer-duong-noi)').waitFor();
  // Only the officer may read the owner's residence: it is in the plan because this is the officer's own run.
  const citizens = page.locator('.plan li', { has: page.locator('.plan-name', { hasText: 'citizens' }) });
  expect(await citizens.locator('.plan-time').first().textContent()).toMatch(/ ms$/);
  await world.keep(page, 'playground-plan');
  await page.getByRole('tab', { name: /^Người dân thấy/ }).click();
  await page.locator('.records li', { hasText: 'Dương Nội' }).first().waitFor();
  await page.getByRole('tab', { name: /^Nguồn/ }).click();
  await page.locator('.fields li', { hasText: 'Citizen.fullName' }).waitFor();
  await world.keep(page, 'playground-provenance');
  await page.getByRole('tab', { name: /^Vì sao/ }).click();
  await page.locator('.why li', { hasText: 'dossier.owner.residence' }).waitFor();

  expect(world.complaints()).toEqual([]);
});

test('the tabs are worked with the arrow keys', async () => {
  const page = await openPlayground();

  await page.getByRole('tab', { name: /^Kết quả/ }).focus();
  await page.keyboard.press('ArrowRight');

  expect(await page.getByRole('tab', { name: /^Kế hoạch/ }).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator(':focus').textContent()).toMatch(/^Kế hoạch/);
});

test('an example brings whoever may ask it, and a link brings an operation', async () => {
  const page = await openPlayground();

  await page.getByRole('button', { name: /^Hồ sơ thay đổi/ }).click();

  expect(await page.getByLabel('Đóng vai').inputValue()).toBe('province-system');
  expect(await page.getByLabel('Mục đích').inputValue()).toBe('SYNC_DOSSIER');
  const linked = await openPlayground(`#${new URLSearchParams({ query: 'query Linked { __typename }' })}`);
  await linked.locator('.graphiql-query-editor .view-line', { hasText: 'Linked' }).waitFor();
});

test('an example that is run at once is asked by its own name, not by that of the tab before', async () => {
  const page = await openPlayground('?persona=officer-duong-noi');
  await run(page);
  const example = await page.getByRole('button', { name: /^Từng giá trị/ }).elementHandle();
  const answered = page.waitForResponse((response) => response.url() === `${world.url()}/graphql`);

  // Both in one turn of the page: sooner than the editor reads the names of what was put into it.
  await page.locator('.graphiql-execute-button').evaluate((button: HTMLButtonElement, chosen) => {
    (chosen as HTMLButtonElement).click();
    button.click();
  }, example);

  const response = await answered;
  expect(response.request().postData()).toContain('"operationName":"ValuesWithTheirSource"');
  expect(JSON.parse(await response.text())).not.toHaveProperty('errors');
});

test('on a phone the rail opens by its button and nothing stands beyond the edge', async () => {
  const page = await world.open('/playground', { width: 390, scheme: 'dark' });
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();

  await page.getByRole('button', { name: /^Chọn vai/ }).click();

  await page.getByLabel('Đóng vai').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await world.keep(page, 'playground-phone');
});

test('the values of an answer stand under provenance with the source that they carry', async () => {
  const page = await openPlayground('?persona=officer-duong-noi');
  await page.getByRole('button', { name: /^Từng giá trị/ }).click();

  await run(page);
  await page.getByRole('tab', { name: /^Nguồn/ }).click();

  await page.getByRole('heading', { name: /giá trị mang nguồn riêng/ }).waitFor();
  await page.locator('.sources .field-owner', { hasText: 'citizens' }).first().waitFor();
  await expectAccessible(page);
  await world.keep(page, 'playground-sources');
  expect(world.complaints()).toEqual([]);
});

test('the docs say of a field in both languages what it means, who owns it and how the law guards it', async () => {
  const page = await openPlayground('?persona=officer-duong-noi');
  await page.getByRole('button', { name: /^Mở Tài liệu/ }).click();

  await page.locator('.graphiql-doc-explorer').getByText('Citizen', { exact: true }).click();

  const name = page.locator('.graphiql-doc-explorer-item, .graphiql-doc-explorer div', {
    hasText: 'fullName',
  });
  await name.getByText('Cá nhân cơ bản · Basic personal').first().waitFor();
  await name.getByText('Bộ Công an · Ministry of Public Security').first().waitFor();
  await expectAccessible(page);
  await world.keep(page, 'playground-docs');
});

// Nothing is left out: what axe found in GraphiQL and Monaco is mended by the style sheet and graphiql-words.ts.
test.each([
  { scheme: 'light', width: 1400 },
  { scheme: 'dark', width: 1400 },
  { scheme: 'light', width: 390 },
] as const)('axe finds nothing on the playground, $scheme at $width', async (visitor) => {
  const page = await world.open('/playground?persona=officer-duong-noi', visitor);
  await run(page);

  await expectAccessible(page);
  await page.getByRole('tab', { name: /^Kế hoạch/ }).click();
  await expectAccessible(page);
  await page.getByRole('tab', { name: /^Vì sao/ }).click();
  await page.locator('.why li').first().waitFor();
  await expectAccessible(page);
});

test('what is to be run is not offered before the editors stand', async () => {
  const page = await openPlayground('?persona=officer-duong-noi');
  const letThrough = Promise.withResolvers<void>();
  await page.route('**/console/assets/monaco-editor-*.js', async (route) => {
    await letThrough.promise;
    await route.continue();
  });

  await page.reload();
  await page.locator('.graphiql-execute-button').waitFor({ state: 'attached' });
  const offered = await page.getByRole('button', { name: /^Chạy/ }).count();
  letThrough.resolve();

  expect(offered).toBe(0);
  expect(await run(page)).toContain('residence');
});

test('GraphiQL speaks Vietnamese first', async () => {
  const page = await openPlayground();

  await page.getByRole('button', { name: /^Thiết đặt/ }).click();

  await page.getByText('Theo máy · System').waitFor();
  await expectAccessible(page);
});
