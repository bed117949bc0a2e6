import { expect, test } from 'vitest';

import { readAnswer, type AnswerToRead } from '../../../subgraphs/dossiers/rules/read-answer.ts';
import type { Place } from '../../../subgraphs/dossiers/rules/reading-operation.ts';

function place(id: string, keys: string, coordinate = 'Citizen.fullName'): Place {
  const binding = { id, subject: 'OWNER', path: { type: 'Citizen', steps: [] }, leaf: 'SCALAR' } as const;
  return { binding, keys: keys.split('.'), coordinate };
}

const OWNERS = { 'Citizen.fullName': 'citizens', 'Citizen.residence': 'citizens', 'Citizen.card': 'health' };

function read(answer: Partial<AnswerToRead>, ...places: readonly Place[]) {
  return Object.fromEntries(readAnswer(places, { data: null, errors: [], owners: OWNERS, ...answer }));
}

test('a value is read where it stands, with the owner of its first field', () => {
  const data = { intake: { OWNER: { v0: 'Nguyễn Văn An' } } };

  expect(read({ data }, place('name', 'intake.OWNER.v0'))).toEqual({
    name: { kind: 'READ', values: ['Nguyễn Văn An'], owner: 'citizens' },
  });
});

test('through lists every value is read, in order, and nothing where there is none', () => {
  const data = {
    intake: {
      OWNER: { v0: { edges: [{ node: { n: '1' } }, { node: { n: null } }, { node: { n: '2' } }] }, v1: null },
    },
  };

  const found = read(
    { data },
    place('numbers', 'intake.OWNER.v0.edges.node.n'),
    place('none', 'intake.OWNER.v1.x'),
  );

  expect(found['numbers']).toMatchObject({ values: ['1', '2'] });
  expect(found['none']).toMatchObject({ kind: 'READ', values: [] });
});

test('an owner that is away is the trouble of its own fields and of no others', () => {
  const data = { intake: { OWNER: { v0: null, v1: 'x', v2: null } } };
  const errors = [{ path: ['intake', 'OWNER', 'v2'], code: 'SUBGRAPH_UNAVAILABLE' }];

  const found = read(
    { data, errors },
    place('empty', 'intake.OWNER.v0'),
    place('there', 'intake.OWNER.v1'),
    place('away', 'intake.OWNER.v2', 'Citizen.card'),
  );

  expect(found).toMatchObject({
    empty: { kind: 'READ', values: [] },
    there: { kind: 'READ' },
    away: { kind: 'TROUBLE', trouble: 'AWAY', owner: 'health' },
  });
});

test('an error above or below a field is about it', () => {
  const above = [{ path: ['intake', 'OWNER'], code: 'SUBGRAPH_UNAVAILABLE' }];
  const below = [{ path: ['intake', 'OWNER', 'v0', 'edges', 0, 'node'], code: 'SUBGRAPH_UNAVAILABLE' }];
  const field = place('it', 'intake.OWNER.v0.edges.node.n');

  expect(read({ errors: above }, field)['it']).toMatchObject({ kind: 'TROUBLE' });
  expect(read({ errors: below }, field)['it']).toMatchObject({ kind: 'TROUBLE' });
});

test('a refusal told once for a coordinate is about every person’s field of it, and about no other field', () => {
  const data = { intake: { OWNER: { v0: null, v1: null }, MOTHER: { v2: null } } };
  const errors = [
    { path: ['intake', 'OWNER', 'v0'], code: 'PURPOSE_DENIED', coordinate: 'Citizen.fullName' },
  ];

  const found = read(
    { data, errors },
    place('owner', 'intake.OWNER.v0'),
    place('mother', 'intake.MOTHER.v2'),
    place('home', 'intake.OWNER.v1', 'Citizen.residence'),
  );

  expect(found).toMatchObject({
    owner: { trouble: 'REFUSED' },
    mother: { trouble: 'REFUSED' },
    home: { kind: 'READ' },
  });
});

test('an error without path is about everything that is not there, and nobody knows whose it is', () => {
  const errors = [{ code: 'SUBGRAPH_UNAVAILABLE' }];

  expect(read({ errors, owners: {} }, place('it', 'intake.OWNER.v0'))['it']).toEqual({
    kind: 'TROUBLE',
    trouble: 'AWAY',
    owner: 'gateway',
  });
});

test('what the register keeps of a declared person is declared, what another owner keeps of them is not', () => {
  const data = { intake: { OWNER: { v0: 'An', v1: 'GD4' } } };
  const places = [place('name', 'intake.OWNER.v0'), place('card', 'intake.OWNER.v1', 'Citizen.card')];
  const answer = { data, errors: [], owners: OWNERS };

  expect(Object.fromEntries(readAnswer(places, answer, new Set(['OWNER'])))).toEqual({
    name: { kind: 'READ', values: ['An'], owner: 'citizens', declared: true },
    card: { kind: 'READ', values: ['GD4'], owner: 'health' },
  });
  expect(Object.fromEntries(readAnswer(places, answer, new Set(['MOTHER'])))).toMatchObject({
    name: { kind: 'READ', values: ['An'], owner: 'citizens' },
  });
});
