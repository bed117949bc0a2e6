import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { aCitizen, anOfficer, anonymous } from '../../support/callers.ts';
import { dataProtection, POLICE, questionDesk, type QuestionDesk } from '../question-desk.ts';
import { NOW, type ReadingWorld, startReadingWorld } from '../reading-world.ts';

let world: ReadingWorld;
let desk: QuestionDesk;
beforeAll(async () => {
  world = await startReadingWorld();
  desk = questionDesk(world.access);
});
afterAll(() => world.stop());

const ACKNOWLEDGE = `mutation ($input: AcknowledgeQuestionInput!) { acknowledgeQuestion(input: $input) { __typename
  ... on QuestionAcknowledged { question { id acknowledgedAt acknowledgeBy state } } ... on QuestionRefused { code message } } }`;
const acknowledges = async (caller: Caller, question: string) => {
  const { data } = await world.access.asks({
    caller,
    query: ACKNOWLEDGE,
    variables: { input: { question } },
  });
  return data?.['acknowledgeQuestion'];
};
const acknowledged = {
  __typename: 'QuestionAcknowledged',
  // Asked on a Friday: two working days later it is Monday and Tuesday, of which the 24th is a day off.
  question: { acknowledgedAt: NOW.toISOString(), acknowledgeBy: '2026-11-25', state: 'OPEN' },
};

test('an officer of the agency says that it has the question, and the person reads when', async () => {
  const { me, id } = await desk.aQuestion();

  const outcome = await acknowledges(anOfficer(POLICE), id);

  expect(outcome).toMatchObject(acknowledged);
  expect(await desk.questionsFor(aCitizen(me))).toMatchObject([{ id, acknowledgedAt: NOW.toISOString() }]);
});

test('said by two officers, the first time stands for both', async () => {
  const { id } = await desk.aQuestion();

  const outcomes = await Promise.all([
    acknowledges(anOfficer(POLICE), id),
    acknowledges(anOfficer('G01.9026'), id),
  ]);

  expect(outcomes).toMatchObject([acknowledged, acknowledged]);
});

test('an answer says it, too', async () => {
  const { me, id } = await desk.aQuestion();

  await desk.answers(anOfficer(POLICE), id);

  expect(await desk.questionsFor(aCitizen(me))).toMatchObject([{ id, acknowledgedAt: NOW.toISOString() }]);
});

test('a question that is not acknowledged by its date is data protection’s, and theirs to answer', async () => {
  const { me, id } = await desk.aQuestion();
  await desk.letPass(id, 'acknowledgeBy');

  const passed = await desk.questionsFor(dataProtection, 'WITH_DATA_PROTECTION');
  const open = await desk.questionsFor(anOfficer(POLICE), 'OPEN');
  const { data } = await desk.answers(dataProtection, id);

  expect(passed).toMatchObject([{ id, state: 'WITH_DATA_PROTECTION' }]);
  expect(open.map((question) => question.id)).not.toContain(id);
  expect(data?.['answerQuestion']).toMatchObject({ __typename: 'QuestionAnswered' });
  expect(await desk.questionsFor(aCitizen(me))).toMatchObject([{ id, state: 'ANSWERED' }]);
});

test('acknowledged late, it is with the agency again, and data protection still sees it', async () => {
  const { me, id } = await desk.aQuestion();
  await desk.letPass(id, 'acknowledgeBy');

  const outcome = await acknowledges(anOfficer(POLICE), id);

  expect(outcome).toMatchObject({ __typename: 'QuestionAcknowledged', question: { id, state: 'OPEN' } });
  expect(await desk.questionsFor(aCitizen(me))).toMatchObject([{ id, state: 'OPEN' }]);
  expect((await desk.questionsFor(dataProtection)).map((question) => question.id)).toContain(id);
});

test.each<[string, Caller]>([
  ['an officer of another agency', anOfficer('H26.9001')],
  ['data protection', dataProtection],
  ['another citizen', aCitizen('11111111-1111-4111-8111-111111111111')],
  ['nobody', anonymous],
])('%s cannot say it', async (_who, caller) => {
  const { id } = await desk.aQuestion();

  expect(await acknowledges(caller, id)).toMatchObject({ code: 'UNKNOWN' });
});

test('the person who asked cannot say it for the agency', async () => {
  const { me, id } = await desk.aQuestion();

  expect(await acknowledges(aCitizen(me), id)).toMatchObject({ code: 'UNKNOWN' });
});

test.each(['', 'no id', '00000000-0000-0000-0000-000000000000'])(
  'what is no question is unknown',
  async (id) => {
    expect(await acknowledges(anOfficer(POLICE), id)).toMatchObject({ code: 'UNKNOWN' });
  },
);
