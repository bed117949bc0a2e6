import { expect, test } from 'vitest';

import { compose } from '#schema/commands/compose.ts';

import { createAnswerer } from '../../../gateway/answer.ts';
import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import type { RecordsOf } from '../../../gateway/record/recorded-answer.ts';
import type { SeenGroup } from '../../../gateway/record/seen-fields.ts';
import { readSupergraph } from '../../../gateway/supergraph/supergraph.ts';
import { anOfficerOnCase } from '../../support/callers.ts';
import { memorySubgraph, PERSONAL } from '../../support/memory-subgraph.ts';

const supergraph = readSupergraph(
  compose([
    memorySubgraph(
      'citizens',
      `${PERSONAL}
       type Query { me: Citizen }
       type Subscription { moved: Citizen }
       type Citizen @key(fields: "ref") { ref: ID! @inaccessible  fullName: String @personal(class: BASIC)  note: String }`,
      {},
    ),
  ]),
);

const officer = anOfficerOnCase('D1', ['r1', 'r2']);

/** The answers to two events, each of one person, with a log that keeps the first alone. */
async function twoEvents() {
  const looks: (readonly SeenGroup[])[] = [];
  const recordsOf: RecordsOf = () => (seen) => {
    looks.push(seen.groups());
    const words = { vi: 'không ghi được', en: 'not recorded' };
    return Promise.resolve(looks.length === 1 ? null : { code: 'ACCESS_LOG_UNAVAILABLE', words });
  };
  const answerer = createAnswerer({
    supergraph,
    subgraphs: {
      ask: () => expect.fail('an event brings all that is asked for'),
      subscribe: async function* subscribe() {
        yield { data: { f0_: { f1_: 'Nguyễn Văn Mẫu', f2_: 'one', ref: 'r1' } } };
        yield { data: { f0_: { f1_: 'Trần Thị Mẫu', f2_: 'two', ref: 'r2' } } };
      },
    },
    recordsOf,
    limits: DEFAULT_LIMITS,
    openIntrospection: true,
  });
  const request = {
    text: 'subscription { moved { fullName note } }',
    operationName: null,
    variables: {},
    readOnly: false,
  };
  const { signal } = new AbortController();
  const listener = { callerNow: () => Promise.resolve(officer), signal, eventDeadlineMs: 1_000 };
  const answers = await Array.fromAsync(await answerer.subscribe(request, listener));
  return { looks, answers };
}

test('each event that shows somebody is put on record for itself', async () => {
  const { looks } = await twoEvents();

  expect(looks).toEqual([
    [{ people: ['r1'], fields: ['Citizen.fullName'] }],
    [{ people: ['r2'], fields: ['Citizen.fullName'] }],
  ]);
});

test('an event that is not on record shows nobody, and the stream goes on', async () => {
  const { answers } = await twoEvents();

  expect(answers.map(({ data }) => JSON.parse(data.toString()))).toEqual([
    { moved: { fullName: 'Nguyễn Văn Mẫu', note: 'one' } },
    { moved: { fullName: null, note: 'two' } },
  ]);
  expect(answers[1]?.errors).toMatchObject([{ extensions: { code: 'ACCESS_LOG_UNAVAILABLE' } }]);
});
