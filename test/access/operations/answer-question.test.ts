import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { cursorOf } from '#shared/connection.ts';

import { aCallerFor, aCitizen, anOfficer, anonymous } from '../../support/callers.ts';
import { dataProtection, POLICE, questionDesk, type QuestionDesk } from '../question-desk.ts';
import { type ReadingWorld, startReadingWorld } from '../reading-world.ts';

let world: ReadingWorld;
let desk: QuestionDesk;
beforeAll(async () => {
  world = await startReadingWorld();
  desk = questionDesk(world.access);
});
afterAll(() => world.stop());

describe('the agency answers by a date', () => {
  test('an officer of the agency reads the question without the person, and answers it', async () => {
    const { me, id } = await desk.aQuestion();

    const seen = await desk.lists(anOfficer(POLICE));
    const { data } = await desk.answers(anOfficer(POLICE), id);

    expect(JSON.stringify(seen.data)).toContain(id);
    expect(JSON.stringify(seen.data)).not.toContain(me);
    expect(data?.['answerQuestion']).toMatchObject({
      __typename: 'QuestionAnswered',
      question: { state: 'ANSWERED', answer: 'Để xác minh nơi ở.' },
    });
    expect(await desk.questionsFor(aCitizen(me))).toMatchObject([
      { state: 'ANSWERED', answer: 'Để xác minh nơi ở.' },
    ]);
  });

  test('a unit above the agency sees the question, too', async () => {
    const { id } = await desk.aQuestion();

    const seen = await desk.questionsFor(anOfficer('G01.9026'));

    expect(seen.map((question) => question.id)).toContain(id);
  });

  test.each<[string, Caller]>([
    ['an officer of another agency', anOfficer('H26.9001')],
    ['data protection before the date has passed', dataProtection],
    ['the person', aCitizen('11111111-1111-4111-8111-111111111111')],
    ['nobody', anonymous],
  ])('%s cannot answer it', async (_who, caller) => {
    const { id } = await desk.aQuestion();

    const { data } = await desk.answers(caller, id);

    expect(data?.['answerQuestion']).toMatchObject({ code: 'UNKNOWN' });
  });

  test('it is answered once, also when two officers answer at the same moment', async () => {
    const { id } = await desk.aQuestion();

    const both = await Promise.all([
      desk.answers(anOfficer(POLICE), id),
      desk.answers(anOfficer(POLICE), id),
    ]);

    const types = both.map(({ data }) => Reflect.get(data?.['answerQuestion'] ?? {}, '__typename'));
    expect(types.map(String).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'QuestionAnswered',
      'QuestionRefused',
    ]);
  });

  test('a question that nobody answered in time is data protection’s, and theirs to answer', async () => {
    const { me, id } = await desk.aQuestion();
    expect(await desk.questionsFor(dataProtection)).toEqual([]);
    await desk.letPass(id);

    const overdue = await desk.questionsFor(dataProtection);
    const { data } = await desk.answers(dataProtection, id);

    expect(overdue).toMatchObject([{ id, state: 'WITH_DATA_PROTECTION' }]);
    expect(data?.['answerQuestion']).toMatchObject({ __typename: 'QuestionAnswered' });
    expect(await desk.questionsFor(aCitizen(me), 'ANSWERED')).toHaveLength(1);
    expect(await desk.questionsFor(dataProtection)).toHaveLength(1);
  });

  test('questions are listed by state, the soonest due first, page after page', async () => {
    const [late, soon] = [await desk.aQuestion(), await desk.aQuestion()];
    await desk.letPass(soon.id);
    const open = await desk.questionsFor(anOfficer(POLICE), 'OPEN');

    const first = await desk.lists(anOfficer(POLICE), { first: 1 });
    const { pageInfo }: { pageInfo: { endCursor: string } } = first.data?.['accessQuestions'] ?? {
      pageInfo: { endCursor: '' },
    };
    const second = await desk.lists(anOfficer(POLICE), { first: 1, after: pageInfo.endCursor });

    expect(open.map(({ id }) => id)).toContain(late.id);
    expect(open.map(({ id }) => id)).not.toContain(soon.id);
    expect(JSON.stringify(first.data)).not.toBe(JSON.stringify(second.data));
    expect(second.errors).toEqual([]);
  });

  test.each([
    ['a page of none', { first: 0 }],
    ['a cursor that holds no day', { after: cursorOf(['someday', '11111111-1111-4111-8111-111111111111']) }],
    ['a cursor that holds no id', { after: cursorOf(['2026-11-20', 'x']) }],
    ['a state that is none', { state: 'LOST' }],
  ])('%s is refused as bad input', async (_what, variables) => {
    const { errors } = await desk.lists(anOfficer(POLICE), variables);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('the list is closed to whoever has no part in it', async () => {
    const { data, errors } = await desk.lists(aCallerFor({ kind: 'STATISTICS', account: 's' }, 'STATISTICS'));

    expect(data?.['accessQuestions']).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
