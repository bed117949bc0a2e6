import { buildASTSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type SubgraphName } from '#schema/subgraphs.ts';
import { readSubgraphSdl, readSupergraphSdl } from '#schema/sdl.ts';
import { type Caller } from '#shared/caller.ts';

import { narrowed } from '../../gateway/reach/narrowed-caller.ts';
import { readSupergraph } from '../../gateway/supergraph/supergraph.ts';
import {
  aCallerFor,
  aCitizen,
  aMachine,
  anOfficer,
  anOfficerOnCase,
  anonymous,
  aService,
} from '../support/callers.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import households from '../../subgraphs/citizens/seed/organizations.json' with { type: 'json' };
import { askSubgraph } from '../support/subgraph-world.ts';
import { DOSSIER_FIELDS, FIELDS, ORGANIZATION_FIELDS } from './swept-fields.ts';

// Every role × every marked field of what has a key × every coordinate that a reference may be said to come from, asked of
// `_entities` at each subgraph's own door with the grant that the gateway gives the role, as if it had planned it so. The tables
// were written from design.md §5.

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
}, 120_000);
afterAll(() => world.stop());

const MOTHER = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const ANOTHER = 'c0b7f6b1-0000-4000-8000-000000000001';
const DOSSIER = 'H26.9001-260213-0016';

const ALL = Object.keys(FIELDS);
const NONE: readonly string[] = [];
const NAME = ['Citizen.fullName'];
const CASE = [
  'Citizen.personalId',
  'Citizen.formerIds',
  'Citizen.fullName',
  'Citizen.dateOfBirth',
  'Citizen.gender',
  'Citizen.nationality',
  'Citizen.maritalStatus',
  'Citizen.residence',
  'Citizen.placeOfBirthRegistration',
];
const SENSITIVE = new Set(['Citizen.ethnicity', 'Citizen.religion']);
const OF_DOSSIER = Object.keys(DOSSIER_FIELDS);

/** Where a reference may be said to come from. Empty: from nowhere. */
const VIAS = ['', 'Query.me', 'Query.citizen', 'Dossier.owner', 'Dossier.applicant', 'DossierPerson.person'];
const byOwner = (via: string): readonly string[] => (via === 'Dossier.owner' ? NAME : NONE);

/** Who asks, what they read of the mother by a reference from there, and what of her dossier. */
interface Role {
  readonly caller: Caller;
  readonly reads: (via: string) => readonly string[];
  readonly ofDossier?: readonly string[];
}

const mother = aCitizen(MOTHER);
const nothing = () => NONE;
const ROLES: Readonly<Record<string, Role>> = {
  'nobody who signed in': { caller: anonymous, reads: nothing },
  'the mother herself': { caller: mother, reads: () => ALL, ofDossier: OF_DOSSIER },
  'the mother by an account of VNeID level 1': {
    caller: aCallerFor({ kind: 'CITIZEN', ref: MOTHER, account: 'a', level: 1 }, 'OWN_DATA'),
    reads: () => ALL.filter((field) => !SENSITIVE.has(field)),
    ofDossier: OF_DOSSIER,
  },
  'the mother who stated no purpose of hers': {
    caller: { ...mother, opens: anonymous.opens },
    reads: nothing,
  },
  'another citizen': { caller: aCitizen(ANOTHER), reads: nothing },
  'whoever stands for her in one field': {
    caller: {
      ...aCitizen(ANOTHER),
      represents: [{ ref: MOTHER, basis: 'REPRESENTATION', coordinates: new Set(['Citizen.gender']) }],
    },
    reads: () => ['Citizen.gender'],
  },
  'an officer with a list': { caller: anOfficer(), reads: byOwner },
  'an officer of another province with a list': { caller: anOfficer('H48'), reads: byOwner },
  'an officer on her case': {
    caller: anOfficerOnCase(DOSSIER, [MOTHER]),
    reads: () => CASE,
    ofDossier: OF_DOSSIER,
  },
  'an officer on a case of others': {
    caller: anOfficerOnCase('H26.9001-990101-9999', [ANOTHER]),
    reads: byOwner,
  },
  'an officer for statistics': { caller: anOfficer('H26.9001', 'STATISTICS'), reads: nothing },
  'an officer by consent that was not given': { caller: anOfficer('H26.9001', 'CONSENT'), reads: nothing },
  'a system of an agency with a list': { caller: aMachine('H26', ['dossier:read']), reads: byOwner },
  'a ministry’s developer': {
    caller: aCallerFor({ kind: 'REGISTRY', agency: 'G13', scopes: [], account: 'r' }, 'PROCESS_DOSSIER'),
    reads: nothing,
  },
  'data protection': {
    caller: aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION'),
    reads: nothing,
  },
  statistics: { caller: aCallerFor({ kind: 'STATISTICS', account: 's' }, 'STATISTICS'), reads: nothing },
  'the service of dossiers': { caller: aService('dossiers'), reads: nothing },
  'the gateway itself': { caller: aService('gateway'), reads: nothing },
};

