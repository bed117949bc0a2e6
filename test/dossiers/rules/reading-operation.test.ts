import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import {
  type Binding,
  coordinateOf,
  readingOperation,
} from '../../../subgraphs/dossiers/rules/reading-operation.ts';
import { parseSourcePath } from '../../../subgraphs/dossiers/rules/source-path.ts';

function binding(subject: Binding['subject'], source: string, leaf: Binding['leaf'] = 'SCALAR'): Binding {
  const path = parseSourcePath(source) ?? expect.fail(source);
  return { id: `${subject} ${source}`, subject, path, leaf };
}

const SCHEMA = buildSchema(`
  type Query { intake(id: ID!): Intake me: Citizen }
  type Intake { person(role: Role!): Party }
  enum Role { OWNER MOTHER ORGANIZATION }
  union Party = Citizen | Organization
  type Citizen { fullName: String residence: Residence documents(type: ID, first: Int): Documents }
  type Organization { name: Int residence: String }
  type Residence { line: String area: Area }
  type Area { id: ID! }
  type Unit { code: ID! }
  type Documents { edges: [Edge!]! }
  type Edge { node: Document! }
  type Document { id: ID! number: String issuer: Unit type: Type issuedOn: String validUntil: String legalForm: String signature: String }
  type Type { code: ID! }
`);

test('all people of a form are read in one operation below the intake, each field once', () => {
  const { query } = readingOperation([
    binding('OWNER', 'Citizen.fullName'),
    binding('OWNER', 'Citizen.residence.line'),
    binding('OWNER', 'Citizen.residence.area', 'AREA'),
    binding('MOTHER', 'Citizen.fullName'),
  ]);

  expect(query).toBe(
    'query Prefill($id: ID!) { intake(id: $id) { ' +
      'OWNER: person(role: OWNER) { ... on Citizen { v0: fullName v1: residence { line area { id } } } } ' +
      'MOTHER: person(role: MOTHER) { ... on Citizen { v2: fullName } } } }',
  );
});

test('whoever asks is read as themself, and the intake is asked for the others alone', () => {
  const bindings = [
    binding('OWNER', 'Citizen.fullName'),
    binding('OWNER', 'Organization.name'),
    binding('MOTHER', 'Citizen.fullName'),
  ];

  const { query, places } = readingOperation(bindings, 'OWNER');
  const alone = readingOperation([binding('OWNER', 'Citizen.fullName')], 'OWNER');

  expect(query).toBe(
    'query Prefill($id: ID!) { OWNER: me { v0: fullName } ' +
      'intake(id: $id) { MOTHER: person(role: MOTHER) { ... on Citizen { v2: fullName } } } }',
  );
  expect(alone.query).toBe('query Prefill { OWNER: me { v0: fullName } }');
  expect(validate(SCHEMA, parse(query))).toEqual([]);
  expect(places.map(({ keys }) => keys.join('.'))).toEqual(['OWNER.v0', 'OWNER.v1', 'intake.MOTHER.v2']);
});

test('what differs in its constants is asked apart, what shares them is asked once', () => {
  const { query, places } = readingOperation([
    binding('OWNER', 'Citizen.documents(type: "A", first: 1).edges.node.number'),
    binding('OWNER', 'Citizen.documents(type: "A", first: 1).edges.node.issuer', 'UNIT'),
    binding('OWNER', 'Citizen.documents(type: "B", first: 1).edges.node.number'),
  ]);

  expect(query.match(/documents/g)).toHaveLength(2);
  expect(places.map(({ keys }) => keys.join('.'))).toEqual([
    'intake.OWNER.v0.edges.node.number',
    'intake.OWNER.v0.edges.node.issuer.code',
    'intake.OWNER.v1.edges.node.number',
  ]);
});

test('an operation over persons and organisations with fields of one name is valid', () => {
  const { query } = readingOperation([
    binding('OWNER', 'Citizen.residence.area', 'AREA'),
    binding('OWNER', 'Organization.residence'),
    binding('ORGANIZATION', 'Organization.name'),
    binding('OWNER', 'Citizen.documents(type: "A", first: 20)', 'DOCUMENTS'),
    binding('MOTHER', 'Citizen.residence', 'ENTITY'),
  ]);

  expect(validate(SCHEMA, parse(query))).toEqual([]);
});

test('the owner of a value is asked by the first field of its path', () => {
  expect(coordinateOf(parseSourcePath('Citizen.residence.area') ?? expect.fail())).toBe('Citizen.residence');
});
