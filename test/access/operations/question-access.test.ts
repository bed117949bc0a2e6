import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { AccessQuestion } from '../../../subgraphs/access/entities/access-question.ts';
import { aCitizen, anOfficer, anonymous } from '../../support/callers.ts';
import { anOwnLook, records, storedOf } from '../looks.ts';
import { dataProtection, POLICE, questionDesk, type QuestionDesk, somebody } from '../question-desk.ts';
import { type ReadingWorld, startReadingWorld } from '../reading-world.ts';

let world: ReadingWorld;
let desk: QuestionDesk;
beforeAll(async () => {
  world = await startReadingWorld();
  desk = questionDesk(world.access);
});
afterAll(() => world.stop());

describe('a person asks an agency why it looked', () => {
  test('the question has its dates, leads to the look, and is with the agency', async () => {
    const { me, record } = await desk.aLookedAt();

    const { data } = await desk.asks(aCitizen(me), record);

    // Friday 20 November 2026: two working days are Monday and Wednesday, Tuesday is the Day of Culture; ten days end on Monday.
    expect(data?.['questionAccess']).toMatchObject({
      __typename: 'AccessQuestioned',
      repeated: false,
      question: {
        question: 'Vì sao xem dữ liệu của tôi?',
        answer: null,
        state: 'OPEN',
        acknowledgeBy: '2026-11-25',
        answerBy: '2026-11-30',
        agency: { code: POLICE },
        record: { id: record },
      },
    });
  });

  test('asked again, the first question stands', async () => {
    const { me, record, id } = await desk.aQuestion();

    const { data } = await desk.asks(aCitizen(me), record, 'Lần nữa?');

    expect(data?.['questionAccess']).toMatchObject({
      repeated: true,
      question: { id, question: 'Vì sao xem dữ liệu của tôi?' },
    });
  });

  test('a parent asks for a minor child', async () => {
    const { me: child, record } = await desk.aLookedAt();
    const parent: Caller = {
      ...aCitizen(somebody()),
      represents: [{ ref: child, basis: 'MINOR', coordinates: 'ALL' }],
    };

    const { data } = await desk.asks(parent, record);

    expect(data?.['questionAccess']).toMatchObject({ __typename: 'AccessQuestioned' });
    expect(await desk.questionsFor(parent)).toHaveLength(1);
  });

  test.each<[string, () => Caller]>([
    ['somebody else', () => aCitizen(somebody())],
    ['an officer', () => anOfficer(POLICE)],
    ['data protection', () => dataProtection],
    ['nobody', () => anonymous],
  ])('%s cannot ask about it, and the answer is that of a look that never was', async (_who, caller) => {
    const { record } = await desk.aLookedAt();

    const [known, unknown] = await Promise.all([
      desk.asks(caller(), record),
      desk.asks(caller(), somebody()),
    ]);

    expect(known.data?.['questionAccess']).toMatchObject({ __typename: 'QuestionRefused', code: 'UNKNOWN' });
    expect(known.data).toEqual(unknown.data);
  });

  test('one’s own look has nobody to ask', async () => {
    const me = somebody();
    await records(world.access, anOwnLook(me));
    const [own] = await storedOf(world.access.runtime.orm.em, me);

    const { data } = await desk.asks(aCitizen(me), own?.id ?? '');

    expect(data?.['questionAccess']).toMatchObject({ code: 'NO_AGENCY' });
  });

  test.each([
    ['nothing', ''],
    ['blanks', '  \n'],
    ['too much', 'a'.repeat(2_001)],
    ['what no database can hold', 'a\0'],
  ])('a question that says %s is refused by its text', async (_what, text) => {
    const { me, record } = await desk.aLookedAt();

    const { data } = await desk.asks(aCitizen(me), record, text);

    expect(data?.['questionAccess']).toMatchObject({ code: 'TEXT' });
  });

  test('a record that is no id is a look that never was', async () => {
    const { data, errors } = await desk.asks(aCitizen(somebody()), "' or true --");

    expect(errors).toEqual([]);
    expect(data?.['questionAccess']).toMatchObject({ code: 'UNKNOWN' });
  });

  test('the words are sealed in the database', async () => {
    const { id } = await desk.aQuestion();

    const stored = await world.access.runtime.orm.em.fork().findOneOrFail(AccessQuestion, { id });

    expect(stored.sealedQuestion.toString()).not.toContain('dữ liệu');
  });
});
