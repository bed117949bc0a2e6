import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ANONYMOUS } from '#shared/caller.ts';

import papers from '../../subgraphs/citizens/seed/documents.json' with { type: 'json' };
import { aCallerFor, aCitizen, anOfficerOnCase } from '../support/callers.ts';
import { firstEvent } from '../support/first-event.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { fieldsAt, readOf } from './asked-by-reference.ts';
import { MOTHER, ROLES } from './roles-at-the-door.ts';

// Every role × every field of a document × every way to it by its id: at the door of its owner, where a reference may be said to come
// from anywhere, and through the graph, where dossiers give the ids. The tables were written from design.md §5.

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
}, 120_000);
afterAll(() => world.stop());

const FIELDS = [
  'id',
  'type',
  'number',
  'issuer',
  'issuedOn',
  'validUntil',
  'legalForm',
  'signature',
  'sha256',
  'owner',
  'dossier',
].map((name) => `Document.${name}`);
const SWEPT = Object.fromEntries(FIELDS.map((name) => [name, '']));
const idOf = (key: string): string => papers.find((paper) => paper.key === key)?.id ?? expect.fail(key);

const VIAS = [
  '',
  'Citizen.documents',
  'Organization.documents',
  'Dossier.results',
  'DossierComponent.document',
  'PrefilledComponent.document',
  'Query.me',
];

describe('a document of hers asked of citizens by its id', () => {
  const READERS = new Set([
    'the mother herself',
    'the mother by an account of VNeID level 1',
    'an officer on her case',
  ]);

  test.each(Object.entries(ROLES))(
    'tells %s what the table says, wherever it came from',
    async (name, role) => {
      const document = { __typename: 'Document', id: idOf('parent-id-card') };
      const fields = fieldsAt('citizens', SWEPT);

      const read = await Promise.all(
        VIAS.map((via) =>
          readOf({ world, owner: 'citizens' }, document, { caller: role.caller, via, fields }),
        ),
      );

      expect(Object.keys(fields).toSorted()).toEqual(FIELDS.toSorted());
      expect(read).toEqual(VIAS.map(() => (READERS.has(name) ? FIELDS.toSorted() : [])));
    },
  );
});

describe('a document of an enterprise asked of citizens by its id', () => {
  const enterprise = papers.find(({ key }) => key === 'company-certificate') ?? expect.fail();
  const itsDirector = aCitizen(MOTHER);

  test.each([
    ['nobody who signed in', ANONYMOUS],
    ['a citizen', itsDirector],
    ['an officer on a case of others', anOfficerOnCase('H26.9001-260213-0016', [MOTHER])],
    [
      'another enterprise',
      aCallerFor(
        { kind: 'REPRESENTATIVE', ref: MOTHER, organization: crypto.randomUUID(), account: 'r' },
        'OWN_DATA',
      ),
    ],
  ])('is nothing to %s', async (_who, caller) => {
    const document = { __typename: 'Document', id: enterprise.id };
    const fields = fieldsAt('citizens', SWEPT);

    const read = await Promise.all(
      VIAS.map((via) => readOf({ world, owner: 'citizens' }, document, { caller, via, fields })),
    );

    expect(read).toEqual(VIAS.map(() => []));
  });
});

// The elder's pension, the result of a dossier of theirs at Dương Nội.
const DOSSIER = 'H26.9001-250702-0004';
const PAPER = 'elder-pension';
const OF_THAT_DAY = 'first: 100, filter: { submittedFrom: "2025-07-02", submittedUntil: "2025-07-02" }';
const HERE = FIELDS.map((coordinate) => coordinate.split('.')[1] ?? '')
  .map((name) => (['type', 'issuer', 'owner', 'dossier'].includes(name) ? `${name} { __typename }` : name))
  .join(' ');

const WAYS: Readonly<Record<string, string>> = {
  'the results of the dossier': `{ dossier(code: "${DOSSIER}") { results { HERE } } }`,
  'its results under an alias': `{ one: dossier(code: "${DOSSIER}") { papers: results { known: __typename HERE } } }`,
  'its results in a fragment': `{ dossier(code: "${DOSSIER}") { ...D } } fragment D on Dossier { results { ...P } } fragment P on Document { HERE }`,
  'the list of the unit': `{ unit(code: "H26.9001") { dossiers(${OF_THAT_DAY}) { edges { node { results { HERE } } } } } }`,
  'what is told as it happens': `subscription { dossierChanged(code: "${DOSSIER}") { code receivingUnit { dossiers(${OF_THAT_DAY}) { edges { node { results { HERE } } } } } } }`,
  'the owner of the dossier, behind it': `{ dossier(code: "${DOSSIER}") { owner { ... on Citizen { documents(first: 20) { edges { node { HERE } } } } } } }`,
};
const OWN = new Set(['the elder']);
const ON_CASE = new Set([...OWN, 'the officer on that dossier']);
const readersBy = (way: string): ReadonlySet<string> =>
  way === 'the owner of the dossier, behind it' ? OWN : ON_CASE;

const onCase = { purpose: 'PROCESS_DOSSIER', caseCode: DOSSIER };
const ASKERS = [
  ['nobody who signed in', null, {}],
  ['the elder', 'elder', {}],
  ['another citizen', 'citizen', {}],
  ['the mother, who has papers of her own', 'parent', {}],
  ['a citizen with an officer’s purpose', 'parent', onCase],
  ['an officer with a list', 'officer-duong-noi', {}],
  ['the officer on that dossier', 'officer-duong-noi', onCase],
  [
    'that officer on another dossier',
    'officer-duong-noi',
    { purpose: 'PROCESS_DOSSIER', caseCode: 'H26.9001-260213-0016' },
  ],
  ['that officer for statistics', 'officer-duong-noi', { purpose: 'STATISTICS' }],
  ['an officer of another province', 'officer-da-nang', onCase],
  ['the police', 'police-duong-noi', { purpose: 'CORRECT_DATA' }],
  ['the national portal', 'portal', onCase],
  ['a system that synchronises', 'province-system', { purpose: 'SYNC_DOSSIER' }],
  ['a ministry’s developer', 'ministry-health', onCase],
  ['data protection', 'data-protection', { purpose: 'DATA_PROTECTION' }],
  ['statistics', 'statistics', { purpose: 'STATISTICS' }],
] as const;

describe.each(ASKERS)('%s', (name, persona, why) => {
  test.each(Object.entries(WAYS))('reads the document by %s as the table says', async (way, text) => {
    const asked = text.replace('HERE', HERE);
    const { data } = await (asked.startsWith('subscription')
      ? firstEvent(world, persona, asked, why)
      : world.asks(persona, asked, why));

    const found = JSON.stringify(data ?? null);
    const [id, number] = [idOf(PAPER), papers.find(({ key }) => key === PAPER)?.number ?? ''];
    const isReader = readersBy(way).has(name);
    expect([found.includes(id), found.includes(number)]).toEqual([isReader, isReader]);
  });
});
