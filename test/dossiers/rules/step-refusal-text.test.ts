import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readSubgraphSdl } from '#schema/sdl.ts';

import { STEP_REFUSALS } from '../../../subgraphs/dossiers/rules/step-refusal-text.ts';

describe('why a step is refused, in words', () => {
  test('every code of the contract has words, and there are no others', () => {
    const type = buildSchema(readSubgraphSdl('dossiers'), { assumeValidSDL: true }).getType('StepRefusal');
    const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];

    expect(Object.keys(STEP_REFUSALS).toSorted()).toEqual(codes.toSorted());
  });

  test.each(Object.entries(STEP_REFUSALS))('%s is told in a sentence of each language', (_code, words) => {
    expect(words.VI).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(words.EN).toMatch(/^[A-Z].{10,}\.$/);
    expect(words.VI).not.toBe(words.EN);
  });
});
