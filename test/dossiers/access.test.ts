import { randomUUID } from 'node:crypto';

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import type { NewDossier } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer, anOfficerOnCase, anonymous, aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { aDossier, given, givenUnits } from './dossier-builder.ts';

const TREE: readonly (readonly [code: string, parent: string | null, successors?: string[]])[] = [
  ['H26', null],
  ['H26.9001', 'H26'],
  ['H26.9001.9002', 'H26.9001'],
  ['H38', null],
  ['H38.9003', 'H38'],
  ['H63', null, ['H38']],
  ['H63.9001', 'H63', ['H38.9003']],
];
const BELOW: Readonly<Record<string, readonly string[]>> = {
  H26: ['H26', 'H26.9001', 'H26.9001.9002'],
  'H26.9001': ['H26.9001', 'H26.9001.9002'],
  'H26.9001.9002': ['H26.9001.9002'],
  H38: ['H38', 'H38.9003', 'H63', 'H63.9001'],
  'H38.9003': ['H38.9003', 'H63.9001'],
  H63: ['H63', 'H63.9001'],
  'H63.9001': ['H63.9001'],
};
const UNITS = Object.keys(BELOW);
const PEOPLE = Array.from({ length: 3 }, () => randomUUID());

const DOSSIER = 'query ($code: DossierCode!) { dossier(code: $code) { code } }';

