import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';

import { contractScalars } from '../../../gateway/supergraph/contract-scalars.ts';
import { memoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

test('the scalars of the contract hold in its own supergraph', () => {
  expect(Object.keys(contractScalars(parse(readSupergraphSdl())))).toEqual(
    expect.arrayContaining(['Date', 'UnitCode', 'PersonalId']),
  );
});

test('a date of somebody else may be written as they write it', () => {
  const theirs =
    'schema @link(url: "https://specs.apollo.dev/join/v0.5") { query: Query } scalar Date type Query { on: Date }';

  expect(contractScalars(parse(theirs))).toEqual({});
});

test('a field, an argument, an enum value and an input field may have names of the machinery', async () => {
  const hub = memoryHub([
    memorySubgraph(
      'a',
      'type Query { policy(link__x: I, join__y: E): Int } input I { policy: Int } enum E { policy federation__z }',
      { Query: { policy: () => 7 } },
    ),
  ]);

  const { data, errors } = await hub.asks('{ policy(link__x: { policy: 1 }, join__y: policy) }');

  expect(errors).toEqual([]);
  expect(data).toEqual({ policy: 7 });
});
