import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';

import { sampleCode } from '../support/sample-code.ts';
import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();
const PAPER = {
  name: 'giay-chung-sinh.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

async function promise(page: Page): Promise<void> {
  await page.getByLabel(/cam đoan những điều/).check();
  await page.getByLabel(/đồng ý để cơ quan/).check();
}

/** Goes from control to control until one has these words, as somebody without a mouse does, and presses a key there. */
async function pressOn(page: Page, words: string, key: string, left = 80): Promise<void> {
  await page.keyboard.press('Tab');
  const here = await page.evaluate(() => {
    const control = document.activeElement;
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : control;
    return label?.textContent ?? '';
  });
  if (here.includes(words) && !here.includes('Tới nội dung')) {
    await page.keyboard.press(key);
    return;
  }
  expect(left, `no control says ${words}`).toBeGreaterThan(0);
  await pressOn(page, words, key, left - 1);
}

test('a driver finds the renewal without accents, types nothing, and gets a receipt with a code and its QR', async () => {
  const page = await world.open('/apply', { persona: 'citizen' });
  await page.getByText('Gợi ý cho bạn').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-choose');

  await page.getByRole('searchbox').fill('doi giay phep lai xe');
  await button(page, 'Tìm').click();
  await link(page, 'Đổi giấy phép lái xe').click();
  await page.getByText('Căn cứ pháp lý').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-procedure');

  await link(page, 'Bắt đầu nộp').click();
  await page.getByText('11 trong 13 mục đã có').waitFor();
  await page.getByText('Phường Cam Đường, Tỉnh Lào Cai').first().waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-known');

  await link(page, 'Tiếp tục').click();
  await page.getByText('Lý do đổi').waitFor();
  await link(page, 'Tiếp tục').click();
  await page.getByText('Bạn không phải nộp giấy tờ nào').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-papers');
  await link(page, 'Tiếp tục').click();
  await page.getByRole('radio', { name: 'Công an tỉnh Lào Cai' }).waitFor();
  await expectAccessible(page);
  await link(page, 'Tiếp tục').click();
  await promise(page);
  await expectAccessible(page);
  await world.keep(page, 'apply-review');
  await button(page, 'Nộp hồ sơ').click();

  await page.getByRole('heading', { name: 'Hồ sơ đã được gửi' }).waitFor();
  expect(page.url()).toMatch(/\/apply\/received\/G01\.9038-\d{6}-\d{4}$/);
  await page.getByText('135.000').first().waitFor();
  const drawn = await page
    .getByAltText('Mã QR để tra cứu hồ sơ')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0));
  expect(drawn).toBe(true);
  await expectAccessible(page);
  await world.keep(page, 'apply-receipt');
  expect(world.complaints()).toEqual([]);
});

test('a second renewal is not filed by accident, and who wants it files it by keyboard alone', async () => {
  const page = await world.open('/apply/3.000347/form?step=office', { persona: 'citizen' });
  await page.getByRole('radio', { name: 'Công an tỉnh Lào Cai' }).waitFor();
  await pressOn(page, 'Tiếp tục', 'Enter');
  await page.getByText('Cam đoan và đồng ý').first().waitFor();
  await pressOn(page, 'cam đoan những điều', 'Space');
  await pressOn(page, 'đồng ý để cơ quan', 'Space');

  await pressOn(page, 'Nộp hồ sơ', 'Enter');

  await page.getByText('Đã có một hồ sơ cùng thủ tục chưa xong').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-duplicate');
  await pressOn(page, 'Vẫn nộp thêm', 'Enter');
  await page.getByRole('heading', { name: 'Hồ sơ đã được gửi' }).waitFor();
  expect(world.complaints()).toEqual([]);
});

test('what is missing is told at once, each with a link to its field, and leaving and coming back loses nothing', async () => {
  const page = await world.open('/apply/newborn/form?step=review', { persona: 'parent', width: 390 });
  await promise(page);
  await button(page, 'Nộp hồ sơ').click();

  await page.getByRole('heading', { name: /điểm cần xem lại/ }).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-missing-phone');
  await page.getByRole('alert').getByRole('link', { name: 'Họ, chữ đệm, tên của trẻ' }).click();
  const name = page.getByLabel('Họ, chữ đệm, tên của trẻ');
  await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true);
  await name.fill('Trần Nguyễn Gia Bách');
  await page.getByText('Đã lưu bản nháp').waitFor();
  await page.goto(`${world.url()}/apply`);
  await page.goto(`${world.url()}/apply/newborn/form?step=fill`);

  await name.waitFor();
  expect(await name.inputValue()).toBe('Trần Nguyễn Gia Bách');
  await world.keep(page, 'apply-fill-phone');
  expect(world.complaints()).toEqual([]);
});

