import { readSubgraphSdl } from '#schema/sdl.ts';
import { buildASTSchema, isEnumType, parse } from 'graphql';
import { expect, test } from 'vitest';

import {
  PROBLEM_TEXTS,
  problemOf,
  problemText,
} from '../../../subgraphs/dossiers/rules/submission-problems.ts';

test('every problem of the contract has its words in both languages, and no other has', () => {
  const contract = buildASTSchema(parse(readSubgraphSdl('dossiers')), { assumeValidSDL: true }).getType(
    'ProblemCode',
  );

  const declared = isEnumType(contract) ? contract.getValues().map(({ name }) => name) : [];
  expect(Object.keys(PROBLEM_TEXTS).toSorted()).toEqual(declared.toSorted());
  expect(Object.values(PROBLEM_TEXTS).every(({ VI, EN }) => VI !== '' && EN !== '' && VI !== EN)).toBe(true);
});

test('a problem names the field or component that it is about, or neither', () => {
  expect(problemOf('FIELD_MISSING', { field: 'copies' })).toEqual({
    code: 'FIELD_MISSING',
    field: 'copies',
    component: null,
  });
  expect(problemOf('NO_CODES_LEFT')).toEqual({ code: 'NO_CODES_LEFT', field: null, component: null });
});

test('that a source does not answer now is said in words of its own, under the same code', () => {
  const [lasting, passing] = [false, true].map((temporary) =>
    problemOf('REUSE_UNAVAILABLE', { field: 'name', temporary }),
  );

  expect([lasting?.code, passing?.code]).toEqual(['REUSE_UNAVAILABLE', 'REUSE_UNAVAILABLE']);
  expect(problemText(problemOf('REUSE_UNAVAILABLE', { temporary: true }), 'EN')).toMatch(/try again/);
  expect(problemText(problemOf('REUSE_UNAVAILABLE'), 'EN')).not.toMatch(/try again/);
});
