import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { sampleCode } from '../support/sample-code.ts';
import { useBrowser, type Visitor } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();
// A dossier of the mother's that the police of her ward process.
const MOTHERS_DOSSIER = sampleCode('G01.9026.9001', 17);
const SUPPLEMENTED = sampleCode('H26.9001', 33);

/** Somebody of an agency opens the mother's dossier, as their own system would. */
async function policeLook(): Promise<void> {
  const token = await (await fetch(`${world.url()}/demo/token?persona=police-duong-noi`)).text();
  const answer = await fetch(`${world.url()}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token.trim()}`,
      'content-type': 'application/json',
      'x-hub-purpose': 'PROCESS_DOSSIER',
      'x-hub-case': MOTHERS_DOSSIER,
    },
    body: JSON.stringify({
      query: `{ dossier(code: "${MOTHERS_DOSSIER}") { owner { ... on Citizen { fullName residence { line } } } } }`,
    }),
  });

  expect(await answer.json()).not.toHaveProperty('errors');
}

async function expectNoSideScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

  expect(wider).toBe(0);
}

test('whoever has not signed in is told what would be here, and becomes a person with one press', async () => {
  const page = await world.open('/me');
  await expectAccessible(page);
  await world.keep(page, 'citizen-nobody');

  await page.getByRole('button', { name: /^Nguyễn Thị Thu Hà/ }).click();

  await page.getByRole('heading', { name: 'Thông tin dân cư' }).waitFor();
  await page.getByText('20/08/2019').waitFor();
  expect(world.complaints()).toEqual([]);
});

test('a mother reads her data with its source; her number is hidden until she wants to see it', async () => {
  const page = await world.open('/me', { persona: 'parent' });
  await page.getByRole('definition').filter({ hasText: 'Nguyễn Thị Thu Hà' }).waitFor();
  const number = page.getByText(/^\d{12}$/);

  expect(await number.count()).toBe(0);
  expect(page.url()).not.toMatch(/\d{12}/);

  await page.getByRole('button', { name: 'Hiện số: Số định danh cá nhân' }).click();

  await number.waitFor();
  expect(await page.getByText(/Bộ Công an/).count()).toBeGreaterThan(8);
  await page.getByText('Trần Nguyễn Bảo Ngọc', { exact: true }).waitFor();
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
});

test('by keyboard alone a wrong value is reported to its owner, and the page says so from then on', async () => {
  const page = await world.open('/me', { persona: 'elder' });
  await page.getByRole('button', { name: 'Báo sai: Tôn giáo' }).focus();

  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Giá trị đúng là').focus();
  await page.keyboard.type('Không');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tôi không theo tôn giáo nào.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Đã gửi tới cơ quan chủ quản').waitFor();
  await page.keyboard.press('Escape');

  await page.getByText('Đã báo sai, đang chờ trả lời').waitFor();
  await page.getByRole('heading', { name: 'Những mục bạn đã báo sai' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Báo sai: Tôn giáo',
  );
  expect(world.complaints()).toEqual([]);
});

test('a mother sees that the police looked, checks the proof herself, and questions the look', async () => {
  await policeLook();
  const page = await world.open('/me/looks', { persona: 'parent' });
  const police = page.getByRole('region', { name: 'Cấp đổi thẻ căn cước' });
  await police
    .getByText(/^Công an phường Dương Nội đã xem họ tên/)
    .first()
    .waitFor();
  // The proof comes with the next sealed head, a second after the look.
  await expect
    .poll(async () => {
      await page.reload();
      await police
        .getByRole('button', { name: /^Hỏi về lượt xem này/ })
        .first()
        .waitFor();
      return police.getByRole('button', { name: 'Kiểm tra bằng chứng' }).count();
    })
    .toBeGreaterThan(0);

  await police.getByRole('button', { name: 'Kiểm tra bằng chứng' }).first().click();
  await page.getByText(/^Khớp: lượt xem này nằm trong nhật ký/).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'citizen-proof');
  await page.keyboard.press('Escape');
  await police
    .getByRole('button', { name: /^Hỏi về lượt xem này/ })
    .first()
    .click();
  await page.getByLabel('Bạn muốn cơ quan giải thích điều gì?').fill('Vì sao cần xem nơi ở của tôi?');
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();

  await page.getByText('Đã gửi câu hỏi tới cơ quan').waitFor();
  await page.keyboard.press('Escape');
  await page
    .getByRole('region', { name: 'Câu hỏi của bạn' })
    .getByText(/Vì sao cần xem nơi ở/)
    .waitFor();
  await police.getByText('Đã hỏi, đang chờ trả lời').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'citizen-looks');
  expect(world.complaints()).toEqual([]);
});

test('a mother is told at once when the police look, wherever she is, and the log has it', async () => {
  const page = await world.open('/me/documents', { persona: 'parent', width: 390 });
  const notice = page.getByRole('status').filter({ hasText: /Vừa có/ });
  await expect
    .poll(
      async () => {
        await policeLook();
        return notice.count();
      },
      { interval: 1_000 },
    )
    .toBeGreaterThan(0);

  await notice
    .getByText(/Công an phường Dương Nội đã xem họ tên/)
    .first()
    .waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await world.keep(page, 'citizen-new-look-phone');
  await notice.getByRole('button', { name: 'Xem trong nhật ký' }).first().press('Enter');

  await page.getByRole('heading', { name: 'Ai đã xem dữ liệu của tôi' }).waitFor();
  await page.getByRole('region', { name: 'Cấp đổi thẻ căn cước' }).waitFor();
  expect(await notice.count()).toBe(0);
  expect(page.url()).toBe(`${world.url()}/me/looks`);
  expect(world.complaints()).toEqual([]);
});

