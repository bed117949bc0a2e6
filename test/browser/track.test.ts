import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();

// A dossier of the sample data that somebody works on; which code it has differs from day to day.
async function someCode(): Promise<string> {
  const response = await fetch(`${world.url()}/demo/case?persona=officer-duong-noi`);
  return (await response.text()).trim();
}

test('a code leads by keyboard to where its dossier stands, and nothing personal is shown', async () => {
  const code = await someCode();
  const page = await world.open('/track');

  await page.getByLabel('Mã số hồ sơ').focus();
  await page.keyboard.type(` ${code.toLowerCase()} `);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: code }).waitFor();

  expect(page.url()).toBe(`${world.url()}/track/${code}`);
  await page.getByText('Nơi tiếp nhận').waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/\d{12}/);
});

test.each([
  { name: 'track', width: 1280, language: 'vi', scheme: 'light' },
  { name: 'track-phone-dark', width: 390, language: 'en', scheme: 'dark' },
] as const)(
  'axe finds nothing on a tracked dossier and nothing complains: $name',
  async ({ name, ...visitor }) => {
    const code = await someCode();
    const page = await world.open(`/track/${code}`, visitor);
    await page.getByRole('heading', { name: code }).waitFor();
    await page.locator('main img').evaluate((picture: HTMLImageElement) => picture.decode());

    await expectAccessible(page);

    expect(world.complaints()).toEqual([]);
    await world.keep(page, name);
  },
);

test('the address that a receipt holds may be pasted as it was scanned', async () => {
  const code = await someCode();
  const page = await world.open('/');

  await page.getByLabel('Mã số hồ sơ').fill(`https://lienthong.example/track/${code}`);
  await page.getByRole('button', { name: 'Tra cứu' }).click();

  await page.getByRole('heading', { name: code }).waitFor();
  expect(page.url()).toBe(`${world.url()}/track/${code}`);
});

test('a mistyped code is told beside its field before anything is asked', async () => {
  const page = await world.open('/track');

  await page.getByLabel('Mã số hồ sơ').fill('H26-1');
  await page.getByRole('button', { name: 'Tra cứu' }).click();

  expect(await page.getByLabel('Mã số hồ sơ').getAttribute('aria-invalid')).toBe('true');
  await page.getByText('Mã số hồ sơ có dạng').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'track-mistyped');
});

test.each([
  ['/track/H26.9001-200101-9999', 'Không tìm thấy hồ sơ mang mã này'],
  ['/track/khong-phai-ma', 'Đây không phải mã số hồ sơ'],
])('where there is nothing to show the page says what to look at: %s', async (path, title) => {
  const page = await world.open(path);

  await page.getByText(title).waitFor();

  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
});

test('what is printed is the dossier and its QR code, without the frame around it', async () => {
  const code = await someCode();
  const page = await world.open(`/track/${code}`);
  await page.getByRole('heading', { name: code }).waitFor();

  await page.emulateMedia({ media: 'print' });

  expect(await page.getByRole('banner').count()).toBe(0);
  expect(await page.getByLabel('Mã số hồ sơ').isVisible()).toBe(false);
  expect(await page.locator('main img').isVisible()).toBe(true);
  await world.keep(page, 'track-receipt');
});
