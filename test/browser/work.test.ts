import { expect, test } from 'vitest';

import { sampleCode } from '../support/sample-code.ts';
import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const SUPPLEMENTED = sampleCode('H26.9001', 33);
const NEW = sampleCode('H26.9001', 2);

const world = useBrowser();

test('an officer sees the work of their unit by due date, and why they see it', async () => {
  const page = await world.open('/work', { persona: 'officer-duong-noi' });

  await page.getByRole('heading', { name: 'Quá hạn', exact: true }).waitFor();

  expect(await page.getByRole('complementary', { name: 'Lý do xem dữ liệu' }).textContent()).toContain(
    'WORK_LIST',
  );
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'work-list');
});

test('the work list reads well on a phone, in English and in dark', async () => {
  const page = await world.open('/work', {
    persona: 'police-duong-noi',
    language: 'en',
    width: 390,
    scheme: 'dark',
  });

  await page.getByRole('link', { name: /^G01/ }).first().waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'work-list-phone');
});

test('whoever is no officer is told whom the page is for', async () => {
  const page = await world.open('/work', { persona: 'parent' });

  expect(await page.getByText('Trang này dành cho cán bộ').count()).toBe(1);
  expect(world.complaints()).toEqual([]);
});

test('a list narrows to what is typed, and a status of the address is kept when the page is loaded again', async () => {
  const page = await world.open('/work?show=RESULT_RETURNED', { persona: 'officer-duong-noi' });
  await page.getByRole('link', { name: /^H26/ }).first().waitFor();
  const before = await page.getByRole('link', { name: /^H26/ }).count();

  await page.getByRole('searchbox').fill('khai sinh');

  expect(await page.getByRole('combobox', { name: 'Hiển thị' }).inputValue()).toBe('RESULT_RETURNED');
  expect(await page.getByRole('link', { name: /^H26/ }).count()).toBeLessThan(before);
  expect(world.complaints()).toEqual([]);
});

test('a dossier shows whose data it holds and where each value came from', async () => {
  const page = await world.open(`/work/${SUPPLEMENTED}`, { persona: 'officer-duong-noi' });
  await page.getByRole('heading', { name: 'Nội dung tờ khai' }).waitFor();

  const strip = await page.getByRole('complementary', { name: 'Lý do xem dữ liệu' }).textContent();

  expect(strip).toContain('PROCESS_DOSSIER');
  expect(strip).toContain('Phạm Thị Lành');
  expect(await page.getByText('Citizen.maritalStatus').count()).toBe(1);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'work-dossier');
});

test('a dossier reads well on a phone, in English and in dark', async () => {
  const page = await world.open(`/work/${sampleCode('H26.9001', 7)}`, {
    persona: 'supervisor',
    language: 'en',
    width: 390,
    scheme: 'dark',
  });

  await page.getByRole('heading', { name: 'Interlinked legs' }).waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'work-dossier-phone');
});

test('a dossier of another unit looks as if there were none', async () => {
  const page = await world.open(`/work/${sampleCode('H17.9001', 13)}`, { persona: 'officer-lao-cai' });

  await page.getByText('Không có hồ sơ này trong phạm vi của bạn').waitFor();

  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);

  await world.keep(page, 'work-not-yours');
});

