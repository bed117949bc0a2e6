import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();

test('anybody sees how well the state serves, and what cannot be counted is not shown as 0', async () => {
  const page = await world.open('/board');

  await page.getByRole('heading', { name: 'Từng nhóm chỉ số' }).waitFor();
  await page.getByRole('img', { name: /Hồ sơ đúng hạn/ }).waitFor();
  await page.getByRole('link', { name: 'Uỷ ban nhân dân thành phố Hà Nội' }).waitFor();

  expect(await page.getByText('chưa tính được 18 điểm').count()).toBe(1);
  // Small cells are withheld from the public, and what is left would have another band than the whole.
  await page.getByText('Không công bố xếp loại').waitFor();
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'board');
});

test('by keyboard a group opens to its indicators, and one of them to its rule, trend and ranking', async () => {
  const page = await world.open('/board');
  const group = page.locator('summary', { hasText: 'Tiến độ giải quyết' });
  await group.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^2\.1/ }).focus();

  await page.keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: /^2\.1/ }).waitFor();
  await page.getByText(/Hồ sơ kết thúc đúng hạn trong kỳ ÷/).waitFor();
  await page.getByRole('img', { name: /2\.1/ }).waitFor();
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'board-indicator');
});

test('a province has its yearly target and its units, on a phone, in English and in dark', async () => {
  const page = await world.open('/board?unit=H26', {
    persona: 'statistics',
    language: 'en',
    width: 390,
    scheme: 'dark',
  });

  await page.getByText(/Target 70%/).waitFor();
  await page
    .getByRole('link', { name: /Duong Noi/ })
    .first()
    .waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'board-province-phone');
});

test('a chosen period stands in the address', async () => {
  const page = await world.open('/board');

  await page.getByRole('combobox', { name: 'Kỳ' }).selectOption('q4');

  await page.getByRole('heading', { name: /quý 4\// }).waitFor();
  expect(new URL(page.url()).searchParams.get('quarter')).toBe('4');
});

test('the index is taken along as a file that a spreadsheet reads', async () => {
  const page = await world.open('/board');
  // The trend and the ranking have one each, and may be there before it.
  const index = page.getByRole('region', { name: 'Từng nhóm chỉ số' });
  const button = index.getByRole('button', { name: 'Tải CSV' });
  await button.waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);

  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\u{FEFF}"Từ ngày","Đến ngày","Nhóm"')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(24);
  expect(download.suggestedFilename()).toMatch(/^chi-so-766-ca-nuoc-.*\.csv$/);
});
