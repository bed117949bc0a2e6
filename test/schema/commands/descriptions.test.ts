import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { missingDescriptions } from '#schema/commands/descriptions.ts';

const BOTH = '"""\nA place.\nvi: Một nơi.\n"""';

describe('every element of the SDL is described in English and then in Vietnamese', () => {
  test.each([
    ['a type', 'type Area { code: ID! }'],
    ['a field', `${BOTH} type Area { code: ID! }`],
    ['an enum', `enum Level { ${BOTH} PROVINCE }`],
    ['an enum value', `${BOTH} enum Level { PROVINCE }`],
    ['an input', `input Filter { ${BOTH} level: ID }`],
    ['an input field', `${BOTH} input Filter { level: ID }`],
    ['a scalar', 'scalar Date'],
    ['a union', 'union Thing = Area'],
    ['a directive', 'directive @personal on FIELD_DEFINITION'],
    ['a field added to a type of another file', 'extend type Area { code: ID! }'],
    ['a root field', 'type Query { area: ID }'],
  ])('%s without a description is told', (_what, sdl) => {
    const [reason] = missingDescriptions('units', parse(sdl));

    expect(reason?.en).toMatch(/^units: .+ lacks a description/);
    expect(reason?.vi).toMatch(/^units: .+ thiếu mô tả/);
  });

  test.each([
    ['English alone', '"A place."'],
    ['Vietnamese alone', '"vi: Một nơi."'],
    ['Vietnamese first', '"""\nvi: Một nơi.\nA place.\n"""'],
    ['an empty Vietnamese line', '"""\nA place.\nvi:\n"""'],
  ])('a description with %s is told', (_what, description) => {
    expect(missingDescriptions('units', parse(`${description} scalar Date`))).toHaveLength(1);
  });

  test('a described type with described fields is all right, and the root types need no words', () => {
    const sdl = `type Query { ${BOTH} area: Area } ${BOTH} type Area { ${BOTH} code: ID! }`;

    expect(missingDescriptions('units', parse(sdl))).toEqual([]);
  });
});