test('by keyboard alone a step is opened, refused without its reason, and left again', async () => {
  const page = await world.open(`/work/${sampleCode('H26.9001', 3)}`, { persona: 'officer-duong-noi' });
  const button = page.getByRole('button', { name: 'Từ chối tiếp nhận' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();

  await page.getByRole('textbox', { name: 'Lý do' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.getByText('Hãy nêu lý do; người dân sẽ đọc.').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'work-step');
  await page.keyboard.press('Escape');
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(world.complaints()).toEqual([]);
});

test('of two officers who decide on one dossier the second is told what the first did', async () => {
  const first = await world.open(`/work/${NEW}`, { persona: 'officer-duong-noi' });
  const second = await world.open(`/work/${NEW}`, { persona: 'supervisor' });
  await second.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await first.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await first.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await first.getByText('Đã thực hiện').waitFor();

  await second.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();

  await second.getByText('Hồ sơ đã thay đổi trước bạn').waitFor();
  expect(await second.getByRole('dialog').textContent()).toContain('Đã tiếp nhận');
  await expectAccessible(second);
  await world.keep(second, 'work-changed-meanwhile');
  await second.getByRole('button', { name: 'Tải lại hồ sơ' }).click();
  await second.getByRole('button', { name: 'Bắt đầu xử lý' }).waitFor();
  expect(world.complaints()).toEqual([]);
});

test('an officer asks for more papers, and the dossier then waits for them', async () => {
  const page = await world.open(`/work/${sampleCode('H17.9001', 31)}`, { persona: 'officer-da-nang' });
  await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Cần bổ sung gì' }).fill('Bản chụp hợp đồng thuê nhà');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Hồ sơ chưa có hợp đồng thuê nhà.');

  await dialog.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();

  await page.getByText('Đã yêu cầu bổ sung').waitFor();
  expect(await page.getByText('Bản chụp hợp đồng thuê nhà').count()).toBe(1);
  expect(world.complaints()).toEqual([]);
});

test('a paper is read in the course of its dossier, with the purpose and the case stated', async () => {
  const page = await world.open('/work', { persona: 'officer-duong-noi' });
  const paper = '3f0c2b1e-6a55-4f0e-9d7a-2b8f4a1c9e01';
  const stated: Record<string, string>[] = [];
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('OpenPaper') === true) {
      const file = { __typename: 'UploadedFile', mediaType: 'PDF', content: `/files/${paper}` };
      await route.fulfill({ json: { data: { file } } });
      return;
    }
    const answer = await (await route.fetch()).text();
    await route.fulfill({ body: answer.replace('"file":null', `"file":"${paper}"`) });
  });
  await page.route('**/files/*', (route) => {
    stated.push(route.request().headers());
    return route.fulfill({ body: '%PDF-1.7', contentType: 'application/pdf' });
  });
  await page.getByRole('link', { name: SUPPLEMENTED }).click();
  const open = page.getByRole('button', { name: 'Mở giấy tờ' });

  const [download] = await Promise.all([page.waitForEvent('download'), open.click()]);

  expect(download.suggestedFilename()).toBe(`${paper}.pdf`);
  expect(stated[0]).toMatchObject({
    'x-hub-purpose': 'PROCESS_DOSSIER',
    'x-hub-case': SUPPLEMENTED,
  });
  expect(stated[0]?.['authorization']).toMatch(/^Bearer /);
});

test('two hundred dossiers with long names stay readable, on a phone too, and the next page is one press away', async () => {
  const page = await world.open('/work', { persona: 'insurance-ha-noi', width: 390 });
  await page.route('**/graphql', (route) => route.fulfill({ json: { data: { dossiers: manyDossiers() } } }));

  await page.reload();
  await page.getByRole('link', { name: 'H26.9001-261101-0199' }).waitFor();

  expect(await page.getByRole('link', { name: /^H26/ }).count()).toBe(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await page.getByRole('button', { name: 'Tải thêm hồ sơ đến hạn sau' }).count()).toBe(1);
  expect(world.complaints()).toEqual([]);
});

function manyDossiers() {
  const name =
    'Công ty Trách nhiệm hữu hạn Một thành viên Thương mại Dịch vụ Xuất nhập khẩu và Phát triển Nội thất';
  const edges = Array.from({ length: 200 }, (_dossier, index) => ({
    __typename: 'DossierEdge',
    node: {
      __typename: 'Dossier',
      code: `H26.9001-261101-${String(index).padStart(4, '0')}`,
      status: 'IN_PROGRESS',
      submittedAt: '2026-11-01T01:00:00Z',
      dueAt: '2026-11-20T10:00:00Z',
      dueEstimated: false,
      overdue: true,
      synchronised: false,
      owner: { __typename: 'Organization', name },
      procedure: { __typename: 'Procedure', code: '1.009994', name },
      processingUnit: { __typename: 'Unit', code: 'H26.9001', name },
    },
  }));
  return {
    __typename: 'DossierConnection',
    edges,
    pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'next' },
  };
}
