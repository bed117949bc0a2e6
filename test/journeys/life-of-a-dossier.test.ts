import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { storeDossiers } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { aLivedDossier, at } from '../dossiers/lived-dossier.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { type Stepped, takes } from './step-mutations.ts';

const CODE = 'H26.9001-261102-9101';
const PARENT = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const PAPER = '1.004873@2025-07-01/000.00.00.G15-KQ005012';

let world: HubWorld;
let version = 1;
beforeAll(async () => {
  world = await startHubWorld({ startsAt: at('2026-11-02 10:00') });
  await storeDossiers(world.subgraphs.dossiers.runtime.orm.em.fork(), [
    {
      ...aLivedDossier({ code: CODE, ownerRef: PARENT }, ['SUBMITTED', '2026-11-02 09:00']),
      components: [
        { componentId: PAPER, answer: 'MUST_SUPPLY', documentId: null, fileId: null, digitised: null },
      ],
    },
  ]);
});
afterAll(() => world.stop());

/** The hub on a later day; the gateway asks anew which purposes are in force. */
const itIs = async (moment: string): Promise<void> => {
  world.moveTo(at(moment));
  await vi.waitFor(
    async () => {
      const { data } = await world.asks('parent', '{ me { fullName } }');
      expect(data).toEqual({ me: { fullName: 'Nguyễn Thị Thu Hà' } });
    },
    { timeout: 60_000, interval: 100 },
  );
};
const step = async (persona: string, name: string, more = ''): Promise<Stepped['dossier']> => {
  const { stepped, errors } = await takes(world, persona, { name, code: CODE, version, more });
  expect(errors).toEqual([]);
  expect(stepped).toMatchObject({ __typename: 'DossierStepped' });
  version = stepped?.dossier?.version ?? 0;
  return stepped?.dossier;
};
const close = (day: string): string => at(`${day} 17:00`).toISOString();

describe('a marital-status certificate with a time limit of three working days', () => {
  test('is accepted on Monday and due at the close of Thursday', async () => {
    expect(await step('officer-duong-noi', 'acceptDossier')).toMatchObject({
      status: 'ACCEPTED',
      dueAt: close('2026-11-05'),
    });
    expect(await step('officer-duong-noi', 'startProcessing')).toMatchObject({ status: 'IN_PROGRESS' });
  });

  test('papers are asked for on Tuesday, and its owner reads what is missing and why', async () => {
    await itIs('2026-11-03 09:00');

    await step(
      'officer-duong-noi',
      'requestSupplement',
      `papers: [{ component: "${PAPER}", text: "Bản án ly hôn" }, { text: "Ghi rõ mục đích" }], reason: "Hồ sơ chưa nêu mục đích."`,
    );

    const { data, errors } = await world.asks(
      'parent',
      `{ dossier(code: "${CODE}") { status askedPapers { component { id } text } history { status actor role unit { code } reason } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      dossier: {
        status: 'SUPPLEMENT_REQUIRED',
        askedPapers: [
          { component: { id: PAPER }, text: 'Bản án ly hôn' },
          { component: null, text: 'Ghi rõ mục đích' },
        ],
      },
    });
    const { history } = (data as { dossier: { history: object[] } }).dossier;
    expect(history.at(-1)).toEqual({
      status: 'SUPPLEMENT_REQUIRED',
      actor: 'OFFICER',
      role: 'ONE_STOP_OFFICER',
      unit: { code: 'H26.9001' },
      reason: 'Hồ sơ chưa nêu mục đích.',
    });
  });

  test('an officer reads the reason in the case alone, and whoever only has the code never', async () => {
    const query = `{ dossier(code: "${CODE}") { history { reason } askedPapers { text } } }`;

    const onList = await world.asks('officer-duong-noi', query);
    const onCase = await world.asks('officer-duong-noi', query, {
      purpose: 'PROCESS_DOSSIER',
      caseCode: CODE,
    });
    const tracked = await world.asks(null, `{ trackDossier(code: "${CODE}") { status text } }`);

    expect(onList.text).not.toContain('chưa nêu mục đích');
    expect(onList.errors.map(({ extensions }) => extensions['coordinate'])).toEqual(
      expect.arrayContaining(['Dossier.askedPapers', 'DossierEvent.reason']),
    );
    expect(onCase.errors).toEqual([]);
    expect(onCase.text).toContain('chưa nêu mục đích');
    expect(tracked.text).not.toContain('chưa nêu mục đích');
  });

  test('its owner supplies it on Thursday, and it is due two working days later, on Monday', async () => {
    await itIs('2026-11-05 10:00');

    const after = await step(
      'parent',
      'supplySupplement',
      'fields: [{ key: "purpose", value: "Vay vốn ngân hàng" }]',
    );

    expect(after).toMatchObject({ status: 'IN_PROGRESS', dueAt: close('2026-11-09') });
  });

  test('a fee is asked for on Friday and paid on Monday, and it is due one working day later, on Tuesday', async () => {
    await itIs('2026-11-06 15:00');
    await step(
      'officer-duong-noi',
      'requestPayment',
      'payments: [{ name: "Lệ phí", nameEn: "Fee", amount: 15000 }]',
    );
    await itIs('2026-11-09 08:30');

    const after = await step('officer-duong-noi', 'recordPayment', 'method: COUNTER');

    expect(after).toMatchObject({ status: 'IN_PROGRESS', dueAt: close('2026-11-10'), overdue: false });
    const { data } = await world.asks(
      'parent',
      `{ dossier(code: "${CODE}") { payments { number amount state method } } }`,
    );
    expect(data).toEqual({
      dossier: { payments: [{ number: 1, amount: 15_000, state: 'PAID', method: 'COUNTER' }] },
    });
  });

  test('the agency apologises before that day and gives one new date, Friday', async () => {
    const after = await step(
      'officer-duong-noi',
      'apologise',
      'newDate: "2026-11-13", reason: "Chờ Toà án trả lời."',
    );

    expect(after).toMatchObject({ status: 'IN_PROGRESS', dueAt: close('2026-11-13') });
  });

  test('it is completed on Thursday, in time, and its owner rates the service', async () => {
    await itIs('2026-11-12 16:00');

    const completed = await step('officer-duong-noi', 'completeDossier');
    await step('parent', 'rateDossier', 'score: 5');

    expect(completed).toMatchObject({
      status: 'COMPLETED',
      completedAt: at('2026-11-12 16:00').toISOString(),
      overdue: false,
    });
    const { data } = await world.asks(
      'parent',
      `{ dossier(code: "${CODE}") { rating { score } history { kind actor } } }`,
    );
    expect(data).toEqual({
      dossier: {
        rating: { score: 5 },
        history: [
          { kind: 'STATUS', actor: null },
          ...Array.from({ length: 3 }, () => ({ kind: 'STATUS', actor: 'OFFICER' })),
          { kind: 'STATUS', actor: 'PERSON' },
          { kind: 'STATUS', actor: 'OFFICER' },
          { kind: 'STATUS', actor: 'OFFICER' },
          { kind: 'APOLOGY', actor: 'OFFICER' },
          { kind: 'STATUS', actor: 'OFFICER' },
          { kind: 'RATING', actor: 'PERSON' },
        ],
      },
    });
  });
});
