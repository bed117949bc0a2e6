import type { Caller } from '#shared/caller.ts';

import { AccessQuestion } from '../../subgraphs/access/entities/access-question.ts';
import { aCallerFor, aCitizen } from '../support/callers.ts';
import type { Answer, SubgraphWorld } from '../support/subgraph-world.ts';
import { aLook, people, records, storedOf } from './looks.ts';

/** The agency that looks in these tests: its police, below the city's. */
export const POLICE = 'G01.9026.9001';

/** An officer of data protection. */
export const dataProtection = aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION');

/** A reference of nobody in particular. */
export const somebody = (): string => people(1)[0] ?? '';

const QUESTION = `id question answer state askedAt acknowledgeBy acknowledgedAt answerBy extensionReason answeredAt agency { code } record { id fields vi: reason }`;
const ASK = `mutation ($input: QuestionAccessInput!) { questionAccess(input: $input) { __typename
  ... on AccessQuestioned { repeated question { ${QUESTION} } } ... on QuestionRefused { code message } } }`;
const ANSWER = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename
  ... on QuestionAnswered { question { ${QUESTION} } } ... on QuestionRefused { code message } } }`;
const LIST = `query ($state: AccessQuestionState, $first: Int, $after: String) {
  accessQuestions(state: $state, first: $first, after: $after) { edges { node { ${QUESTION} } } pageInfo { endCursor } } }`;

/** A question as it is told. */
export interface Told {
  readonly id: string;
  readonly state: string;
  readonly question: string;
}

/** Asking and answering as different callers. */
export type QuestionDesk = ReturnType<typeof questionDesk>;

/** Asks and answers at one subgraph. */
export function questionDesk(access: SubgraphWorld) {
  const asks = (caller: Caller, record: string, question = 'Vì sao xem dữ liệu của tôi?'): Promise<Answer> =>
    access.asks({ caller, query: ASK, variables: { input: { record, question } } });
  const answers = (caller: Caller, question: string, answer = 'Để xác minh nơi ở.'): Promise<Answer> =>
    access.asks({ caller, query: ANSWER, variables: { input: { question, answer } } });
  const lists = (caller: Caller, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    access.asks({ caller, query: LIST, variables: { first: 100, ...variables } });

  async function questionsFor(caller: Caller, state?: string): Promise<readonly Told[]> {
    const { data } = await lists(caller, { state });
    const page: { edges: { node: Told }[] } = data?.['accessQuestions'] ?? { edges: [] };
    return page.edges.map(({ node }) => node);
  }

  async function aLookedAt(me = somebody()): Promise<{ me: string; record: string }> {
    await records(access, aLook([me]));
    const [stored] = await storedOf(access.runtime.orm.em, me);
    return { me, record: stored?.id ?? '' };
  }

  async function aQuestion(): Promise<{ me: string; record: string; id: string }> {
    const looked = await aLookedAt();
    const { data } = await asks(aCitizen(looked.me), looked.record);
    const answered: { question: Pick<Told, 'id'> } = data?.['questionAccess'] ?? { question: { id: '' } };
    return { ...looked, id: answered.question.id };
  }

  async function letPass(id: string, date: 'answerBy' | 'acknowledgeBy' = 'answerBy'): Promise<void> {
    await access.runtime.orm.em.fork().nativeUpdate(AccessQuestion, { id }, { [date]: '2026-11-19' });
  }

  return { asks, answers, lists, questionsFor, aLookedAt, aQuestion, letPass };
}
