import { describe, expect, test } from 'vitest';

import { actorOf } from '../../../subgraphs/access/rules/actor-of.ts';

const nobody = { agency: null, role: null, actorPerson: null, person: 'somebody' } as const;

describe('whoever looked is told to the person without a name', () => {
  test('an officer is told by agency and role', () => {
    const actor = actorOf({ ...nobody, actorKind: 'OFFICER', agency: 'H26.9001', role: 'ONE_STOP_OFFICER' });

    expect(actor).toEqual({ __typename: 'AgencyActor', agency: 'H26.9001', role: 'ONE_STOP_OFFICER' });
  });

  test('a system of an agency is told by the agency, its role being that it is a system', () => {
    const actor = actorOf({ ...nobody, actorKind: 'MACHINE', agency: 'H26' });

    expect(actor).toEqual({ __typename: 'AgencyActor', agency: 'H26', role: 'SYSTEM' });
  });

  test.each([
    ['the person whose data it is', 'somebody', true],
    ['somebody else', 'another', false],
  ])('of a person it is told only that it was %s', (_who, actorPerson, self) => {
    const actor = actorOf({ ...nobody, actorKind: 'CITIZEN', actorPerson });

    expect(actor).toEqual({ __typename: 'PersonActor', self });
  });

  test('an office of the hub is told by what it is', () => {
    const actor = actorOf({ ...nobody, actorKind: 'DATA_PROTECTION' });

    expect(actor).toEqual({ __typename: 'ServiceActor', name: 'DATA_PROTECTION' });
  });
});
