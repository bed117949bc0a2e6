import * as fc from 'fast-check';
import { type GraphQLScalarType, parseValue } from 'graphql';
import { expect, test } from 'vitest';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';

const NAMES = Object.keys(scalarTypes);

function scalar(name: string): GraphQLScalarType {
  const type = scalarTypes[name];
  if (type === undefined) {
    throw new Error(`There is no scalar ${name}.`);
  }
  return type;
}

function refusal(act: () => unknown): unknown {
  try {
    return { accepted: act() };
  } catch (error) {
    return error;
  }
}

test('the scalars of the contract and the partial date are all there', () => {
  expect(NAMES).toEqual([
    'AreaCode',
    'Date',
    'DateTime',
    'Dong',
    'DossierCode',
    'PartialDate',
    'PersonalId',
    'ProcedureCode',
    'TaxCode',
    'UnitCode',
  ]);
});

test.each([
  ['UnitCode', '000.00.19.G06', 'G06.19'],
  ['ProcedureCode', '1.001193.01', '1.001193'],
  ['DateTime', '2026-11-21T16:50:00+07:00', '2026-11-21T09:50:00.000Z'],
  ['TaxCode', '0100109106001', '0100109106-001'],
])('a %s is made canonical as variable, as literal and as answer', (name, written, canonical) => {
  const type = scalar(name);

  expect(type.parseValue(written)).toBe(canonical);
  expect(type.parseLiteral(parseValue(`"${written}"`))).toBe(canonical);
  expect(type.serialize(written)).toBe(canonical);
});

test('an amount is an integer in variables, literals and answers, a bigint of the database included', () => {
  expect(scalar('Dong').parseValue(135_000)).toBe(135_000);
  expect(scalar('Dong').parseLiteral(parseValue('135000'))).toBe(135_000);
  expect(scalar('Dong').serialize(135_000n)).toBe(135_000);
});

test('a resolver may answer a moment as a Date, and an invalid Date is refused', () => {
  const at = new Date('2026-11-21T09:50:00Z');

  expect(scalar('DateTime').serialize(at)).toBe('2026-11-21T09:50:00.000Z');
  expect(refusal(() => scalar('DateTime').serialize(new Date(Number.NaN)))).toBeInstanceOf(Error);
});

test.each(NAMES)('whatever %s cannot be is a BAD_USER_INPUT that does not repeat the value', (name) => {
  const hostile = fc.oneof(
    fc.string({ minLength: 12, unit: 'binary' }),
    fc.object(),
    fc.boolean(),
    fc.double(),
    fc.constant(null),
  );

  fc.assert(
    fc.property(hostile, (value) => {
      const answer = refusal(() => scalar(name).parseValue(value));

      fc.pre(answer instanceof Error);
      expect(answer).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(JSON.stringify(answer).includes(JSON.stringify(value)) && typeof value === 'string').toBe(false);
    }),
  );
});

test.each(NAMES)('lists, objects, booleans and names are no literals of %s', (name) => {
  for (const literal of ['["001190999003"]', '{ a: 1 }', 'true', 'ABC', 'null', '1.5']) {
    expect(refusal(() => scalar(name).parseLiteral(parseValue(literal)))).toBeInstanceOf(Error);
  }
});

test.each(NAMES)('five megabytes given for %s are refused within milliseconds', (name) => {
  const started = performance.now();

  for (const unit of ['0', '.', '-', 'A0.', ' ']) {
    expect(refusal(() => scalar(name).parseValue(unit.repeat(5_000_000)))).toBeInstanceOf(Error);
  }

  expect(performance.now() - started).toBeLessThan(1_000);
});
