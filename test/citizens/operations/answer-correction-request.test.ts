import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type Caller, OPENS_NOTHING } from '#shared/caller.ts';

import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficer, anonymous } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { refOf } from '../people.ts';

let world: SubgraphWorld;
let id = '';
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-20T02:00:00Z') });
});
beforeEach(async () => {
  const { data } = await world.asks({
    caller: aCitizen(refOf('citizen')),
    query: `mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) {
      ... on CorrectionRequested { request { id } } } }`,
    variables: { input: { field: 'FULL_NAME', proposed: crypto.randomUUID(), reason: 'Sai chính tả' } },
  });
  ({ id } = (
    data as unknown as { requestCorrection: { request: { id: string } } }
  ).requestCorrection.request);
});
afterAll(() => world.stop());

const steward: Caller = {
  ...anonymous,
  actor: { kind: 'REGISTRY', agency: 'G01', scopes: ['registry:approve'], account: 'a steward' },
  opens: OPENS_NOTHING,
};
const ANSWER = `mutation ($input: AnswerCorrectionRequestInput!) { answerCorrectionRequest(input: $input) {
  ... on CorrectionAnswered { request { state answeredAt } } ... on CorrectionRefused { code } } }`;
const answers = (caller: Caller, input: object = {}) =>
  world.asks({
    caller,
    query: ANSWER,
    variables: { input: { request: id, confirmed: false, answer: 'Giữ nguyên.', ...input } },
  });
const LIST = `{ correctionRequests(state: OPEN, first: 100) { edges { node { id field answerBy proposed } } } }`;

describe('the owner of the data', () => {
  test('finds the request on its list, without the words for whoever reads nobody’s data', async () => {
    const { data, errors } = await world.asks({ caller: steward, query: LIST });

    const { edges } = (data as unknown as { correctionRequests: { edges: { node: { id: string } }[] } })
      .correctionRequests;
    expect(edges.map(({ node }) => node)).toContainEqual({
      id,
      field: 'FULL_NAME',
      answerBy: '2026-11-30',
      proposed: null,
    });
    expect(errors.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true);
  });

  test('declines with a reason that the person reads, and the request is closed', async () => {
    const { data } = await answers(steward);

    expect(data).toMatchObject({ answerCorrectionRequest: { request: { state: 'DECLINED' } } });
    const read = await world.asks({
      caller: aCitizen(refOf('citizen')),
      query: '{ me { correctionRequests { id state answer } } }',
    });
    expect(
      (read.data as unknown as { me: { correctionRequests: object[] } }).me.correctionRequests,
    ).toContainEqual({
      id,
      state: 'DECLINED',
      answer: 'Giữ nguyên.',
    });
  });

  test('answers once, also when two officers answer at once', async () => {
    const both = await Promise.all([
      answers(anOfficer('G01')),
      answers(anOfficer('G01.9026.9001'), { confirmed: true }),
    ]);

    const codes = both.map(
      ({ data }) =>
        (data as unknown as { answerCorrectionRequest: { code?: string } }).answerCorrectionRequest.code,
    );
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes).toContain('ANSWERED');
  });

  test.each([
    ['an empty answer', { answer: ' ' }, 'TEXT'],
    ['a request that does not exist', { request: '00000000-0000-4000-8000-000000000000' }, 'UNKNOWN'],
    ['a request that is no id', { request: 'nothing' }, 'UNKNOWN'],
  ])('is refused %s', async (_what, input, code) => {
    const { data } = await answers(steward, input);

    expect(data).toEqual({ answerCorrectionRequest: { code } });
  });
});

describe('everybody else', () => {
  test.each([
    ['an officer of another agency', () => anOfficer('H26.9001')],
    ['the person themself', () => aCitizen(refOf('citizen'))],
  ])('%s neither sees the list nor answers', async (_who, caller) => {
    const list = await world.asks({ caller: caller(), query: LIST });
    const answer = await answers(caller());

    expect(list.data).toEqual({ correctionRequests: null });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