test('a mother files birth, residence and health card for her newborn from one page, and follows all three', async () => {
  const page = await world.open('/apply/newborn', { persona: 'parent' });
  await page.getByText('Một tờ khai, nhiều việc').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-newborn');
  await link(page, 'Bắt đầu nộp').click();
  await page.getByText('mục đã có, bạn không phải khai lại').waitFor();
  await link(page, 'Tiếp tục').click();

  await page.getByRole('radio', { name: 'Mẹ', exact: true }).check();
  await page.getByLabel('Họ, chữ đệm, tên của trẻ').fill('Trần Nguyễn Gia Bách');
  await page.getByLabel('Ngày, tháng, năm sinh của trẻ').fill('01/11/2026');
  await page.getByRole('radio', { name: 'Nam', exact: true }).check();
  await page.getByLabel('Dân tộc của trẻ').fill('Kinh');
  await page.getByLabel('Quốc tịch của trẻ').selectOption('VNM');
  await page.getByLabel('Nơi sinh của trẻ').fill('Bệnh viện Phụ sản Hà Nội');
  await page.getByLabel('Quê quán của trẻ').fill('duong noi');
  await page.getByRole('button', { name: /Phường Dương Nội/ }).click();
  await button(page, 'Trần Minh Quân').click();
  await page.getByRole('radio', { name: 'Có', exact: true }).check();
  await page.getByLabel('Nơi đăng ký khám bệnh').fill('Trạm y tế phường Dương Nội');
  await page.getByLabel('Quan hệ với chủ hộ').fill('Con');
  await expectAccessible(page);
  await world.keep(page, 'apply-newborn-filled');
  await link(page, 'Tiếp tục').click();

  const choice = page.getByLabel('Chọn tệp để tải lên: Giấy chứng sinh');
  await choice.setInputFiles({ ...PAPER, buffer: Buffer.from('hello') });
  await page.getByText('Nội dung không phải PDF, PNG hoặc JPEG nguyên vẹn.').waitFor();
  await choice.setInputFiles(PAPER);
  await page.getByText('giay-chung-sinh.pdf').waitFor();
  await page.getByText('PDF · 1 kB').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-newborn-paper');
  await link(page, 'Tiếp tục').click();
  const committee = page.getByRole('radio', { name: 'Uỷ ban nhân dân phường Dương Nội' });
  await committee.waitFor();
  expect(await committee.isChecked()).toBe(true);
  await expectAccessible(page);
  await world.keep(page, 'apply-newborn-office');
  await link(page, 'Tiếp tục').click();
  await promise(page);
  await button(page, 'Nộp hồ sơ').click();

  await page.getByRole('heading', { name: 'Ba việc từ một tờ khai' }).waitFor();
  await page.getByRole('heading', { name: 'Cấp thẻ bảo hiểm y tế' }).waitFor();
  expect(await page.getByText('Chưa đến lượt').count()).toBe(2);
  await expectAccessible(page);
  await world.keep(page, 'apply-newborn-receipt');
  // The refused upload is an answer of the hub, which the browser also notes.
  expect(world.complaints().filter((said) => !said.includes('415'))).toEqual([]);
});

test('a value that is not right is typed anew beside what the source has, by keyboard alone', async () => {
  const page = await world.open('/apply/3.000347/form', {
    persona: 'citizen',
    language: 'en',
    scheme: 'dark',
  });
  const wrong = page.getByRole('button', { name: /Not right\? .*house, street/ });
  await wrong.waitFor();
  await wrong.focus();
  await page.keyboard.press('Enter');

  const typed = page.getByLabel(/house, street/);
  await typed.waitFor();
  await typed.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Thon Da 3');

  await page.getByText('Submitting does not change the source').waitFor();
  await page.getByText('Draft kept').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-correction-dark-en');
  expect(world.complaints()).toEqual([]);
});

test('whoever has not signed in reads a procedure, and is asked who they are before applying', async () => {
  const page = await world.open('/apply/1.001193', { language: 'en', width: 390 });
  await page.getByRole('heading', { name: 'Legal basis' }).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-procedure-phone-en');

  await link(page, 'Start').click();
  await page.getByText('Sign in to apply').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Dang Van Tho/ }).click();

  await page.getByText(/answers are known/).waitFor();
  expect(world.complaints()).toEqual([]);
});

