import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { until } from '#shared/until.ts';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { aDeclaredBirth, HOUSEHOLD_AND_CARD } from './a-declared-birth.ts';
import { PREFILL, type PrefillData, reused } from './filing.ts';
import {
  type GroupData,
  LEGS,
  RESUME,
  stepsBy,
  SUBMIT_INTERLINKED,
  type SubmittedGroup,
  uploaded,
} from './interlinked.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const NOTICE_OF_BIRTH = '000.00.00.G15-KQ004389';
const NOTICE_OF_DEATH = '000.00.00.G15-KQ004376';
const NEWBORN = { ...aDeclaredBirth('Trần Nguyễn Gia Hân', 'FEMALE'), ...HOUSEHOLD_AND_CARD };
const LATE_GRANDFATHER = {
  'deceased.personalId': '001058999008',
  'deceased.fullName': 'Trần Văn Hưng',
  'deceased.dateOfBirth': '1958',
  'deceased.gender': 'MALE',
  'deceased.ethnicity': 'Kinh',
  'deceased.nationality': 'VNM',
  'deceased.residence.area': '09886@2025-07-01',
  'deceased.residence.line': 'Số 8, tổ dân phố 2',
  'death.at': '2026-11-01 05:00',
  'death.place': 'Tại nhà',
  'death.cause': 'Bệnh',
  'payee.account': 'Tài khoản hư cấu 999',
};

interface Handed {
  readonly group: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly paper: string;
  readonly key?: string;
}

/** Hands in a declaration as the mother, with everything reused that data holds. */
async function handsIn({
  group,
  typed,
  paper,
  key = randomUUID(),
}: Handed): Promise<() => Promise<SubmittedGroup>> {
  const filled = await world.asks('parent', PREFILL, { variables: { procedure: group } });
  const prefill: PrefillData = filled.data;
  const file = await uploaded(world, 'parent', prefill.prefill.intake);
  const own = reused(prefill).filter((field) => !(field.key in typed));
  const input = {
    idempotencyKey: key,
    group,
    receivingUnit: 'H26.9001',
    fields: [...own, ...Object.entries(typed).map(([name, value]) => ({ key: name, value }))],
    components: [{ component: paper, file }],
  };
  return async () => {
    const { data } = await world.asks('parent', SUBMIT_INTERLINKED, { variables: { input } });
    return (data as { submitInterlinked: SubmittedGroup }).submitInterlinked;
  };
}

const birth = (key?: string) =>
  handsIn({ group: '2.000986', typed: NEWBORN, paper: NOTICE_OF_BIRTH, ...(key !== undefined && { key }) });

async function legsOf(code: string): Promise<GroupData['legs']> {
  const { data } = await world.asks('parent', LEGS, { variables: { code } });
  const { dossier }: { dossier: { group: GroupData } } = data;
  return dossier.group.legs;
}

const inStates = (code: string, ...states: readonly string[]) =>
  until(async () => {
    const legs = await legsOf(code);
    return legs.every(({ state }, index) => state === states[index]) ? legs : null;
  }, 15_000);

/** The leg at that place once all are in these states, and the code of its dossier. */
async function legIn(code: string, position: number, ...states: readonly string[]) {
  const legs = (await inStates(code, ...states)) ?? [];
  const leg = legs.find((one) => one.position === position);
  return { status: leg?.status, awaits: leg?.awaits, code: leg?.dossier?.code ?? '' };
}

/** Hands in a birth and gives its code and group. */
async function begun(): Promise<{ readonly code: string; readonly group: string }> {
  const { dossier, group } = await (await birth())();
  return { code: dossier?.code ?? '', group: group?.id ?? '' };
}

describe('one declaration under one key', () => {
  test('sent twenty times at once is one group with one dossier', async () => {
    const send = await birth();

    const all = await Promise.all(Array.from({ length: 20 }, () => send()));

    expect(new Set(all.map(({ __typename }) => __typename))).toEqual(new Set(['InterlinkedSubmitted']));
    expect(new Set(all.map(({ dossier }) => dossier?.code)).size).toBe(1);
    expect(all.filter(({ replayed }) => replayed === false)).toHaveLength(1);
  });

  test('of other content is a conflict', async () => {
    const key = randomUUID();
    await (
      await birth(key)
    )();
    const other = await handsIn({
      group: '2.000986',
      typed: { ...NEWBORN, 'child.fullName': 'Trần Nguyễn Gia Linh' },
      paper: NOTICE_OF_BIRTH,
      key,
    });

    expect(await other()).toMatchObject({ __typename: 'IdempotencyConflict' });
  });

  test('with answers missing names each of them, those of the later legs too, and nothing begins', async () => {
    const { clinic: _clinic, 'child.gender': _gender, ...typed } = NEWBORN;
    const send = await handsIn({ group: '2.000986', typed, paper: NOTICE_OF_BIRTH });

    const { __typename, problems } = await send();

    expect(__typename).toBe('DossierRefused');
    expect(new Set(problems?.map(({ code, field }) => `${code} ${field}`))).toEqual(
      new Set(['FIELD_MISSING clinic', 'FIELD_MISSING child.gender']),
    );
  });
});

