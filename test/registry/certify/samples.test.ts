import { describe, expect, test } from 'vitest';

import { absentLike } from '../../../subgraphs/registry/certify/absent-key.ts';
import { readPublishedSchema } from '../../../subgraphs/registry/certify/published-schema.ts';
import { readSamples } from '../../../subgraphs/registry/certify/samples.ts';
import { FEDERATION, PERSONAL } from '../../support/memory-subgraph.ts';

const SCHEMA = readPublishedSchema(`${FEDERATION}
${PERSONAL}
type Card @key(fields: "number") @key(fields: "owner { ref } row") { number: ID! row: Int owner: Owner }
extend type Citizen @key(fields: "ref") { ref: ID! @external cards(first: Int = 1): [Card!] @personal(class: BASIC) age: Int @requires(fields: "ref") }
type Owner @key(fields: "ref", resolvable: false) { ref: ID! }
`);

describe('the schema that is tried', () => {
  test('has the types that can be asked for by a key, with every key', () => {
    expect([...SCHEMA.types.keys()]).toEqual(['Card', 'Citizen']);
    expect(SCHEMA.types.get('Card')?.keys).toHaveLength(2);
  });

  test('tells personal fields from others, and leaves out what needs more than a key', () => {
    const citizen = SCHEMA.types.get('Citizen');

    expect(citizen?.classified.map(({ selection }) => selection)).toEqual(['cards { __typename }']);
    expect(citizen?.plain).toEqual([]);
  });
});

describe('a sample', () => {
  test('is one key of its type, and nothing beside it is kept', () => {
    const read = readSamples(['{"__typename":"Card","number":"A-1","secret":1}'], SCHEMA);

    expect(read).toEqual({ samples: [{ type: 'Card', key: 'number', fields: { number: 'A-1' } }] });
  });

  test('may be a key of several parts', () => {
    const read = readSamples(['{"__typename":"Card","row":3,"owner":{"ref":"x"}}'], SCHEMA);

    expect(read).toMatchObject({ samples: [{ fields: { row: 3, owner: { ref: 'x' } } }] });
  });

  test.each([
    ['no JSON', '036194999001'],
    ['no type', '{"ref":"036194999001"}'],
    ['a type without a key', '{"__typename":"Owner","ref":"036194999001"}'],
    ['no whole key', '{"__typename":"Card","row":3,"personalId":"036194999001"}'],
  ])('%s is refused by its place, and its value is not repeated', (_what, text) => {
    const read = readSamples(['{"__typename":"Citizen","ref":"r"}', text], SCHEMA);

    expect(read).toMatchObject({ problem: { en: expect.stringContaining('Sample 2') } });
    expect(JSON.stringify(read)).not.toContain('036194999001');
  });

  test('is one of twenty at most', () => {
    const many = Array.from({ length: 21 }, () => '{"__typename":"Citizen","ref":"r"}');

    expect(readSamples(many, SCHEMA)).toHaveProperty('problem');
  });
});

describe('a key that nobody has', () => {
  test.each(['47eaa099-2cb6-416d-86dc-283cf0480ff9', '00004@2025-07-01', 'H26.9001', 'a'])(
    'is of the form of %s and another',
    (key) => {
      const sample = { type: 'Card', key: 'number', fields: { number: key } };

      const absent = String(absentLike(sample).fields['number']);

      expect(absent).not.toBe(key);
      expect(formOf(absent)).toBe(formOf(key));
    },
  );

  test('is another number where it is a number, also inside an object', () => {
    const sample = { type: 'Card', key: 'owner { ref } row', fields: { row: 3, owner: { ref: 'x1' } } };

    const { fields } = absentLike(sample);

    expect(fields['row']).not.toBe(3);
    expect(fields['owner']).not.toEqual({ ref: 'x1' });
  });
});

function formOf(key: string): string {
  return key.replaceAll(/[0-9]/g, '0').replaceAll(/[a-f]/g, 'a').replaceAll(/[G-Z]/g, 'Z');
}
