import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';

import { guarded, mayReadAny } from '#shared/row-access.ts';

import { aCitizen, anOfficer, anOfficerOnCase, anonymous } from '../support/callers.ts';

const mine = { caller: aCitizen('ref-of-the-caller'), via: 'Query.me', subject: 'SELF' } as const;
const onList = { caller: anOfficer(), via: 'Dossier.owner', subject: 'OTHER' } as const;

describe('a classified field of a row is its value or its refusal', () => {
  test('a field that the caller may read is its value', () => {
    expect(guarded(mine, 'Citizen.religion', () => 'Không')).toBe('Không');
  });

  test('a value that is null stays null when it may be read', () => {
    expect(guarded(mine, 'Citizen.religion', () => null)).toBeNull();
  });

  test('a refused field is a typed error in its place, and its value is never computed', () => {
    const told = guarded(onList, 'Citizen.religion', () => {
      throw new Error('this would open the seal');
    });

    expect(told).toBeInstanceOf(GraphQLError);
    expect(told).toMatchObject({
      extensions: { code: 'PURPOSE_REQUIRED', coordinate: 'Citizen.religion' },
    });
  });
});

describe('a row exists for a caller who may read at least one field of it', () => {
  const FIELDS = ['Citizen.personalId', 'Citizen.fullName'];

  test.each([
    ['a citizen’s own row', mine, true],
    ['an owner on an officer’s list', onList, true],
    ['the same owner reached another way', { ...onList, via: 'Query.citizen' }, false],
    [
      'a person outside the case',
      { caller: anOfficerOnCase('x', []), via: 'Query.citizen', subject: 'OTHER' as const },
      false,
    ],
    ['anybody, to the anonymous', { ...mine, caller: anonymous }, false],
  ])('%s: %s', (_row, look, exists) => {
    expect(mayReadAny(look, FIELDS)).toBe(exists);
  });

  test('a row without any field to read does not exist', () => {
    expect(mayReadAny(mine, [])).toBe(false);
  });
});
