import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Caller } from '#shared/caller.ts';
import { cursorOf } from '#shared/connection.ts';

import { AccessQuestion } from '../../subgraphs/access/entities/access-question.ts';
import { aCallerFor, aCitizen, anOfficer, anonymous } from '../support/callers.ts';
import { type Answer } from '../support/subgraph-world.ts';
import { aLook, anOwnLook, people, records, storedOf } from './looks.ts';
import { type ReadingWorld, startReadingWorld } from './reading-world.ts';

const POLICE = 'G01.9026.9001';
const QUESTION = `id question answer state askedAt acknowledgeBy answerBy answeredAt agency { code } record { id fields vi: reason }`;
const ASK = `mutation ($input: QuestionAccessInput!) { questionAccess(input: $input) { __typename
  ... on AccessQuestioned { repeated question { ${QUESTION} } } ... on QuestionRefused { code message } } }`;
const ANSWER = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename
  ... on QuestionAnswered { question { ${QUESTION} } } ... on QuestionRefused { code message } } }`;
const LIST = `query ($state: AccessQuestionState, $first: Int, $after: String) {
  accessQuestions(state: $state, first: $first, after: $after) { edges { node { ${QUESTION} } } pageInfo { endCursor } } }`;

let world: ReadingWorld;
beforeAll(async () => {
  world = await startReadingWorld();
});
afterAll(() => world.stop());

interface Told {
  readonly id: string;
  readonly state: string;
  readonly question: string;
}

const dataProtection = aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION');
const somebody = (): string => people(1)[0] ?? '';
const asks = (caller: Caller, record: string, question = 'Vì sao xem dữ liệu của tôi?'): Promise<Answer> =>
  world.access.asks({ caller, query: ASK, variables: { input: { record, question } } });
const answers = (caller: Caller, question: string, answer = 'Để xác minh nơi ở.'): Promise<Answer> =>
  world.access.asks({ caller, query: ANSWER, variables: { input: { question, answer } } });
const lists = (caller: Caller, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  world.access.asks({ caller, query: LIST, variables: { first: 100, ...variables } });

async function questionsFor(caller: Caller, state?: string): Promise<readonly Told[]> {
  const { data } = await lists(caller, { state });
  const page: { edges: { node: Told }[] } = data?.['accessQuestions'] ?? { edges: [] };
  return page.edges.map(({ node }) => node);
}

async function aLookedAt(me = somebody()): Promise<{ me: string; record: string }> {
  await records(world.access, aLook([me]));
  const [stored] = await storedOf(world.access.runtime.orm.em, me);
  return { me, record: stored?.id ?? '' };
}

async function aQuestion(): Promise<{ me: string; record: string; id: string }> {
  const looked = await aLookedAt();
  const { data } = await asks(aCitizen(looked.me), looked.record);
  const answered: { question: Pick<Told, 'id'> } = data?.['questionAccess'] ?? { question: { id: '' } };
  return { ...looked, id: answered.question.id };
}

async function letPass(id: string): Promise<void> {
  await world.access.runtime.orm.em.fork().nativeUpdate(AccessQuestion, { id }, { answerBy: '2026-11-19' });
}

describe('a person asks an agency why it looked', () => {
  test('the question has its dates, leads to the look, and is with the agency', async () => {
    const { me, record } = await aLookedAt();

    const { data } = await asks(aCitizen(me), record);

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
    const { me, record, id } = await aQuestion();

    const { data } = await asks(aCitizen(me), record, 'Lần nữa?');

    expect(data?.['questionAccess']).toMatchObject({
      repeated: true,
      question: { id, question: 'Vì sao xem dữ liệu của tôi?' },
    });
  });

  test('a parent asks for a minor child', async () => {
    const { me: child, record } = await aLookedAt();
    const parent: Caller = {
      ...aCitizen(somebody()),
      represents: [{ ref: child, basis: 'MINOR', coordinates: 'ALL' }],
    };

    const { data } = await asks(parent, record);

    expect(data?.['questionAccess']).toMatchObject({ __typename: 'AccessQuestioned' });
    expect(await questionsFor(parent)).toHaveLength(1);
  });

  test.each<[string, () => Caller]>([
    ['somebody else', () => aCitizen(somebody())],
    ['an officer', () => anOfficer(POLICE)],
    ['data protection', () => dataProtection],
    ['nobody', () => anonymous],
  ])('%s cannot ask about it, and the answer is that of a look that never was', async (_who, caller) => {
    const { record } = await aLookedAt();

    const [known, unknown] = await Promise.all([asks(caller(), record), asks(caller(), somebody())]);

    expect(known.data?.['questionAccess']).toMatchObject({ __typename: 'QuestionRefused', code: 'UNKNOWN' });
    expect(known.data).toEqual(unknown.data);
  });

  test('one’s own look has nobody to ask', async () => {
    const me = somebody();
    await records(world.access, anOwnLook(me));
    const [own] = await storedOf(world.access.runtime.orm.em, me);

    const { data } = await asks(aCitizen(me), own?.id ?? '');

    expect(data?.['questionAccess']).toMatchObject({ code: 'NO_AGENCY' });
  });

  test.each([
    ['nothing', ''],
    ['blanks', '  \n'],
    ['too much', 'a'.repeat(2_001)],
    ['what no database can hold', 'a\0'],
  ])('a question that says %s is refused by its text', async (_what, text) => {
    const { me, record } = await aLookedAt();

    const { data } = await asks(aCitizen(me), record, text);

    expect(data?.['questionAccess']).toMatchObject({ code: 'TEXT' });
  });

  test('a record that is no id is a look that never was', async () => {
    const { data, errors } = await asks(aCitizen(somebody()), "' or true --");

    expect(errors).toEqual([]);
    expect(data?.['questionAccess']).toMatchObject({ code: 'UNKNOWN' });
  });

  test('the words are sealed in the database', async () => {
    const { id } = await aQuestion();

    const stored = await world.access.runtime.orm.em.fork().findOneOrFail(AccessQuestion, { id });

    expect(stored.sealedQuestion.toString()).not.toContain('dữ liệu');
  });
});

describe('the agency answers by a date', () => {
  test('an officer of the agency reads the question without the person, and answers it', async () => {
    const { me, id } = await aQuestion();

    const seen = await lists(anOfficer(POLICE));
    const { data } = await answers(anOfficer(POLICE), id);

    expect(JSON.stringify(seen.data)).toContain(id);
    expect(JSON.stringify(seen.data)).not.toContain(me);
    expect(data?.['answerQuestion']).toMatchObject({
      __typename: 'QuestionAnswered',
      question: { state: 'ANSWERED', answer: 'Để xác minh nơi ở.' },
    });
    expect(await questionsFor(aCitizen(me))).toMatchObject([
      { state: 'ANSWERED', answer: 'Để xác minh nơi ở.' },
    ]);
  });

  test('a unit above the agency sees the question, too', async () => {
    const { id } = await aQuestion();

    const seen = await questionsFor(anOfficer('G01.9026'));

    expect(seen.map((question) => question.id)).toContain(id);
  });

  test.each<[string, Caller]>([
    ['an officer of another agency', anOfficer('H26.9001')],
    ['data protection before the date has passed', dataProtection],
    ['the person', aCitizen('11111111-1111-4111-8111-111111111111')],
    ['nobody', anonymous],
  ])('%s cannot answer it', async (_who, caller) => {
    const { id } = await aQuestion();

    const { data } = await answers(caller, id);

    expect(data?.['answerQuestion']).toMatchObject({ code: 'UNKNOWN' });
  });

  test('it is answered once, also when two officers answer at the same moment', async () => {
    const { id } = await aQuestion();

    const both = await Promise.all([answers(anOfficer(POLICE), id), answers(anOfficer(POLICE), id)]);

    const types = both.map(({ data }) => Reflect.get(data?.['answerQuestion'] ?? {}, '__typename'));
    expect(types.toSorted()).toEqual(['QuestionAnswered', 'QuestionRefused']);
  });

  test('a question that nobody answered in time is data protection’s, and theirs to answer', async () => {
    const { me, id } = await aQuestion();
    expect(await questionsFor(dataProtection)).toEqual([]);
    await letPass(id);

    const overdue = await questionsFor(dataProtection);
    const { data } = await answers(dataProtection, id);

    expect(overdue).toMatchObject([{ id, state: 'WITH_DATA_PROTECTION' }]);
    expect(data?.['answerQuestion']).toMatchObject({ __typename: 'QuestionAnswered' });
    expect(await questionsFor(aCitizen(me), 'ANSWERED')).toHaveLength(1);
    expect(await questionsFor(dataProtection)).toHaveLength(1);
  });

  test('questions are listed by state, the soonest due first, page after page', async () => {
    const [late, soon] = [await aQuestion(), await aQuestion()];
    await letPass(soon.id);
    const open = await questionsFor(anOfficer(POLICE), 'OPEN');

    const first = await lists(anOfficer(POLICE), { first: 1 });
    const { pageInfo }: { pageInfo: { endCursor: string } } = first.data?.['accessQuestions'] ?? {
      pageInfo: { endCursor: '' },
    };
    const second = await lists(anOfficer(POLICE), { first: 1, after: pageInfo.endCursor });

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
    const { errors } = await lists(anOfficer(POLICE), variables);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('the list is closed to whoever has no part in it', async () => {
    const { data, errors } = await lists(aCallerFor({ kind: 'STATISTICS', account: 's' }, 'STATISTICS'));

    expect(data?.['accessQuestions']).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