const { toldWhoAsks } = readSupergraph(readSupergraphSdl());
const OWNERS = ['citizens', 'dossiers', 'access'] as const;
const ROLE_NAMES = Object.entries(ROLES);

test('every swept field stands at the door of some owner', () => {
  const asked = OWNERS.flatMap((owner) => Object.keys(fieldsAt(owner, FIELDS)));

  expect(asked.toSorted()).toEqual(ALL.toSorted());
});

describe.each(OWNERS)('a person asked of %s by reference', (owner) => {
  const fields = fieldsAt(owner, FIELDS);
  const here = (coordinates: readonly string[]): readonly string[] =>
    coordinates.filter((coordinate) => coordinate in fields).toSorted();

  test.each(ROLE_NAMES)('tells %s what the table says, wherever it came from', async (_name, role) => {
    const read = await Promise.all(
      VIAS.map((via) => readOf(owner, { __typename: 'Citizen', ref: MOTHER }, { role, via, fields })),
    );

    expect(read).toEqual(VIAS.map((via) => here(role.reads(via))));
  });
});

describe('a person asked of citizens by number, as a member’s subgraph knows them', () => {
  const fields = fieldsAt('citizens', FIELDS);

  test.each(ROLE_NAMES)('tells %s no more than by reference', async (_name, role) => {
    const number = { __typename: 'Citizen', personalId: '036194999001' };

    const read = await Promise.all(VIAS.map((via) => readOf('citizens', number, { role, via, fields })));

    const allowed = VIAS.map((via) => role.reads(via));
    expect(read.flatMap((found, way) => found.filter((field) => !allowed[way]?.includes(field)))).toEqual([]);
  });
});

describe('a dossier asked of dossiers by its code', () => {
  test.each(ROLE_NAMES)('tells %s what the table says', async (_name, role) => {
    const reference = { __typename: 'Dossier', code: DOSSIER };

    const read = await readOf('dossiers', reference, { role, via: '', fields: DOSSIER_FIELDS });

    expect(read).toEqual((role.ofDossier ?? NONE).toSorted());
  });
});

describe('a household business asked of citizens by reference', () => {
  const household = households.find(({ taxCode }) => taxCode === '034179999015') ?? expect.fail();
  const ofHousehold = Object.keys(ORGANIZATION_FIELDS);
  const itsOwner = aCallerFor(
    { kind: 'REPRESENTATIVE', ref: MOTHER, organization: household.ref, account: 'r' },
    'OWN_DATA',
  );
  const askers: readonly (readonly [string, Pick<Role, 'caller'>, readonly string[]])[] = [
    ['its own account', { caller: itsOwner }, ofHousehold],
    ...ROLE_NAMES.map(([name, role]) => [name, role, NONE] as const),
  ];

  test.each(askers)('tells %s what the table says', async (_name, role, expected) => {
    const reference = { __typename: 'Organization', ref: household.ref };

    const read = await readOf('citizens', reference, { role, via: '', fields: ORGANIZATION_FIELDS });

    expect(read).toEqual(expected.toSorted());
  });
});

/** The marked fields of these that a subgraph answers itself, each with what is selected of it there. */
function fieldsAt(
  owner: SubgraphName,
  swept: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const schema = buildASTSchema(parse(readSubgraphSdl(owner)), { assumeValidSDL: true });
  return Object.fromEntries(
    Object.keys(swept).flatMap((coordinate) => {
      const [typeName = '', name = ''] = coordinate.split('.');
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      return field ? [[coordinate, isLeafType(getNamedType(field.type)) ? '' : '{ __typename }']] : [];
    }),
  );
}

interface Asked {
  readonly role: Pick<Role, 'caller'>;
  readonly via: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Which of the fields are told, all asked at once. A refusal names its field, so that null without one tells something. */
async function readOf(
  owner: SubgraphName,
  reference: { readonly __typename: string; readonly [key: string]: string },
  { role, via, fields }: Asked,
): Promise<readonly string[]> {
  const inside = Object.entries(fields).map(
    ([coordinate, selected]) => `${coordinate.split('.')[1]} ${selected}`,
  );
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${reference.__typename} { ${inside.join(' ')} } } }`;
  const { data, errors } = await askSubgraph(
    world.subgraphs[owner].url,
    { audience: owner, keys: world.keys, now: world.now },
    { caller: narrowed(role.caller, toldWhoAsks.get(owner)), query, variables: { of: [reference] }, via },
  );
  // A question that the subgraph does not understand would refuse everything.
  expect(errors.filter(({ extensions }) => extensions.coordinate === undefined)).toEqual([]);
  const [row = null]: (Readonly<Record<string, unknown>> | null)[] = data?.['_entities'] ?? [];
  const refused = new Set(errors.map(({ extensions }) => extensions.coordinate));
  return Object.keys(fields)
    .filter((coordinate) => {
      const value = row?.[coordinate.split('.')[1] ?? ''];
      return row !== null && value !== undefined && (value !== null || !refused.has(coordinate));
    })
    .toSorted();
}