test('looks older than the newest are shown when they are wanted', async () => {
  const page = await world.open('/');
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    // A page of the log holds a hundred; one look a page is enough to turn them.
    await route.continue({
      postData: /Looks/.test(body) ? body.replace('"first":100', '"first":1') : body,
    });
  });
  await policeLook();
  await policeLook();
  await page.evaluate(() => sessionStorage.setItem('lien-thong.persona', 'parent'));
  await page.goto(`${world.url()}/me/looks`);
  await page.getByText('Đang hiện 1 lượt gần nhất.').waitFor();

  await page.getByRole('button', { name: 'Xem các lượt cũ hơn' }).press('Enter');

  await page.getByText(/Đang hiện 2 lượt gần nhất/).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'citizen-older-looks');
  expect(world.complaints()).toEqual([]);
});

test('a dossier shows its timeline, and its owner may withdraw it and is asked first', async () => {
  const page = await world.open(`/me/dossiers/${MOTHERS_DOSSIER}`, { persona: 'parent', language: 'en' });
  await page.getByRole('heading', { name: 'Exchange of an identity card' }).waitFor();

  await page.getByRole('region', { name: 'What happened' }).getByText('Submitted').waitFor();
  await page.getByRole('button', { name: 'Withdraw this dossier' }).click();

  await page.getByRole('dialog', { name: 'Withdraw this dossier?' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
});

test('what a finished dossier changes in the register is told where the dossier stands, to its owner and the officer', async () => {
  const said = 'Đã ghi vào dữ liệu dân cư.';
  const told = async (persona: string, path: string): Promise<number> => {
    const page = await world.open('/track', { persona });
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      await route.fulfill({
        response: answer,
        body: body.replace('"registerChange":null', `"registerChange":{"stateText":"${said}"}`),
      });
    });
    await page.goto(`${world.url()}${path}`);
    await page.getByRole('definition').filter({ hasText: said }).waitFor();
    await expectAccessible(page);
    return page.getByRole('term').filter({ hasText: 'Dữ liệu dân cư' }).count();
  };

  expect(await told('parent', `/me/dossiers/${MOTHERS_DOSSIER}`)).toBe(1);
  expect(await told('officer-duong-noi', `/work/${SUPPLEMENTED}`)).toBe(1);
  expect(world.complaints()).toEqual([]);
});

test('a code that is not the reader’s looks like one that does not exist', async () => {
  const page = await world.open(`/me/dossiers/${MOTHERS_DOSSIER}`, { persona: 'citizen' });

  await page.getByText('Bạn không có hồ sơ mang mã này').waitFor();
  expect(world.complaints()).toEqual([]);
});

test('a consent is given at an agency’s link and taken back with one press', async () => {
  const page = await world.open('/me/consents?unit=H26.9001&fields=Citizen.residence&days=90', {
    persona: 'citizen',
  });
  await page.getByText('Uỷ ban nhân dân phường Dương Nội').first().waitFor();
  await page.getByLabel('Tôi đã đọc và đồng ý').check();

  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await page.getByText('Đang có hiệu lực').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Rút lại ngay/ }).click();

  await page.getByText('Đã rút', { exact: true }).waitFor();
  expect(world.complaints()).toEqual([]);
});

test('what an account of level 1 is refused says what it would take, beside all that is answered', async () => {
  const page = await world.open('/track', { persona: 'parent' });
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    if (!body.includes('"religion"')) {
      await route.fulfill({ response: answer });
      return;
    }
    const refused = JSON.parse(body) as { data: { me: { religion: string | null } } };
    refused.data.me.religion = null;
    const errors = [
      {
        message: 'Tài khoản mức độ 1 không xem được mục này. / A level-1 account may not read this.',
        path: ['me', 'religion'],
        extensions: { code: 'FORBIDDEN', coordinate: 'Citizen.religion' },
      },
    ];
    await route.fulfill({ response: answer, json: { ...refused, errors } });
  });

  await page.goto(`${world.url()}/me`);

  await page.getByText('Cần VNeID mức độ 2 để xem').waitFor();
  await page.getByRole('definition').filter({ hasText: 'Nguyễn Thị Thu Hà' }).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'citizen-level-1');
});

const VISITORS: readonly Required<Omit<Visitor, 'persona'>>[] = [
  { language: 'vi', width: 1280, scheme: 'light' },
  { language: 'en', width: 390, scheme: 'dark' },
];
const PLACES = ['', '/documents', '/dossiers', `/dossiers/${MOTHERS_DOSSIER}`, '/looks', '/consents'];
const EVERYWHERE = PLACES.flatMap((place) => VISITORS.map((visitor) => ({ place, ...visitor })));

test.each(EVERYWHERE)(
  '/me$place stands in $language, $width px wide, $scheme, and axe finds nothing',
  async ({ place, ...visitor }) => {
    const page = await world.open(`/me${place}`, { persona: 'parent', ...visitor });
    // The network is never idle here: the page is told of looks as they happen.
    await page
      .getByText(/^(?:Đang tải…|Loading…)$/)
      .first()
      .waitFor({ state: 'hidden' });

    await expectAccessible(page);
    await expectNoSideScroll(page);
    await world.keep(
      page,
      `citizen${place.replaceAll(/[^a-z]+/g, '-')}-${visitor.language}-${visitor.width}`,
    );
    expect(world.complaints()).toEqual([]);
  },
);
