import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();
const SAID = 'Ngõ 12, tổ dân phố 5, báo qua trang';

test('what a person reports is answered by an officer of the data’s owner, by keyboard alone', async () => {
  await report();
  const page = await world.open('/work', { persona: 'police-duong-noi' });
  await page.getByRole('link', { name: 'Trả lời đính chính: có mục đang chờ' }).click();
  const asked = page.getByRole('listitem').filter({ hasText: SAID }).last();
  await asked.waitFor();
  const strip = await page.getByRole('complementary', { name: 'Lý do xem dữ liệu' }).textContent();
  expect(strip).toContain('CORRECT_DATA');
  expect(await page.getByText('Số 12, ngõ 7, tổ dân phố 3').count()).toBe(1);
  await expectAccessible(page);
  await world.keep(page, 'findings');

  await asked.getByRole('button', { name: /^Trả lời/ }).focus();
  await page.keyboard.press('Enter');
  const send = page.getByRole('button', { name: 'Gửi trả lời' });
  await send.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Hãy chọn một cách trả lời.').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'findings-answer');
  await page.getByRole('radio', { name: /^Giữ nguyên/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sổ gốc ghi đúng địa chỉ hiện nay.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.getByText('Đã gửi trả lời').waitFor();
  await page.getByLabel('Hiển thị').selectOption('DECLINED');
  await page.getByText(SAID).first().waitFor();
  expect(world.complaints()).toEqual([]);
});

test('findings read well on a phone, in English and in dark', async () => {
  const page = await world.open('/work/findings', {
    persona: 'police-duong-noi',
    language: 'en',
    width: 390,
    scheme: 'dark',
  });

  await page.getByRole('heading', { name: 'Typed otherwise in dossiers' }).waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'findings-phone');
});

test('an officer whose agency owns no data is told so, and has no way there from the work list', async () => {
  const page = await world.open('/work/findings', { persona: 'officer-duong-noi' });
  await page.getByText('Cơ quan bạn không chủ quản nguồn dữ liệu nào').waitFor();
  await expectAccessible(page);

  await page.goto(`${world.url()}/work`);
  await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).waitFor();
  await page.getByRole('heading', { name: 'Quá hạn', exact: true }).waitFor();

  expect(await page.getByRole('link', { name: /^Trả lời đính chính/ }).count()).toBe(0);
  expect(world.complaints()).toEqual([]);
});

/** A mother says that her address is wrong, as her own page would. */
async function report(): Promise<void> {
  const token = await (await fetch(`${world.url()}/demo/token?persona=parent`)).text();
  const input = { field: 'RESIDENCE', proposed: SAID, reason: 'Theo thông báo của phường.' };
  await fetch(`${world.url()}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-hub-purpose': 'OWN_DATA',
    },
    body: JSON.stringify({
      query: 'mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) { __typename } }',
      variables: { input },
    }),
  });
}