test('a source that is away is named, and its fields are left open to be typed', async () => {
  const page = await world.open('/apply', { persona: 'elder' });
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    await route.fulfill({ response: answer, body: isOf(route, 'FillIn') ? withoutCitizens(body) : body });
  });
  await page.goto(`${world.url()}/apply/1.014027/form`);

  await page.getByText('Một nguồn dữ liệu chưa trả lời').waitFor();
  await page.getByText('Cơ sở dữ liệu dân cư tạm thời không trả lời.').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-source-away');
  await link(page, 'Tiếp tục').click();

  await page.getByLabel('Họ, chữ đệm, tên của người yêu cầu').waitFor();
  expect(world.complaints()).toEqual([]);
});

test('when a source has changed meanwhile, the new value stands beside the old one and has to be confirmed', async () => {
  const page = await world.open('/apply/1.014027/form?step=fill', { persona: 'elder', language: 'en' });
  await page.getByRole('radio').first().check();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  const sent: boolean[] = [];
  await page.route('**/graphql', async (route) => {
    const { variables } = route.request().postDataJSON();
    if (!isOf(route, 'HandIn')) {
      return route.continue();
    }
    sent.push(variables.input.confirmChanged);
    return variables.input.confirmChanged ? route.continue() : route.fulfill({ json: CHANGED });
  });
  await link(page, 'Continue').click();
  await link(page, 'Continue').click();
  await page.getByRole('radio').first().waitFor();
  await link(page, 'Continue').click();
  await page.getByLabel(/I declare/).check();
  await page.getByLabel(/I agree/).check();
  await button(page, 'Submit').click();

  await page.getByText('The sources have just changed').waitFor();
  await page.getByText('Số 5, ngõ 21').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-source-changed');
  await button(page, 'Use the new values and submit').click();

  await page.getByRole('heading', { name: 'Your dossier is in' }).waitFor();
  expect(sent).toEqual([false, true]);
  expect(world.complaints()).toEqual([]);
});

const CHANGED = {
  data: {
    submitDossier: {
      __typename: 'SourceChanged',
      fields: [
        {
          __typename: 'PrefilledField',
          key: 'owner.residence.line',
          value: 'Số 5, ngõ 21',
          provenance: null,
        },
      ],
    },
  },
};

function isOf(route: Route, operation: string): boolean {
  return route.request().postData()?.includes(` ${operation}(`) === true;
}

/** The answer as it is while citizens is down. */
function withoutCitizens(body: string): string {
  const answer: {
    data: {
      prefill: { fields: { key: string; value: unknown; provenance: unknown }[]; unavailable: unknown[] };
    };
  } = JSON.parse(body);
  const { fields } = answer.data.prefill;
  for (const field of fields) {
    field.value = null;
    field.provenance = null;
  }
  answer.data.prefill.unavailable = [
    {
      __typename: 'UnavailableSource',
      owner: 'citizens',
      trouble: 'AWAY',
      fields: fields.slice(0, 6).map(({ key }) => key),
      message: 'Cơ sở dữ liệu dân cư tạm thời không trả lời.',
      messageEn: 'The population database does not answer for now.',
    },
  ];
  return JSON.stringify(answer);
}

const HELD_UP = sampleCode('G24.9026', 31);