describe('a leg that is refused', () => {
  test('leaves the others standing, says that the applicant is awaited, and goes on as a new dossier when taken up again', async () => {
    const { code, group } = await begun();
    await stepsBy(world, 'officer-duong-noi', code, ['acceptDossier', 'completeDossier']);
    const before = await legIn(code, 2, 'DONE', 'RUNNING', 'RUNNING');
    await stepsBy(world, 'police-duong-noi', before.code, ['rejectDossier'], 'Thiếu ý kiến chủ hộ.');

    const refused = await legIn(code, 2, 'DONE', 'REFUSED', 'RUNNING');
    const { data } = await world.asks('parent', RESUME, {
      variables: { input: { group, position: 2 } },
    });
    const again = await legIn(code, 2, 'DONE', 'RUNNING', 'RUNNING');

    expect(refused).toMatchObject({ status: 'REJECTED', awaits: 'APPLICANT' });
    expect(data).toMatchObject({ resumeInterlinkedLeg: { __typename: 'InterlinkedLegResumed' } });
    expect(again).toMatchObject({ status: 'SUBMITTED', awaits: 'AGENCY' });
    expect(again.code).not.toBe(before.code);
  });

  test('and is the first one goes on with the papers that were handed in, and the later ones still wait', async () => {
    const { code, group } = await begun();
    await stepsBy(world, 'officer-duong-noi', code, ['rejectDossier'], 'Nhầm nơi nộp.');
    await inStates(code, 'REFUSED', 'WAITING', 'WAITING');

    await world.asks('parent', RESUME, { variables: { input: { group, position: 1 } } });
    const first = await legIn(code, 1, 'RUNNING', 'WAITING', 'WAITING');

    const { data } = await world.asks(
      'parent',
      'query ($code: DossierCode!) { dossier(code: $code) { status components { component { code } answer } fields { key value } } }',
      { variables: { code: first.code } },
    );
    expect(first.code).not.toBe(code);
    expect(data).toMatchObject({
      dossier: {
        status: 'SUBMITTED',
        components: expect.arrayContaining([{ component: { code: NOTICE_OF_BIRTH }, answer: 'MUST_SUPPLY' }]),
        fields: expect.arrayContaining([{ key: 'child.fullName', value: 'Trần Nguyễn Gia Hân' }]),
      },
    });
  });

  test('is taken up again by nobody who does not see its group', async () => {
    const { group } = await (await birth())();

    const { data } = await world.asks('citizen', RESUME, {
      variables: { input: { group: group?.id, position: 1 } },
    });

    expect(data).toMatchObject({ resumeInterlinkedLeg: { __typename: 'LegNotResumed', code: 'NOT_FOUND' } });
  });
});

describe('a death is registered, the residence deleted and funeral aid asked for in one declaration', () => {
  test('the police and the commune get their dossiers when the commune has registered the death', async () => {
    const send = await handsIn({ group: '9.063024', typed: LATE_GRANDFATHER, paper: NOTICE_OF_DEATH });
    const { __typename, dossier, problems } = await send();
    expect([__typename, problems]).toEqual(['InterlinkedSubmitted', undefined]);
    const code = dossier?.code ?? '';

    await stepsBy(world, 'officer-duong-noi', code, ['acceptDossier', 'completeDossier']);
    const legs = await inStates(code, 'DONE', 'RUNNING', 'RUNNING');

    expect(legs?.map(({ unit }) => unit?.code)).toEqual(['H26.9001', 'G01.9026.9001', 'H26.9001']);
    const { data } = await world.asks(
      'parent',
      'query ($code: DossierCode!) { dossier(code: $code) { fields { key value provenance { owner } } } }',
      { variables: { code: legs?.[2]?.dossier?.code } },
    );
    expect(data).toMatchObject({
      dossier: {
        fields: expect.arrayContaining([
          expect.objectContaining({ key: 'payee.account', value: 'Tài khoản hư cấu 999' }),
          expect.objectContaining({ key: 'deceased.fullName', value: 'Trần Văn Hưng' }),
        ]),
      },
    });
  });
});
