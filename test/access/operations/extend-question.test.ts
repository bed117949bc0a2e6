import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { aCitizen, anOfficer, anonymous } from '../../support/callers.ts';
import { dataProtection, POLICE, questionDesk, type QuestionDesk } from '../question-desk.ts';
import { type ReadingWorld, startReadingWorld } from '../reading-world.ts';

let world: ReadingWorld;
let desk: QuestionDesk;
beforeAll(async () => {
  world = await startReadingWorld();
  desk = questionDesk(world.access);
});
afterAll(() => world.stop());

const REASON = 'Phải tra sổ giấy ở kho lưu trữ.';
const EXTEND = `mutation ($input: ExtendQuestionInput!) { extendQuestion(input: $input) { __typename
  ... on QuestionExtended { question { id answerBy extensionReason state } } ... on QuestionRefused { code message } } }`;
const extend = async (caller: Caller, question: string, reason = REASON) => {
  const { data } = await world.access.asks({
    caller,
    query: EXTEND,
    variables: { input: { question, reason } },
  });
  return data?.['extendQuestion'];
};

test('the agency takes ten days more, once, and the person reads why', async () => {
  const { me, id } = await desk.aQuestion();

  const first = await extend(anOfficer(POLICE), id);
  const second = await extend(anOfficer(POLICE), id);

  expect(first).toMatchObject({
    __typename: 'QuestionExtended',
    question: { id, answerBy: '2026-12-10', extensionReason: REASON, state: 'OPEN' },
  });
  expect(second).toMatchObject({ __typename: 'QuestionRefused', code: 'EXTENDED' });
  expect(await desk.questionsFor(aCitizen(me))).toMatchObject([
    { id, answerBy: '2026-12-10', extensionReason: REASON },
  ]);
});

test('of two officers who take time at the same moment one does', async () => {
  const { id } = await desk.aQuestion();

  const both = await Promise.all([extend(anOfficer(POLICE), id), extend(anOfficer(POLICE), id)]);

  const types = both.map((outcome) => String(Reflect.get(outcome ?? {}, '__typename')));
  expect(types.toSorted()).toEqual(['QuestionExtended', 'QuestionRefused']);
});

test('what was answered takes no more time', async () => {
  const { id } = await desk.aQuestion();
  await desk.answers(anOfficer(POLICE), id);

  expect(await extend(anOfficer(POLICE), id)).toMatchObject({ code: 'ANSWERED' });
});

test('once the day is past it is data protection’s, and no time is left to take', async () => {
  const { id } = await desk.aQuestion();
  await desk.letPass(id);

  expect(await extend(anOfficer(POLICE), id)).toMatchObject({ code: 'UNKNOWN' });
});

test.each(['', '   ', 'x'.repeat(2_001), 'a\0b'])(
  'a reason that says nothing or too much is refused',
  async (reason) => {
    const { id } = await desk.aQuestion();

    expect(await extend(anOfficer(POLICE), id, reason)).toMatchObject({ code: 'TEXT' });
  },
);

test.each<[string, Caller]>([
  ['an officer of another agency', anOfficer('H26.9001')],
  ['data protection', dataProtection],
  ['nobody', anonymous],
])('%s cannot take time', async (_who, caller) => {
  const { id } = await desk.aQuestion();

  expect(await extend(caller, id)).toMatchObject({ code: 'UNKNOWN' });
});
