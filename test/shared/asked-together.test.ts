import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { askedTogether } from '#shared/asked-together.ts';
import type { ServiceQuery } from '#shared/service-calls.ts';

const QUESTION = {
  subgraph: 'access',
  field: 'rightsOf',
  argument: 'of',
  type: 'RightsOfInput!',
  selection: '{ person }',
};

// Answers each alias with what was asked under it, the last first.
function anOwner() {
  const asked: ServiceQuery[] = [];
  const ask = (query: ServiceQuery) => {
    asked.push(query);
    const answers = Object.entries(query.variables).map(
      ([name, value]) => [name.replace('v', 'a'), value] as const,
    );
    return Promise.resolve(Object.fromEntries(answers.toReversed()));
  };
  return { asked, ask };
}

test('those of one moment are asked for in one document, each under its own alias', async () => {
  const owner = anOwner();
  const ask = askedTogether(owner, QUESTION);

  const answers = await Promise.all(['one', 'two', 'three'].map(ask));

  expect(answers).toEqual(['one', 'two', 'three']);
  expect(owner.asked).toMatchObject([
    { subgraph: 'access', variables: { v0: 'one', v1: 'two', v2: 'three' } },
  ]);
});

test('eight go together at most, so that whoever answers sees few different documents', async () => {
  const owner = anOwner();
  const ask = askedTogether(owner, QUESTION);

  await Promise.all([...Array(30).keys()].map(ask));

  expect(owner.asked.map(({ variables }) => Object.keys(variables).length)).toEqual([8, 8, 8, 6]);
  expect(owner.asked.map(({ query }) => parse(query).definitions.length)).toEqual([1, 1, 1, 1]);
});
