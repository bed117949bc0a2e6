import { createSecretKey } from 'node:crypto';

import { expect, test } from 'vitest';

import { ANONYMOUS } from '#shared/caller.ts';

import { sealPerson } from '../../../subgraphs/citizens/entities/person-record.ts';
import { createSight } from '../../../subgraphs/citizens/rules/sight.ts';
import { generatedPerson } from '../../../subgraphs/citizens/seed/generated-person.ts';
import { aCitizen } from '../../support/callers.ts';

const SEAL = { id: 'k1', key: createSecretKey(Buffer.alloc(32, 7)) };
const row = (ref: string) => ({
  ref,
  sealed: sealPerson(ref, generatedPerson(3), SEAL),
  assurance: 'VERIFIED' as const,
  deceasedOn: null,
});

test('what is sealed for a row opens for whoever may read that row', () => {
  const see = createSight(aCitizen('ref-a'), [SEAL]);

  expect(see.citizen(row('ref-a'), 'Query.me')?.read('fullName')).toBe(generatedPerson(3).fullName);
});

test('a seal that was moved to another person row does not open', () => {
  const see = createSight(aCitizen('ref-b'), [SEAL]);
  const moved = see.citizen({ ...row('ref-a'), ref: 'ref-b' }, 'Query.me');

  expect(() => moved?.read('fullName')).toThrow('Unsupported state or unable to authenticate data');
});

test('a row that is not there stays null, and so does one that may not be seen', () => {
  const see = createSight(ANONYMOUS, [SEAL]);

  expect([
    see.citizen(null, 'Query.me'),
    see.organization(null, 'Query.organization'),
    see.document(null, 'Dossier.results'),
    see.citizen(row('ref-a'), 'Query.citizen'),
  ]).toEqual([null, null, null, null]);
});

test('a sealed row holds neither the name nor the number of the person in the clear', () => {
  const { sealed } = row('ref-a');
  const { fullName, personalId } = generatedPerson(3);

  expect(sealed.includes(fullName)).toBe(false);
  expect(sealed.includes(String(personalId))).toBe(false);
});
