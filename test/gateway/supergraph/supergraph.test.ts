import { isObjectType, isScalarType, print } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { readSupergraph, type Supergraph } from '../../../gateway/supergraph/supergraph.ts';
import { memoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

let supergraph: Supergraph;
beforeAll(() => {
  supergraph = readSupergraph(readSupergraphSdl());
});

const keysOf = (subgraph: string, type: string): string[] =>
  (supergraph.keys.get(subgraph)?.get(type) ?? []).map((key) => print(key).replaceAll(/\s+/g, ' '));

describe('what the gateway reads from the committed supergraph', () => {
  test('it knows our four subgraphs and no other', () => {
    expect(supergraph.subgraphs.toSorted()).toEqual([...SUBGRAPHS].toSorted());
  });

  test('it knows by which keys an owner finds its entities, and leaves out mere references', () => {
    expect(keysOf('citizens', 'Citizen')).toEqual(['{ ref }', '{ personalId }']);
    expect(keysOf('units', 'Area')).toEqual(['{ id }']);
    expect(keysOf('dossiers', 'Unit')).toEqual(['{ code }']);
    expect(keysOf('citizens', 'Area')).toEqual([]);
    expect(keysOf('dossiers', 'Organization')).toEqual([]);
  });

  test('it knows every classified field, and who is told who asks', () => {
    expect([...supergraph.personal.coordinates]).toEqual(
      expect.arrayContaining([
        'Citizen.personalId',
        'Citizen.fullName',
        'Citizen.religion',
        'Citizen.dossiers',
        'Dossier.people',
        'Document.number',
      ]),
    );
    expect([...supergraph.personal.subgraphs].toSorted()).toEqual(['access', 'citizens', 'dossiers']);
  });

  test('it knows which root fields need a signed-in caller', () => {
    expect([...supergraph.guards.of.keys()].toSorted()).toEqual(
      expect.arrayContaining([
        'Query.citizen',
        'Query.dossier',
        'Query.dossiers',
        'Query.me',
        'Query.organization',
      ]),
    );
    expect([...supergraph.guards.of.keys()]).not.toContain('Query.trackDossier');
  });

  test('every root field, and every field that leads to another owner, may be null', () => {
    const query = supergraph.schema.getQueryType();

    const never = Object.values(query?.getFields() ?? {}).filter(({ type }) => String(type).endsWith('!'));

    expect(never.map(({ name }) => name)).toEqual([]);
  });
});

describe('what clients see of it', () => {
  test('nothing that is inaccessible and nothing of the machinery is there', () => {
    const names = Object.keys(supergraph.schema.getTypeMap());
    const citizen = supergraph.schema.getType('Citizen');

    expect(
      names.filter((name) => /^(?:join__|link__|policy|federation__|_)/.test(name) && !name.startsWith('__')),
    ).toEqual([]);
    expect(names).not.toEqual(expect.arrayContaining(['PartyRef', 'CaseFile']));
    expect(isObjectType(citizen) && Object.keys(citizen.getFields())).not.toContain('ref');
    expect(Object.keys(supergraph.schema.getQueryType()?.getFields() ?? {})).not.toEqual(
      expect.arrayContaining(['caseFile']),
    );
    expect(
      supergraph.schema
        .getDirectives()
        .map(({ name }) => name)
        .filter((name) => /join|link|policy/.test(name)),
    ).toEqual([]);
  });

  test('the classes of personal data stay visible to them', () => {
    expect(supergraph.schema.getDirective('personal')).toBeDefined();
    expect(supergraph.schema.getType('PersonalDataClass')).toBeDefined();
  });

  test.each([
    ['UnitCode', '000.00.19.G06', 'G06.19'],
    ['ProcedureCode', '1.012753.H19', '1.012753'],
    ['AreaCode', '01', '01'],
  ])('%s takes the forms of the contract and makes one of them', (name, written, canonical) => {
    const type = supergraph.schema.getType(name);

    expect(isScalarType(type) && type.parseValue(written)).toBe(canonical);
  });
});

describe('a supergraph that the planner does not take', () => {
  test.each(['', 'nonsense {'])('%j is refused with an error and no half of it is used', (sdl) => {
    expect(() => readSupergraph(sdl)).toThrow(/./);
  });

  test('a key of several parts and a type with two keys are read whole', () => {
    const { supergraph: read } = memoryHub([
      memorySubgraph(
        'a',
        'type Query { x: X } type X @key(fields: "a { b } c") @key(fields: "d") { a: A c: ID! d: ID! } type A { b: ID! }',
        {},
      ),
    ]);

    expect(
      read.keys
        .get('a')
        ?.get('X')
        ?.map((key) => print(key).replaceAll(/\s+/g, ' ')),
    ).toEqual(['{ a { b } c }', '{ d }']);
  });
});
