import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import households from '../../subgraphs/citizens/seed/organizations.json' with { type: 'json' };
import { aCallerFor } from '../support/callers.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { fieldsAt, readOf } from './asked-by-reference.ts';
import { DOSSIER, MOTHER, ROLES, VIAS } from './roles-at-the-door.ts';
import { ALL, DOSSIER_FIELDS, FIELDS, NONE, ORGANIZATION_FIELDS } from './swept-fields.ts';

// Every role × every marked field of what has a key × every coordinate that a reference may be said to come from, asked of
// `_entities` at each subgraph's own door with the grant that the gateway gives the role, as if it had planned it so. The tables
// were written from design.md §5.

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
}, 120_000);
afterAll(() => world.stop());

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
      VIAS.map((via) =>
        readOf(
          { world, owner },
          { __typename: 'Citizen', ref: MOTHER },
          { caller: role.caller, via, fields },
        ),
      ),
    );

    expect(read).toEqual(VIAS.map((via) => here(role.reads(via))));
  });
});

describe('a person asked of citizens by number, as a member’s subgraph knows them', () => {
  const fields = fieldsAt('citizens', FIELDS);

  test.each(ROLE_NAMES)('tells %s no more than by reference', async (_name, role) => {
    const number = { __typename: 'Citizen', personalId: '036194999001' };

    const read = await Promise.all(
      VIAS.map((via) => readOf({ world, owner: 'citizens' }, number, { caller: role.caller, via, fields })),
    );

    const allowed = VIAS.map((via) => role.reads(via));
    expect(read.flatMap((found, way) => found.filter((field) => !allowed[way]?.includes(field)))).toEqual([]);
  });
});

describe('a dossier asked of dossiers by its code', () => {
  test.each(ROLE_NAMES)('tells %s what the table says', async (_name, role) => {
    const reference = { __typename: 'Dossier', code: DOSSIER };

    const read = await readOf({ world, owner: 'dossiers' }, reference, {
      caller: role.caller,
      via: '',
      fields: DOSSIER_FIELDS,
    });

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
  const askers: readonly (readonly [string, Caller, readonly string[]])[] = [
    ['its own account', itsOwner, ofHousehold],
    ...ROLE_NAMES.map(([name, { caller }]) => [name, caller, NONE] as const),
  ];

  test.each(askers)('tells %s what the table says', async (_name, caller, expected) => {
    const reference = { __typename: 'Organization', ref: household.ref };

    const read = await readOf({ world, owner: 'citizens' }, reference, {
      caller,
      via: '',
      fields: ORGANIZATION_FIELDS,
    });

    expect(read).toEqual(expected.toSorted());
  });
});
