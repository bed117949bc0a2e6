import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();
const NUMBER = '015088999010';
const PAPER = {
  name: 'giay-to-tuy-than.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
};

test('an officer takes in whoever stands at the counter, and what is asked for later is taken in there too', async () => {
  const page = await world.open('/work', { persona: 'officer-da-nang' });
  await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
  await choose(page, '2.000635');
  await name(page, { born: '09/03/1988' });
  await page.getByRole('button', { name: 'Mở lượt tiếp nhận' }).click();
  await page.getByText('Chưa mở được lượt tiếp nhận').waitFor();
  expect(await page.getByLabel('Số định danh cá nhân').inputValue()).toBe('•••••••••010');
  await expectAccessible(page);
  await world.keep(page, 'counter-refused');

  await page.getByLabel('Ngày sinh').fill('08/03/1988');
  await page.getByRole('button', { name: 'Mở lượt tiếp nhận' }).click();
  await page.getByText('không hỏi lại người dân').waitFor();
  const strip = await page.getByRole('complementary', { name: 'Lý do xem dữ liệu' }).textContent();
  expect(strip).toContain('Hoàng Văn Tùng');
  expect(strip).toContain('PROCESS_DOSSIER');
  expect(await page.content()).not.toContain(NUMBER);
  expect(page.url()).toMatch(/\/work\/counter\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  await world.keep(page, 'counter-known');

  const code = await handIn(page);
  await expectAccessible(page);
  await world.keep(page, 'counter-received');
  expect(await page.content()).not.toContain(NUMBER);

  await page.getByRole('link', { name: 'Mở hồ sơ để tiếp nhận' }).click();
  await askForTwo(page);
  await page.getByRole('button', { name: 'Nhận bổ sung tại quầy' }).click();
  await expectAccessible(page);
  await page.getByLabel(/^Chọn tệp để tải lên: Giấy tờ tùy thân/).setInputFiles(PAPER);
  await page.getByText('giay-to-tuy-than.pdf').waitFor();
  await world.keep(page, 'counter-supply');
  await page.getByRole('dialog').getByRole('button', { name: 'Nhận bổ sung tại quầy' }).click();
  await page.getByText('Đã thực hiện').waitFor();

  expect(code).toMatch(/^H17\.9001-/);
  expect(world.complaints()).toEqual([]);
}, 120_000);

test('a company is taken in by its tax code, with its legal representative at the counter and nobody else', async () => {
  const page = await world.open('/work/counter', { persona: 'officer-duong-noi' });
  await choose(page, '2.000815');
  await page.getByLabel('Chủ hồ sơ', { exact: true }).selectOption('ORGANIZATION');
  await page.getByLabel('Mã số thuế').fill('9999000125');
  await name(page, { born: '08/03/1988' });
  await page.getByRole('button', { name: 'Mở lượt tiếp nhận' }).click();
  await page.getByText('Chưa mở được lượt tiếp nhận').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'counter-company');

  // It is shown in full once one is in it.
  await page.getByLabel('Số định danh cá nhân').focus();
  await page.getByLabel('Số định danh cá nhân').fill('001072999018');
  await page.getByLabel('Họ, chữ đệm và tên').fill('Đỗ Quang Khải');
  await page.getByLabel('Ngày sinh').fill('04/04/1972');
  await page.getByRole('button', { name: 'Mở lượt tiếp nhận' }).click();
  const strip = page.getByRole('complementary', { name: 'Lý do xem dữ liệu' });
  await strip.getByText('Nội thất Mây Nội').waitFor();

  expect(await strip.textContent()).toContain('người đến nộp: Đỗ Quang Khải');
  expect(await page.content()).not.toContain('001072999018');
  await page.getByRole('link', { name: 'Tiếp tục' }).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'counter-company-known');
  expect(world.complaints()).toEqual([]);
});

test('by keyboard alone the first wrong answer is where one goes on', async () => {
  const page = await world.open('/work/counter', { persona: 'officer-duong-noi' });

  await page.getByRole('button', { name: 'Mở lượt tiếp nhận' }).focus();
  await page.keyboard.press('Enter');

  const search = page.getByRole('searchbox', { name: 'Thủ tục' });
  await expect.poll(() => search.evaluate((one) => one === document.activeElement)).toBe(true);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
});

