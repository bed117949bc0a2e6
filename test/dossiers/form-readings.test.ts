import { buildSchema, graphql, type GraphQLError } from 'graphql';
import { expect, test } from 'vitest';

import type { DelegatedAnswer, DelegatedQuery } from '#shared/delegation.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { readForm } from '../../subgraphs/dossiers/entities/form-readings.ts';
import { aCitizen, anOfficer } from '../support/callers.ts';
import { aBoundField, aComponent } from './procedure-builder.ts';

const OWNER = '00a154d8-5ed8-4bcc-b5c7-19c2add9ca88';
const NO_SERVICES = { ask: () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away')) };
const INTAKE = {
  id: 'an-intake',
  procedureId: 'p@1',
  ownerRef: OWNER,
  people: [{ role: 'OWNER', kind: 'CITIZEN', ref: OWNER }],
} as const;

// A graph that stands in for the hub's: the paths are judged as the gateway judges them.
const SCHEMA = buildSchema(`
  type Query { intake(id: ID!): Intake me: Citizen }
  type Intake { person(role: Role!): Citizen }
  enum Role { OWNER MOTHER }
  type Citizen { fullName: String residence: Residence documents(type: ID, first: Int): Documents }
  type Residence { line: String area: Area }
  type Area { id: ID! }
  type Documents { edges: [Edge!]! }
  type Edge { node: Document! }
  type Document { id: ID! type: Type issuedOn: String validUntil: String legalForm: String signature: String }
  type Type { code: ID! }
`);
const LICENCE = {
  id: 'a-licence',
  type: { code: 'A' },
  issuedOn: '2020-01-01',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
};
const PERSON = {
  fullName: 'Hoàng Văn Tùng',
  residence: { line: 'Số 1', area: { id: '02671@2025-07-01' } },
  documents: { edges: [{ node: LICENCE }] },
};
const ROOT = { me: PERSON, intake: { person: PERSON } };

/** A hub of that graph, and what it was asked. `isVerified`: whether it knows that whoever asks was checked. */
function hub(isVerified = true) {
  const asked: DelegatedQuery[] = [];
  const ask = async (query: DelegatedQuery): Promise<DelegatedAnswer> => {
    asked.push(query);
    const { data, errors = [] } = await graphql({
      schema: SCHEMA,
      source: query.query,
      rootValue: ROOT,
      variableValues: query.variables,
    });
    const codeOf = ({ path }: GraphQLError) => (path ? 'SUBGRAPH_UNAVAILABLE' : 'GRAPHQL_VALIDATION_FAILED');
    return {
      data: data ?? null,
      errors: errors.map((error) =>
        Object.assign({ code: codeOf(error) }, error.path && { path: error.path }),
      ),
      owners: {
        'Citizen.fullName': 'citizens',
        'Citizen.residence': 'citizens',
        'Citizen.documents': 'citizens',
      },
      isVerified,
    };
  };
  return { asked, reader: { caller: aCitizen(OWNER), delegation: { ask }, services: NO_SERVICES } };
}

const VERSION = {
  form: {
    fields: [
      aBoundField('name', 'Citizen.fullName'),
      aBoundField('area', 'Citizen.residence.area', { type: 'AREA' }),
      aBoundField('line', 'Citizen.residence.line'),
      aBoundField('mother', 'Citizen.fullName', { subject: 'MOTHER' }),
    ],
  },
  components: [aComponent('licence', { substitution: { resultTypes: ['A'] } })],
};

test('a form is read in one question, under the intake as the case and for the purpose of prefill', async () => {
  const { asked, reader } = hub();

  const readings = await readForm(reader, { version: VERSION, intake: INTAKE });

  expect(asked).toMatchObject([
    { purpose: 'PREFILL', caseCode: 'an-intake', variables: { id: 'an-intake' } },
  ]);
  expect(readings.fields.get('name')).toEqual({
    kind: 'READ',
    values: ['Hoàng Văn Tùng'],
    owner: 'citizens',
  });
  expect(readings.fields.get('area')).toMatchObject({ values: ['02671@2025-07-01'] });
  expect(readings.documentsOf('OWNER', ['A'])).toEqual([{ ...LICENCE, type: 'A' }]);
});

test('somebody who stands in two roles is asked for once, and both roles have the answer', async () => {
  const { asked, reader } = hub();
  const both = [...INTAKE.people, { role: 'MOTHER', kind: 'CITIZEN', ref: OWNER }] as const;

  const readings = await readForm(reader, { version: VERSION, intake: { ...INTAKE, people: both } });

  expect(asked[0]?.query.match(/person\(role|: me /g)).toHaveLength(1);
  expect(readings.fields.get('mother')).toMatchObject({ kind: 'READ', values: ['Hoàng Văn Tùng'] });
  expect(readings.fields.get('name')).toMatchObject({ kind: 'READ', values: ['Hoàng Văn Tùng'] });
});

test('of somebody who does not stand in the intake nothing is asked and nothing is there', async () => {
  const { asked, reader } = hub();

  const readings = await readForm(reader, { version: VERSION, intake: INTAKE });

  expect(asked[0]?.query).not.toContain('MOTHER');
  expect(readings.fields.get('mother')).toMatchObject({ kind: 'READ', values: [] });
});

test('a path that the graph does not have leaves its own field open, and no other', async () => {
  const { reader } = hub();
  const fields = [...VERSION.form.fields, aBoundField('card', 'Citizen.healthCard.number')];

  const readings = await readForm(reader, { version: { form: { fields }, components: [] }, intake: INTAKE });

  expect(readings.fields.get('card')).toMatchObject({ kind: 'TROUBLE', trouble: 'NO_SUCH_PATH' });
  expect(readings.fields.get('name')).toMatchObject({ kind: 'READ', values: ['Hoàng Văn Tùng'] });
  expect(readings.fields.get('line')).toMatchObject({ kind: 'READ', values: ['Số 1'] });
});

test('what replaces a paper may end at an entity: it is enough that there is one', async () => {
  const { reader } = hub();
  const components = [aComponent('proof', { substitution: { sources: ['Citizen.residence.area'] } })];

  const readings = await readForm(reader, { version: { form: null, components }, intake: INTAKE });

  expect(readings.sourcesOf('OWNER').get('Citizen.residence.area')).toMatchObject({
    kind: 'READ',
    values: ['Area'],
  });
});

test('while the gateway is away every bound field is open and no store is known', async () => {
  const ask = () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away'));

  const readings = await readForm(
    { caller: anOfficer(), delegation: { ask }, services: NO_SERVICES },
    { version: VERSION, intake: INTAKE },
  );

  expect(readings.fields.get('name')).toEqual({ kind: 'TROUBLE', trouble: 'AWAY', owner: 'gateway' });
  expect(readings.documentsOf('OWNER', ['A'])).toBe('AWAY');
});

// Citizens that has checked nobody, and how often it was asked.
function doubtful() {
  let times = 0;
  const ask = ({ subgraph }: { readonly subgraph: string }) => {
    if (subgraph !== 'citizens') {
      return NO_SERVICES.ask();
    }
    times += 1;
    return Promise.resolve({ partyAssurances: ['DECLARED'] });
  };
  return { services: { ask }, times: () => times };
}

test('of whom the gateway knows to have been checked citizens is not asked again', async () => {
  const { reader } = hub();
  const { services, times } = doubtful();

  const readings = await readForm({ ...reader, services }, { version: VERSION, intake: INTAKE });

  expect(times()).toBe(0);
  expect(readings.fields.get('name')).not.toHaveProperty('declared');
});

test('of whom the gateway does not know it citizens is asked, and what it has not checked is said to be declared', async () => {
  const { reader } = hub(false);
  const { services, times } = doubtful();

  const readings = await readForm({ ...reader, services }, { version: VERSION, intake: INTAKE });

  expect(times()).toBe(1);
  expect(readings.fields.get('name')).toMatchObject({ declared: true });
});

test('that the caller was checked says nothing of others on the form', async () => {
  const { reader } = hub();
  const { services } = doubtful();
  const mother = { role: 'MOTHER', kind: 'CITIZEN', ref: 'the-mother' } as const;
  const intake = { ...INTAKE, people: [mother, ...INTAKE.people] };

  const readings = await readForm({ ...reader, services }, { version: VERSION, intake });

  expect(readings.fields.get('mother')).toMatchObject({ declared: true });
});
