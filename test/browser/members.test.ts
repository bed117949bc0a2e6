import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';

import cards from '../../subgraphs/members/health-insurance/seed/cards.json' with { type: 'json' };
import { type JoiningHub, startJoiningHub } from '../journeys/joining.ts';
import { type HubProcess, startMemberProcess } from '../support/hub-process.ts';
import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

// It proposes, refuses and publishes: its hub is its own, and so is the member.
let hub: JoiningHub;
let member: HubProcess | null = null;
const world = useBrowser(async () => {
  hub = await startJoiningHub();
  return hub;
});
afterAll(() => {
  member?.child.kill();
});
const HOLDERS = [...new Set(cards.map(({ owner }) => owner))].slice(0, 2);
const SCHEMA = readFileSync('subgraphs/members/health-insurance/health-insurance.graphql', 'utf8');

async function check(page: Page, schema: string, address = 'http://127.0.0.1:4040/graphql'): Promise<void> {
  await page.getByRole('link', { name: 'Kiểm tra một lược đồ' }).click();
  await page.getByLabel('Tên phân hệ').fill('health-insurance');
  await page.getByLabel('Địa chỉ trả lời').fill(address);
  await page.getByLabel('Lược đồ (SDL)').fill(schema);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  // A check is a process of its own: on a machine that is busy it takes its time.
  await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
}

test('nobody is told whom the console is for', async () => {
  const page = await world.open('/members');

  await page.getByText('Trang dành cho tài khoản sổ đăng ký').waitFor();
  await expectAccessible(page);
});

test('a ministry without a subgraph sees what to do first, on a phone too', async () => {
  const page = await world.open('/members', { persona: 'ministry-health', width: 390 });

  await page.getByText('Cơ quan của bạn chưa có phân hệ nào').waitFor();
  await page.getByText('Chưa có đề nghị nào').waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await world.keep(page, 'members-fresh-phone');
});

test('a schema that asks again what the graph knows is refused with the path to use instead', async () => {
  const page = await world.open('/members', { persona: 'ministry-health' });

  await check(
    page,
    SCHEMA.replace('  benefitPercent: Int!\n', '  benefitPercent: Int!\n  dateOfBirth: Date\n'),
  );

  await page.getByText('Không đạt').waitFor();
  await page.getByText('Citizen.dateOfBirth through Citizen').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'members-check-refused');
});

test('a ministry proposes, the owner of the data refuses with a reason, and the ministry reads it', async () => {
  const page = await world.open('/members', { persona: 'ministry-health' });
  await check(page, SCHEMA);
  await page.getByLabel('Lời gửi người phê duyệt').fill('Để người dân xem thẻ bảo hiểm y tế.');
  await page.getByRole('button', { name: 'Đề nghị công bố' }).click();
  await page.getByRole('heading', { name: 'Đề nghị đang ở đâu' }).waitFor();
  const path = new URL(page.url()).pathname;

  const owner = await world.open(path, { persona: 'citizens-owner' });
  await owner.getByRole('button', { name: 'Từ chối' }).click();
  await owner.getByText('Từ chối thì phải nêu lý do.').waitFor();
  await world.keep(owner, 'members-proposal');
  await owner.getByLabel('Lý do').fill('Cần nói rõ thời hạn lưu.');
  await owner.getByRole('button', { name: 'Từ chối' }).click();
  await owner.getByText('Bị từ chối').first().waitFor();

  const reader = await world.open(path, { persona: 'ministry-health', language: 'en', scheme: 'dark' });
  await reader.getByText('Cần nói rõ thời hạn lưu.').waitFor();
  await expectAccessible(reader);
  expect(world.complaints()).toEqual([]);
});

async function proposed(address: string): Promise<string> {
  const page = await world.open('/members', { persona: 'ministry-health' });
  await check(page, SCHEMA, address);
  await page.getByRole('button', { name: 'Đề nghị công bố' }).click();
  await page.getByRole('heading', { name: 'Đề nghị đang ở đâu' }).waitFor();
  return new URL(page.url()).pathname;
}

test('what a ministry proposes is approved by the owner of the data and published by the registry', async () => {
  member = await startMemberProcess('health-insurance', hub.settings);
  const path = await proposed(member.url);

  const owner = await world.open(path, { persona: 'citizens-owner' });
  await owner.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
  await owner.getByText('Đã phê duyệt').first().waitFor();
  await expectAccessible(owner);
  const registry = await world.open('/members', { persona: 'registry-admin' });
  await registry.getByText('Đang chờ bạn').waitFor();
  await registry.getByRole('link', { name: 'health-insurance' }).first().click();
  await registry.getByRole('button', { name: 'Công bố', exact: true }).click();
  await registry.getByText('Đã công bố').first().waitFor();
  await expectAccessible(registry);
  await world.keep(registry, 'members-published');

  expect(world.complaints()).toEqual([]);
});

test('a published member is seen live with its version and what was asked of it, and is certified', async () => {
  await expect
    .poll(() => insuranceOf())
    .toMatchObject({ data: { me: { insuranceCard: { number: 'DN4010199990001' } } } });
  const page = await world.open('/members', { persona: 'ministry-health' });
  await page.getByRole('link', { name: 'health-insurance' }).last().click();
  await page.getByRole('cell', { name: 'Đang chạy' }).waitFor();

  // Two people of the sample world who hold cards.
  await page.getByLabel('Khóa mẫu').fill(HOLDERS.map((ref) => `Citizen:{"ref":"${ref}"}`).join('\n'));
  await page.getByRole('button', { name: 'Chạy bộ kiểm tra' }).click();
  await page.getByRole('rowheader', { name: 'order-kept' }).waitFor();

  const order = page.getByRole('row', { name: /order-kept/ });
  expect(await order.textContent()).not.toContain('Thiếu khóa mẫu');

  await expectAccessible(page);
  await world.keep(page, 'members-live');
  expect(world.complaints()).toEqual([]);
});

test('a ministry takes its member out of the graph and puts the version back, by keyboard alone', async () => {
  const page = await world.open('/members/subgraphs/health-insurance', { persona: 'ministry-health' });

  await page.getByRole('button', { name: /^Đưa ra khỏi đồ thị/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /ra khỏi đồ thị/ }).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'members-take-out');
  await page.getByRole('button', { name: 'Đồng ý' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Về phiên bản 1' }).waitFor();
  await world.keep(page, 'members-taken-out');
  await expect.poll(() => insuranceOf()).toHaveProperty('errors');

  await page.getByRole('button', { name: 'Về phiên bản 1' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đồng ý' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: 'Đang chạy' }).waitFor();

  expect(world.complaints()).toEqual([]);
});

async function insuranceOf(): Promise<object> {
  const { data, errors } = await hub.asks('parent', '{ me { insuranceCard { number } } }');
  return errors.length === 0 ? { data } : { errors };
}
