import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ANONYMOUS, type Actor, type Caller } from '#shared/caller.ts';
import { createDelegations, type DelegatedQuery } from '#shared/delegation.ts';
import { signGrant } from '#shared/grant.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { createFamilies } from '../../../subgraphs/dossiers/entities/family.ts';
import { intakeFor } from '../../../subgraphs/dossiers/operations/intake-for.ts';
import type { FormSubject } from '../../../subgraphs/dossiers/rules/form-people.ts';
import { startHubWorld, type HubWorld } from '../../support/hub-world.ts';

// The persona `parent` and her husband, of the sample world.
const MOTHER = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const FATHER = '1509bb0a-9bf1-4331-8a11-8783593942a4';
const PARENT: Actor = { kind: 'CITIZEN', ref: MOTHER, account: 'the-parent', level: 2 };
const BIRTH = new Set<FormSubject>(['APPLICANT', 'CHILD', 'MOTHER', 'FATHER']);

const PEOPLE = `query ($id: ID!) { intake(id: $id) {
  mother: person(role: MOTHER) { ... on Citizen { fullName ethnicity } }
  father: person(role: FATHER) { ... on Citizen { fullName ethnicity religion } }
} }`;

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
}, 120_000);
afterAll(() => world.stop());

interface Terms {
  readonly service: string;
  readonly audience: string;
  readonly issuer: string;
}

/** Asks as a service that was asked by this caller. */
async function delegated(
  caller: Partial<Caller>,
  query: Partial<DelegatedQuery>,
  { service = 'dossiers', audience, issuer = 'gateway' }: Partial<Terms> = {},
) {
  const signer = issuer === 'gateway' ? gatewayKeysOf(world.keys) : keysOf(world.keys, issuer);
  const grant = await signGrant(
    { ...ANONYMOUS, actor: PARENT, purpose: 'OWN_DATA', ...caller },
    { issuer, audience: audience ?? service, now: world.now },
    signer.privateKey,
  );
  const keys = keysOf(world.keys, service);
  const delegations = createDelegations({ keys, gatewayUrl: world.internalUrl, now: () => world.now });
  const ask = delegations.for({ grant, deadlineAt: Date.now() + 10_000 }).ask;
  const asked = { query: '{ me { fullName } }', variables: {}, purpose: 'PREFILL', caseCode: null, ...query };
  return ask(asked).finally(delegations.close);
}

async function intakeOfParent(): Promise<string> {
  const { orm, services } = world.subgraphs.dossiers.runtime;
  const caller = { ...ANONYMOUS, actor: PARENT, purpose: 'OWN_DATA' };
  const context = { caller, em: orm.em.fork(), families: createFamilies(services), now: world.now };
  const about = { procedureId: '1.001193@2025-07-01', subjects: BIRTH, bound: BIRTH };
  const asked = { ...about, intake: null, owner: null, named: [] };
  const intake = await intakeFor(context, asked);
  return typeof intake === 'string' ? intake : intake.id;
}

test('a form about a child shows the mother who fills it in both parents, as far as the form asks', async () => {
  const id = await intakeOfParent();

  const { data, errors, owners } = await delegated({}, { query: PEOPLE, variables: { id }, caseCode: id });

  expect(data).toEqual({
    intake: {
      mother: { fullName: 'Nguyễn Thị Thu Hà', ethnicity: 'Kinh' },
      father: { fullName: 'Trần Minh Quân', ethnicity: 'Kinh', religion: null },
    },
  });
  expect(errors).toMatchObject([{ code: 'PURPOSE_DENIED', coordinate: 'Citizen.religion' }]);
  expect(owners).toMatchObject({
    'Citizen.fullName': 'citizens',
    'Intake.person': 'dossiers',
    'Query.intake': 'dossiers',
  });
});

test('without the case of the form the other parent stays unseen', async () => {
  const id = await intakeOfParent();

  const { data } = await delegated({}, { query: PEOPLE, variables: { id } });

  expect(data).toMatchObject({ intake: { mother: { fullName: 'Nguyễn Thị Thu Hà' } } });
  expect(JSON.stringify(data)).not.toContain('Trần Minh Quân');
});

test('what the service says of its case counts as if it had been asked: whom it leaves out stays unseen', async () => {
  const id = await intakeOfParent();
  const caseFile = { people: [MOTHER], coordinates: [] };

  const { data } = await delegated({}, { query: PEOPLE, variables: { id }, caseCode: id, caseFile });

  expect(data).toMatchObject({ intake: { mother: { fullName: 'Nguyễn Thị Thu Hà' } } });
  expect(JSON.stringify(data)).not.toContain('Trần Minh Quân');
});

test('whoever is read by delegation finds it on record, with the purpose that the service stated', async () => {
  const id = await intakeOfParent();
  const database = world.subgraphs.access.runtime.orm.em.getKysely<unknown>();

  await delegated({}, { query: PEOPLE, variables: { id }, caseCode: id });

  const { rows } = await sql<{ purpose: string; basis: string; fields: string[] }>`
    select purpose, basis, fields from access_record where case_code = ${id} and person = ${FATHER}::uuid`.execute(
    database,
  );
  expect(rows[0]).toMatchObject({
    purpose: 'PREFILL',
    basis: 'CASE',
    fields: expect.arrayContaining(['Citizen.ethnicity', 'Citizen.fullName']),
  });
});

test('another person cannot use the intake that somebody opened for themself', async () => {
  const id = await intakeOfParent();
  const stranger: Actor = { ...PARENT, ref: '00a154d8-5ed8-4bcc-b5c7-19c2add9ca88', account: 'a-stranger' };

  const { data } = await delegated({ actor: stranger }, { query: PEOPLE, variables: { id }, caseCode: id });

  expect(data).toEqual({ intake: null });
});

test.each([
  ['a grant that was made for another service', {}, { audience: 'units' }],
  [
    'a grant that the service signed for itself',
    { actor: { kind: 'SERVICE', name: 'dossiers' } },
    { issuer: 'dossiers' },
  ],
  ['a grant of a request that was delegated already', { isDelegated: true }, {}],
  ['the grant of nobody', { actor: { kind: 'ANONYMOUS' } }, {}],
  ['a service that delegates nothing', {}, { service: 'units' }],
] as const)('%s is refused', async (_words, caller, terms) => {
  await expect(delegated(caller, {}, terms)).rejects.toThrow(SubgraphFailure);
});

test('a change cannot be delegated, only a query', async () => {
  const { data, errors } = await delegated(
    {},
    {
      query:
        'mutation { openIntake(input: { procedure: "1.001193", owner: { personalId: "036194999001", fullName: "A", dateOfBirth: "1994" } }) { __typename } }',
    },
  );

  expect(data).toBeNull();
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
});

test('a query that the graph does not have is answered with the reason, and no data', async () => {
  const { data, errors } = await delegated({}, { query: '{ me { shoeSize } }' });

  expect(data).toBeNull();
  expect(errors).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
});