describe('who sees a dossier', () => {
  let world: SubgraphWorld;
  let dossiers: readonly NewDossier[];

  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
    await givenUnits(world.runtime.orm.em, ...TREE);
    dossiers = UNITS.flatMap((receivingUnit, index) =>
      UNITS.map((processingUnit, other) =>
        aDossier({
          receivingUnit,
          processingUnit,
          ownerRef: PEOPLE[index % 3] ?? '',
          applicantRef: PEOPLE[other % 3] ?? '',
        }),
      ),
    );
    await given(world.runtime.orm.em, ...dossiers);
  });
  afterAll(() => world.stop());

  const seen = async (caller: Caller, code: string): Promise<boolean> => {
    const { data } = await world.asks({ caller, query: DOSSIER, variables: { code } });
    const alsoAsEntity = await world.asks({
      caller,
      query: 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Dossier { code } } }',
      variables: { all: [{ __typename: 'Dossier', code }] },
    });
    const root = data?.['dossier'] ?? null;
    expect(alsoAsEntity.data?.['_entities']).toEqual([root]);
    return root !== null;
  };

  test('an officer sees it when a unit of theirs, one below or a predecessor received or processes it, and never else', async () => {
    const aPair = fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...dossiers));
    await fc.assert(
      fc.asyncProperty(aPair, async ([unit, { dossier }]) => {
        const mine = BELOW[unit] ?? [];
        const may = mine.includes(dossier.receivingUnit) || mine.includes(dossier.processingUnit);

        expect(await seen(anOfficer(unit), dossier.code)).toBe(may);
      }),
      { numRuns: 40 },
    );
  });

  test('a citizen sees it when they own it or handed it in, and never else', async () => {
    const aPair = fc.tuple(fc.constantFrom(...PEOPLE, randomUUID()), fc.constantFrom(...dossiers));
    await fc.assert(
      fc.asyncProperty(aPair, async ([ref, { dossier }]) => {
        const may = dossier.ownerRef === ref || dossier.applicantRef === ref;

        expect(await seen(aCitizen(ref), dossier.code)).toBe(may);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['the anonymous', anonymous],
    ['a service of the hub', aService('gateway')],
  ])('%s sees none', async (_who, caller) => {
    expect(await seen(caller, dossiers[0]?.dossier.code ?? '')).toBe(false);
  });

  test('a list holds exactly what its reader would also see one by one', async () => {
    const { data } = await world.asks({
      caller: anOfficer('H38'),
      query: '{ dossiers(filter: {}, first: 100) { edges { node { code } } } }',
    });

    const mine = dossiers.filter(({ dossier }) =>
      [dossier.receivingUnit, dossier.processingUnit].some((unit) => BELOW['H38']?.includes(unit)),
    );
    const { edges }: { edges: { node: { code: string } }[] } = data?.['dossiers'] ?? { edges: [] };
    expect(edges.map(({ node }) => node.code).toSorted()).toEqual(
      mine.map(({ dossier }) => dossier.code).toSorted(),
    );
  });

  test('a unit that is not in the copied tree still sees what it holds itself', async () => {
    const code = 'H99.9001-261102-0001';
    await given(
      world.runtime.orm.em,
      aDossier({ code, receivingUnit: 'H99.9001', processingUnit: 'H99.9001' }),
    );

    expect(await seen(anOfficer('H99.9001'), code)).toBe(true);
    expect(await seen(anOfficer('H26'), code)).toBe(false);
  });

  test('anyone with the code follows a dossier, and gets nothing personal and no such field', async () => {
    const code = dossiers[0]?.dossier.code ?? '';

    const { data, errors } = await world.asks({
      caller: anonymous,
      query: `query ($code: DossierCode!) { trackDossier(code: $code) {
        code status text text_en: text(lang: EN) submittedAt dueAt overdue receivingUnit { code } trackingPath } }`,
      variables: { code },
    });

    expect(errors).toEqual([]);
    expect(data?.['trackDossier']).toMatchObject({
      code,
      status: 'IN_PROGRESS',
      receivingUnit: { code: 'H26' },
      trackingPath: `/track/${code}`,
    });
  });
});

describe('what of a dossier is read', () => {
  let world: SubgraphWorld;
  const code = 'H26.9001-261102-0042';
  const ownerRef = randomUUID();

  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
    await given(world.runtime.orm.em, aDossier({ code, ownerRef }));
  });
  afterAll(() => world.stop());

  const asks = (caller: Caller) =>
    world.asks({
      caller,
      query: `query ($code: DossierCode!) { dossier(code: $code) {
        status owner { __typename } people { role } fields { key } results { id } corrections { id } } }`,
      variables: { code },
    });

  test('an officer without a case reads status and owner, and each classified field is a refusal with its coordinate', async () => {
    const { data, errors } = await asks(anOfficer());

    expect(data?.['dossier']).toEqual({
      status: 'IN_PROGRESS',
      owner: { __typename: 'Citizen' },
      people: null,
      fields: null,
      results: null,
      corrections: null,
    });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.coordinate])).toEqual(
      ['people', 'fields', 'results', 'corrections'].map((field) => ['PURPOSE_REQUIRED', `Dossier.${field}`]),
    );
  });

  test('an officer who named it as their case reads its people', async () => {
    const { data, errors } = await asks(anOfficerOnCase(code, [ownerRef]));

    expect(errors).toEqual([]);
    expect(data?.['dossier']).toMatchObject({ people: [{ role: 'OWNER' }], fields: [] });
  });

  test('an officer whose case is another dossier is refused its people', async () => {
    const { errors } = await asks(anOfficerOnCase('H26.9001-261102-0043', []));

    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['CASE_DENIED']));
  });

  test('its owner reads all of it', async () => {
    const { data, errors } = await asks(aCitizen(ownerRef));

    expect(errors).toEqual([]);
    expect(data?.['dossier']).toMatchObject({ people: [{ role: 'OWNER' }] });
  });

  test('the gateway reads its case file for a unit that handles it, and null for another', async () => {
    const caseFile = (caller: Caller, unit: string) =>
      world.asks({
        caller,
        query: `query ($code: ID!, $unit: UnitCode!) { caseFile(code: $code, unit: $unit) {
          code people organizations receivingUnit procedureId } }`,
        variables: { code, unit },
      });

    expect((await caseFile(aService('gateway'), 'H26.9001')).data?.['caseFile']).toEqual({
      code,
      people: [ownerRef],
      organizations: [],
      receivingUnit: 'H26.9001',
      procedureId: '1.004873@2025-07-01',
    });
    expect((await caseFile(aService('gateway'), 'H38')).data?.['caseFile']).toBeNull();
    expect((await caseFile(anOfficer('H26.9001'), 'H26.9001')).data?.['caseFile']).toBeNull();
  });
});
