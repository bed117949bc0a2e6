import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';

import { silentLog } from '#shared/log.ts';

import { buildConsole } from '../../gateway/console/build.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { type IdentityProvider, PAGES_CLIENT, startProvider } from '../support/identity-provider.ts';
import { startProduction } from '../support/production-gateway.ts';
import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

let provider: IdentityProvider;

// As production has it, with a certified provider and its owners away: it is signing in that is looked at.
const world = useBrowser(async () => {
  await buildConsole();
  provider = await startProvider({
    anna: { kind: 'OFFICER', unit: 'H26.9001', role: 'ONE_STOP_OFFICER' },
  });
  const { issuer } = provider;
  const hub = await startProduction({ issuer, keys: freshKeys(), log: silentLog(), clientId: PAGES_CLIENT });
  provider.knowPages(hub.url);
  return hub;
});
afterAll(() => provider.stop());

async function signIn(path: string): Promise<Page> {
  const page = await world.open(path);
  await page.getByRole('banner').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  return page;
}

function keptInTab(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([...Object.entries(sessionStorage), ...Object.entries(localStorage)]),
  );
}

test('whoever signs in at the provider comes back to the page they left, as what they are', async () => {
  const page = await signIn('/track?from=receipt');

  expect(page.url()).toBe(`${world.url()}/track?from=receipt`);
  await page.getByRole('link', { name: 'Việc cần giải quyết' }).waitFor();
  await page.getByRole('heading', { name: 'Tra cứu hồ sơ' }).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'signed-in');
});

test('what is asked afterwards carries their token, which no storage and no address ever holds', async () => {
  const page = await signIn('/');
  const asked = page.waitForRequest(`${world.url()}/graphql`);

  await page.getByRole('link', { name: 'Đồ thị dữ liệu' }).click();
  const { authorization = '' } = (await asked).headers();

  expect(authorization).toMatch(/^Bearer ey/);
  const token = authorization.replace('Bearer ', '');
  expect(await keptInTab(page)).not.toContain(token);
  expect(page.url()).not.toContain(token);
});

test('after a reload they are signed in still, without being asked again', async () => {
  const page = await signIn('/track');

  await page.reload();

  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  expect(page.url()).toBe(`${world.url()}/track`);
});

test('an answer that this tab did not ask for signs nobody in', async () => {
  const page = await world.open('/signed-in?code=stolen&state=made-up');

  await page.getByRole('banner').getByRole('button', { name: 'Đăng nhập' }).waitFor();
  expect(page.url()).toBe(`${world.url()}/`);
  const word = page.getByRole('region', { name: 'Đăng nhập' });
  await word.getByText('Lần đăng nhập này không bắt đầu từ đây').waitFor();
  await page.getByRole('heading', { name: 'Ai xem, bạn đều thấy' }).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'sign-in-unasked');
});

test('whoever stops at the provider is told so, and may try again or go on without', async () => {
  const page = await world.open('/track');
  await page.route(`${provider.issuer}/auth**`, async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const back = `${asked.get('redirect_uri')}?error=access_denied&state=${asked.get('state')}&iss=${encodeURIComponent(provider.issuer)}`;
    await route.fulfill({ status: 302, headers: { location: back } });
  });

  await page.getByRole('banner').getByRole('button', { name: 'Đăng nhập' }).click();

  const word = page.getByRole('region', { name: 'Đăng nhập' });
  await word.getByText('Bạn đã dừng đăng nhập').waitFor();
  expect(page.url()).toBe(`${world.url()}/track`);
  await world.keep(page, 'sign-in-stopped');
  await page.unroute(`${provider.issuer}/auth**`);
  await word.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  expect(await word.count()).toBe(0);
});

test('a word on signing in can be put away, in either language', async () => {
  const page = await world.open('/signed-in?error=access_denied&state=made-up', {
    language: 'en',
    width: 390,
    scheme: 'dark',
  });

  const word = page.getByRole('region', { name: 'Signing in' });
  await word.getByText('This sign-in did not start here').waitFor();
  await world.keep(page, 'sign-in-unasked-phone-dark');
  await word.getByRole('button', { name: 'Later' }).press('Enter');

  expect(await word.count()).toBe(0);
});

test('when a token ends while something was typed, one signs in again in place and goes on', async () => {
  // Its owner is away, so it can be asked for again from where one is.
  const page = await world.open('/track/H26.9001-261113-0033');
  // The provider gives tokens that end at once and no refresh token, the first time.
  let given = 0;
  await page.route(`${provider.issuer}/token`, async (route) => {
    given += 1;
    const response = await route.fetch();
    const told = (await response.json()) as Record<string, unknown>;
    delete told['refresh_token'];
    await route.fulfill({ response, json: given === 1 ? { ...told, expires_in: 6 } : told });
  });
  await page.getByRole('banner').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  const code = page.getByRole('main').getByRole('textbox');
  await code.fill('H26.9001-261106-0007');
  await page.waitForFunction((until) => Date.now() > until, Date.now() + 6_500);

  await page.getByRole('button', { name: 'Thử lại' }).click();
  const dialog = page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' });
  await dialog.waitFor();
  await expectAccessible(page);
  await world.keep(page, 'sign-in-again');
  const opened = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Đăng nhập và làm tiếp' }).click();
  const popup = await opened;
  if (!popup.isClosed()) {
    await popup.waitForEvent('close');
  }

  await dialog.waitFor({ state: 'detached' });
  expect(given).toBe(2);
  expect(await code.inputValue()).toBe('H26.9001-261106-0007');
  expect(await keptInTab(page)).not.toContain('H26.9001');
});

test('signing out leads to the provider without naming anybody in the address', async () => {
  const page = await signIn('/');

  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL(`${provider.issuer}/session/end**`);

  expect([...new URL(page.url()).searchParams.keys()]).toEqual(['client_id', 'post_logout_redirect_uri']);
  expect(page.url()).not.toContain('anna');
});

test('the playground in production asks to sign in, and refuses whoever is no developer of the registry', async () => {
  const page = await world.open('/playground');

  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('không phải tài khoản sổ đăng ký').waitFor();

  expect(page.url()).toBe(`${world.url()}/playground`);
  expect(await page.locator('.graphiql-container').count()).toBe(0);
});

test('a page whose owner is away says which owner, and since when, and may be asked again', async () => {
  const page = await world.open('/');

  const told = page.getByText(/Bên giữ dữ liệu “Sổ đăng ký phân hệ” không trả lời từ \d\d:\d\d/);
  await told.waitFor();

  await page.getByRole('button', { name: 'Thử lại' }).click();
  await told.waitFor();
  await expectAccessible(page);
  await world.keep(page, 'owner-away');
  expect(await page.getByRole('heading', { name: 'Ai xem, bạn đều thấy' }).isVisible()).toBe(true);
});
