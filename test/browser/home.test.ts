import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();

test('a story of the front page opens with its person signed in', async () => {
  const page = await world.open('/');

  await page.getByRole('button', { name: /Cán bộ một cửa giải quyết hồ sơ/ }).click();
  await page.waitForURL(`${world.url()}/work`);

  await page.getByRole('button', { name: /Đang đóng vai: Cán bộ một cửa/ }).waitFor();
  expect(await page.getByRole('link', { name: 'Việc cần giải quyết' }).getAttribute('aria-current')).toBe(
    'page',
  );
});

test('the front page shows who holds the data and whether they answer', async () => {
  const page = await world.open('/');

  const owners = page.getByRole('region', { name: 'Ai giữ dữ liệu, và có đang trả lời không' });
  await owners.getByText('Dân cư, hộ tịch, cư trú').waitFor();

  expect(await owners.getByRole('listitem').count()).toBeGreaterThanOrEqual(6);
});

test.each([
  { name: 'home', width: 1280, language: 'vi', scheme: 'light' },
  { name: 'home-english-dark', width: 1280, language: 'en', scheme: 'dark' },
  { name: 'home-phone', width: 390, language: 'vi', scheme: 'light' },
  { name: 'home-phone-dark', width: 390, language: 'en', scheme: 'dark' },
] as const)(
  'axe finds nothing on the front page and nothing complains: $name',
  async ({ name, ...visitor }) => {
    const page = await world.open('/', visitor);
    await page.getByText(/Dân cư, hộ tịch|Population, civil status/).waitFor();

    await expectAccessible(page);

    expect(world.complaints()).toEqual([]);
    await world.keep(page, name);
  },
);

test('at the width of a desk the header is one row for whoever is here', async () => {
  const visitors = ['parent', 'officer-duong-noi', 'ministry-health', ''];

  const heights = await Promise.all(
    visitors.map(async (persona) => {
      const page = await world.open('/', { persona });
      return page.getByRole('banner').evaluate((header) => header.clientHeight);
    }),
  );

  expect(Math.max(...heights)).toBeLessThan(80);
});

test('a phone shows all of the page without scrolling sideways, and its menu opens by a button', async () => {
  const page = await world.open('/', { persona: 'parent', width: 390 });

  await page.getByRole('button', { name: 'Danh mục' }).click();
  await page.getByRole('link', { name: 'Dữ liệu của tôi' }).waitFor();
  await expectAccessible(page);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  expect(wider).toBeLessThanOrEqual(0);
  await world.keep(page, 'menu-phone');
});

test('by keyboard alone one skips to the content, changes who one is, and goes to another page', async () => {
  const page = await world.open('/');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

  await page.getByRole('button', { name: 'Chọn vai' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'personas');
  await page.getByRole('button', { name: /^Nguyễn Thị Thu Hà/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Tra cứu hồ sơ' }).focus();
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: 'Tra cứu hồ sơ' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  expect(await page.title()).toBe('Tra cứu hồ sơ · Liên Thông');
});

test('the language and the colours that were chosen stay, and the page says its language', async () => {
  const page = await world.open('/');

  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.reload();

  await page.getByRole('heading', { name: 'Declared once, used by many agencies' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark');
});

test('a page whose script is not to be had says so instead of showing nothing, and others still open', async () => {
  const page = await world.open('/');
  await page.route('**/console/assets/board-*.js', (route) => route.abort());

  await page.getByRole('link', { name: 'Chỉ số phục vụ' }).click();
  await page.getByRole('heading', { name: 'Trang này chưa mở được' }).waitFor();
  await page.getByRole('link', { name: 'Tra cứu hồ sơ' }).click();

  await page.getByRole('heading', { level: 1, name: 'Tra cứu hồ sơ' }).waitFor();
  expect(page.url()).toBe(`${world.url()}/track`);
});

test('an address without a page says so and leads back', async () => {
  const page = await world.open('/me');

  await page.evaluate(() => history.pushState(null, '', '/nowhere'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));

  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  await expectAccessible(page);
});
