import { describe, expect, test } from 'vitest';

import { preparedLook } from '../../../subgraphs/access/rules/prepared-look.ts';
import { aLook, anOwnLook } from '../looks.ts';

describe('a look becomes one record for each person', () => {
  test('a person in two groups has the fields of both, each once and sorted', () => {
    const groups = [
      { people: ['p'], fields: ['Citizen.gender', 'Citizen.fullName'] },
      { people: ['p', 'q'], fields: ['Citizen.fullName'] },
    ];

    const { read, people } = preparedLook(aLook([], { groups }));

    expect([...read]).toEqual([
      ['p', 'Citizen.fullName,Citizen.gender'],
      ['q', 'Citizen.fullName'],
    ]);
    expect(people).toEqual(['p', 'q']);
  });

  test('whoever could not be named has an entry, and is no person who counts', () => {
    const { read, people } = preparedLook(aLook([]));

    expect([...read.keys()]).toEqual(['']);
    expect(people).toEqual([]);
  });
});

describe('different people are counted by account, purpose and basis', () => {
  test('one’s own data is counted for nobody', () => {
    expect(preparedLook(anOwnLook('p')).counter).toBeNull();
  });

  test.each([
    ['another account', { actor: { ...aLook([]).actor, account: 'another' } }],
    ['another purpose', { purpose: 'WORK_LIST' }],
    ['another basis', { basis: 'LIST' as const }],
  ])('%s is counted apart', (_what, change) => {
    expect(preparedLook(aLook([], change)).counter).not.toBe(preparedLook(aLook([])).counter);
  });

  test('a system without an account is counted by its client', () => {
    const actor = { kind: 'MACHINE', client: 'one-stop', agency: 'H26' } as const;

    expect(preparedLook(aLook([], { actor })).counter).toContain('one-stop');
  });
});