// The sample data hold no leg that is held up: its answer is put in the way.
async function withHeldUpLeg(page: Page): Promise<{ readonly sent: () => unknown }> {
  let sent: unknown = null;
  await page.route('**/graphql', async (route) => {
    if (isOf(route, 'ResumeLeg')) {
      sent = route.request().postDataJSON().variables.input;
      const group = { __typename: 'DossierGroup', id: 'a-group', legs: [] };
      return route.fulfill({
        json: { data: { resumeInterlinkedLeg: { __typename: 'InterlinkedLegResumed', group } } },
      });
    }
    if (!/ReadHeldLeg|MyDossier\b|ReadReceipt/.test(route.request().postData() ?? '')) {
      return route.continue();
    }
    const answer = await route.fetch();
    const body = (await answer.text())
      .replaceAll(/"state":"RUNNING","/g, '"state":"STALLED","')
      .replaceAll('"awaits":"AGENCY"', '"awaits":"MISSING_VALUES"')
      .replaceAll('"missing":[]', '"missing":["clinic","group"]');
    return route.fulfill({ response: answer, body });
  });
  return { sent: () => sent };
}

test('a service that is held up is taken up again by its person, who types what it lacks', async () => {
  const page = await world.open('/me', { persona: 'parent' });
  const { sent } = await withHeldUpLeg(page);
  await page.goto(`${world.url()}/me/dossiers/${HELD_UP}`);
  await link(page, 'Tiếp tục việc này').first().press('Enter');
  await page.getByRole('heading', { name: 'Tiếp tục việc đang vướng' }).waitFor();
  await button(page, 'Tiếp tục việc này').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-held-up');

  await button(page, 'Tiếp tục việc này').press('Enter');
  await page.getByText('Mục này bắt buộc.').first().waitFor();
  expect(sent()).toBe(null);
  const asked = page.getByRole('main').getByRole('textbox');
  await expect.poll(() => asked.count()).toBeGreaterThan(0);
  await asked.first().fill('Bệnh viện Nhi Trung ương');
  await asked.last().fill('Trẻ em dưới 6 tuổi');
  await button(page, 'Tiếp tục việc này').press('Enter');

  await page.getByText('Việc này đã được tiếp tục').waitFor();
  expect(sent()).toMatchObject({ position: 3 });
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
});

test('a service that is not held up says so, on a phone in English', async () => {
  const page = await world.open(`/apply/resume/${HELD_UP}/1`, {
    persona: 'parent',
    language: 'en',
    width: 390,
    scheme: 'dark',
  });

  await page.getByText('This service is not held up on your side').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-not-held-up-phone');
  expect(world.complaints()).toEqual([]);
});

test('a stored document is chosen by hand instead of an upload, and may be given back', async () => {
  const page = await world.open('/apply/1.012783/form?step=papers', { persona: 'citizen' });

  const toUpload = page.getByRole('region', { name: 'Cần tải lên' });
  await toUpload.getByText(/Hoặc dùng giấy tờ trong kho của bạn/).press('Enter');
  await expectAccessible(page);
  await world.keep(page, 'apply-store');
  await toUpload.getByRole('button', { name: /^Dùng giấy tờ này\s*: Thẻ căn cước/ }).press('Enter');

  const remove = toUpload.getByRole('button', { name: /^Bỏ\s*: Bản gốc Giấy chứng nhận/ });
  await remove.waitFor();
  await toUpload.getByText('Dùng giấy tờ trong kho', { exact: true }).waitFor();
  await toUpload.getByText(/^CC-999-010 · cấp ngày/).waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-store-chosen');
  await remove.press('Enter');

  await toUpload.getByText('Cần nộp', { exact: true }).waitFor();
  expect(world.complaints()).toEqual([]);
});

test('whoever represents somebody on record names them by number, which no address ever holds', async () => {
  const page = await world.open('/me', { persona: 'citizen', language: 'en', width: 390 });
  const owners: unknown[] = [];
  // Nobody of the sample data is represented: that the reader represents somebody is put in the way.
  await page.route('**/graphql', async (route) => {
    if (isOf(route, 'FillIn')) {
      owners.push(route.request().postDataJSON().variables.owner);
    }
    if (route.request().postData()?.includes('ThoseIActFor') !== true) {
      return route.continue();
    }
    const answer = await route.fetch();
    const mandate = '[{"__typename":"Representation","until":"2099-01-01T00:00:00.000Z","endedAt":null}]';
    const body = (await answer.text()).replace('"represents":[]', `"represents":${mandate}`);
    return route.fulfill({ response: answer, body });
  });
  await page.goto(`${world.url()}/apply/3.000347/form`);
  const whom = page.getByLabel('Who is it for?');
  await whom.selectOption({ label: 'Somebody I represent (on record)' });

  const number = page.getByLabel('Personal number of the person you represent');
  await number.waitFor();
  await button(page, 'Open the form').press('Enter');
  await page.getByText('A personal number has exactly 12 digits.').waitFor();
  await expectAccessible(page);
  await world.keep(page, 'apply-represent-phone');
  await number.fill('001360999999');
  await button(page, 'Open the form').press('Enter');

  await expect.poll(() => owners.at(-1)).toEqual({ personalId: '001360999999' });
  expect(page.url()).not.toMatch(/\d{12}/);
  await page.getByRole('status').or(page.getByRole('alert')).first().waitFor();
});
