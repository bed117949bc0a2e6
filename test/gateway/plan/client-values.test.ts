import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { RequestError } from '../../../gateway/guard/request-error.ts';
import { compileVariables } from '../../../gateway/plan/client-values.ts';

const schema = buildSchema(/* GraphQL */ `
  enum Sex {
    MALE
    FEMALE
  }
  input Name {
    first: String = "An"
    last: String!
  }
  type Query {
    find(id: ID, year: Int, share: Float, isOpen: Boolean, sex: Sex, name: Name, ids: [ID!]): String
  }
`);
const DEFINED = {
  'ID!': [17, 'x', 1.5, true, null],
  ID: [17, '', null],
  'Int!': [17, 1.5, '17', 2 ** 40, null],
  'Int = 4': [17, null, 'x'],
  Float: [1, 1.5, '1.5', Number.NaN],
  'Boolean!': [true, 'true', 0],
  String: ['ấ', 17, ['x']],
  Sex: ['MALE', 'OTHER', 1, 'toString'],
  Name: [{ last: 'x' }, { last: 'x', first: null }, { first: 'x' }, { last: 'x', other: 1 }, 'x'],
  '[ID!]': [['x', 1], 'x', [null]],
};
const cases = Object.entries(DEFINED).flatMap(([type, values]) =>
  [undefined, ...values].map((value) => [type, value] as const),
);

function operationOf(type: string) {
  const [definition] = parse(`query ($given: ${type}, $year: Int) { find(year: $year) }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) {
    throw new Error('no operation');
  }
  return definition;
}

describe('the variables of an operation are read as graphql-js reads them', () => {
  test.each(cases)('$%s given %j', (type, value) => {
    const operation = operationOf(type);
    const given = { year: 2026, other: 'not declared', ...(value !== undefined && { given: value }) };
    const expected = getVariableValues(schema, operation.variableDefinitions ?? [], given);

    const read = () => compileVariables(schema, operation)(given);

    if (expected.coerced) {
      expect(read()).toEqual(expected.coerced);
    } else {
      expect(read).toThrow(RequestError);
    }
  });

  test('what is inherited was not given', () => {
    const given: Readonly<Record<string, unknown>> = Object.create({ given: 'x' });

    expect(() => compileVariables(schema, operationOf('ID!'))(given)).toThrow(RequestError);
  });

  test('a variable of that name changes no prototype', () => {
    const [operation] = parse('query ($__proto__: ID!) { find(id: $__proto__) }').definitions;
    const given: Readonly<Record<string, unknown>> = JSON.parse('{"__proto__":"x"}');
    if (operation?.kind !== Kind.OPERATION_DEFINITION) {
      throw new Error('no operation');
    }

    const values = compileVariables(schema, operation)(given);

    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});
