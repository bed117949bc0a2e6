import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import {
  aCallerFor,
  aCitizen,
  aMachine,
  anOfficer,
  anOfficerOnCase,
  anonymous,
  aService,
} from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { refOf } from './people.ts';

// The second door: a subgraph that is asked for a person by reference, as the gateway asks it, for every kind of caller, field and way.
// The table was written from design.md §5 and knows nothing of the code.

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph);
});
afterAll(() => world.stop());

const FIELDS: Readonly<Record<string, string>> = {
  personalId: '',
  formerIds: '{ number }',
  fullName: '',
  dateOfBirth: '',
  gender: '',
  nationality: '',
  maritalStatus: '',
  residence: '{ line }',
  placeOfBirthRegistration: '{ id }',
  ethnicity: '',
  religion: '',
  relatives: '{ kind }',
  documents: '{ edges { cursor } }',
};
const ALL = Object.keys(FIELDS);
const CASE = ALL.slice(0, ALL.indexOf('ethnicity'));
const WAYS = [
  '',
  'Dossier.owner',
  'Dossier.applicant',
  'DossierPerson.person',
  'Relative.person',
  'Query.me',
];

const mother = refOf('parent');
const CODE = 'H26.9001-260213-0016';
const represented = (
  basis: 'MINOR' | 'REPRESENTATION' | 'CONSENT' | 'EMERGENCY',
  fields: 'ALL' | string[],
) => [
  {
    ref: mother,
    basis,
    coordinates: fields === 'ALL' ? ('ALL' as const) : new Set(fields.map((field) => `Citizen.${field}`)),
  },
];
const system = aMachine('H38', ['dossier:sync']).actor;
const sync = ['personalId', 'fullName', 'dateOfBirth'];

const ROWS: readonly (readonly [string, Caller, (way: string) => readonly string[]])[] = [
  ['nobody', anonymous, () => []],
  ['herself', aCitizen(mother), () => ALL],
  ['somebody else', aCitizen(refOf('elder')), () => []],
  ['her husband', aCitizen(refOf('husband')), () => []],
  [
    'whoever reads her as a minor',
    { ...aCitizen(refOf('elder')), represents: represented('MINOR', 'ALL') },
    () => ALL,
  ],
  [
    'whoever represents her in her home',
    { ...aCitizen(refOf('elder')), represents: represented('REPRESENTATION', ['residence']) },
    () => ['residence'],
  ],
  ['an officer with a list', anOfficer(), (way) => (way === 'Dossier.owner' ? ['fullName'] : [])],
  ['an officer on her case', anOfficerOnCase(CODE, [mother]), () => CASE],
  [
    'an officer on another case',
    anOfficerOnCase(CODE, [refOf('elder')]),
    (way) => (way === 'Dossier.owner' ? ['fullName'] : []),
  ],
  ['an officer for statistics', anOfficer('H26.9001', 'STATISTICS'), () => []],
  [
    'an officer to whom she agreed',
    { ...anOfficer('G24.9026', 'CONSENT'), represents: represented('CONSENT', ['gender', 'religion']) },
    () => ['gender', 'religion'],
  ],
  [
    'an officer in her emergency',
    { ...anOfficer('H26.9001', 'EMERGENCY'), represents: represented('EMERGENCY', ['fullName']) },
    () => ['fullName'],
  ],
  [
    'a system that synchronises',
    aCallerFor(system, 'SYNC_DOSSIER'),
    (way) => (['Dossier.owner', 'Dossier.applicant', 'DossierPerson.person'].includes(way) ? sync : []),
  ],
  ['a system without the scope', aMachine('H38', ['procedure:read']), () => []],
  ['data protection', aCallerFor({ kind: 'DATA_PROTECTION', account: 'a' }, 'DATA_PROTECTION'), () => []],
  ['statistics', aCallerFor({ kind: 'STATISTICS', account: 'a' }, 'STATISTICS'), () => []],
  ['a service of the hub', aService('dossiers'), () => []],
];

describe.each(ROWS)('to %s', (_who, caller, reads) => {
  test.each(WAYS)('by the way "%s" a person is read as the table says', async (via) => {
    const selections = Object.entries(FIELDS).map(([name, inside]) => `${name} ${inside}`);
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen { ${selections.join(' ')} } } }`;

    const { data, errors } = await world.asks({
      caller,
      via,
      query,
      variables: { of: [{ __typename: 'Citizen', ref: mother }] },
    });

    const [row]: readonly (Readonly<Record<string, unknown>> | null)[] = data?.['_entities'] ?? [];
    const read = ALL.filter((field) => (row?.[field] ?? null) !== null);
    expect(read.toSorted()).toEqual([...reads(via)].toSorted());
    // Nobody is hidden by half: a row of which anything is read says of everything else why not.
    const told = errors.map(({ extensions: { coordinate } }) => coordinate);
    expect(told).toHaveLength(read.length === 0 ? 0 : ALL.length - read.length);
  });
});