test('foreigners come with a passport, state bodies with their unit; it reads well on a phone, in English and in dark', async () => {
  const page = await world.open('/work/counter', {
    persona: 'officer-duong-noi',
    language: 'en',
    width: 390,
    scheme: 'dark',
  });

  await page.getByLabel('Whose matter it is', { exact: true }).selectOption('STATE_BODY');
  expect(await page.getByRole('searchbox', { name: 'State body whose matter it is' }).count()).toBe(1);
  await page.getByLabel('Whose matter it is', { exact: true }).selectOption('FOREIGNER');
  await page.getByLabel('Country of the passport').selectOption('KOR');

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'counter-phone');
});

test('an intake of another unit, or one that has ended, looks as if there were none', async () => {
  const page = await world.open('/work/counter/0d3a4c1e-5f43-4f6c-9a36-0c9b1a6f2b11', {
    persona: 'officer-duong-noi',
  });

  await page.getByText('Không có lượt tiếp nhận này').waitFor();

  expect(await page.getByRole('link', { name: 'Mở lượt tiếp nhận mới' }).count()).toBe(1);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
});

test('when citizens does not answer, the officer is told so and may try again', async () => {
  const page = await world.open('/work/counter', { persona: 'officer-da-nang' });
  await choose(page, '2.000635');
  await name(page, { born: '08/03/1988' });
  const away = {
    message: 'Chủ dữ liệu tạm thời không trả lời.',
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  };
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { data: { openIntake: null }, errors: [away] } }),
  );

  await page.getByRole('button', { name: 'Mở lượt tiếp nhận' }).click();

  await page.getByText('Một phần dữ liệu tạm thời chưa lấy được').waitFor();
  expect(await page.getByLabel('Họ, chữ đệm và tên').inputValue()).toBe('Hoàng Văn Tùng');
  await expectAccessible(page);
});

async function choose(page: Page, procedure: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Thủ tục' }).fill(procedure);
  await page.getByRole('button', { name: new RegExp(procedure) }).click();
}

async function name(page: Page, { born }: { readonly born: string }): Promise<void> {
  await page.getByLabel('Số định danh cá nhân').fill(NUMBER);
  await page.getByLabel('Họ, chữ đệm và tên').fill('Hoàng Văn Tùng');
  await page.getByLabel('Ngày sinh').fill(born);
}

/** Fills in what is open, hands it in, and answers the dossier's code. */
async function handIn(page: Page): Promise<string> {
  const next = page.getByRole('link', { name: 'Tiếp tục' });
  await next.click();
  await page.getByRole('radio', { name: /kết hôn/i }).check();
  await page.getByLabel('Số bản').fill('2');
  await next.click();
  await next.click();
  await page.getByText('đơn vị có thẩm quyền giải quyết').waitFor();
  await next.click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').last().check();
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  // In the sample world he has an open one already.
  await page.getByRole('button', { name: 'Vẫn nộp thêm hồ sơ mới' }).click();
  await page.getByText('đã được nộp').waitFor();
  return page.url().split('/').at(-1) ?? '';
}

async function askForTwo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ index: 1 });
  await dialog.getByLabel('Cần bổ sung gì').fill('Bản chụp rõ hơn');
  await dialog.getByRole('button', { name: '+ Thêm giấy tờ' }).click();
  await dialog.getByLabel('Cần bổ sung gì').last().fill('Số điện thoại để liên hệ');
  await dialog.getByRole('button', { name: '+ Thêm giấy tờ' }).click();
  await dialog.getByRole('button', { name: 'Bỏ giấy tờ 3' }).click();
  await dialog.getByLabel('Lý do').fill('Bản chụp bị mờ');
  await expectAccessible(page);
  await world.keep(page, 'counter-ask-for-two');
  await dialog.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
  await page.getByText('Đã thực hiện').waitFor();
}
