import { beforeAll, describe, expect, test } from 'vitest';

import { anOfficerOnCase } from '../../support/callers.ts';
import type { MemoryAnswer, MemoryHub } from '../../support/memory-hub.ts';
import { registerHub } from '../../support/memory-register.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = registerHub();
});

const caller = anOfficerOnCase('D1', ['r1', 'r2']);

// The way of each request for people, with the refs it asks about.
function ways({ asked }: MemoryAnswer): Record<string, unknown[]> {
  const people = asked.filter(
    ({ subgraph, query }) => subgraph === 'citizens' && query.includes('_entities'),
  );
  return Object.fromEntries(
    people.map(({ via, variables }) => [
      via,
      Object.values(variables)
        .flat()
        .map((one) => String((one as { ref?: string }).ref))
        .toSorted(),
    ]),
  );
}

describe('a request for people says by which way their references came', () => {
  test('the owner of a dossier comes by Dossier.owner', async () => {
    const answer = await hub.asks('{ dossiers { owner { fullName } } }', { caller });

    expect(answer.errors).toEqual([]);
    expect(ways(answer)).toEqual({ 'Dossier.owner': ['r1', 'r2'] });
  });

  test('two ways are two requests, each with its own references', async () => {
    const answer = await hub.asks('{ dossier(code: "D1") { owner { fullName } applicant { fullName } } }', {
      caller,
    });

    expect(ways(answer)).toEqual({ 'Dossier.owner': ['r1'], 'Dossier.applicant': ['r2'] });
    expect(answer.data).toEqual({
      dossier: { owner: { fullName: 'Nguyễn Văn Mẫu' }, applicant: { fullName: 'Trần Thị Mẫu' } },
    });
  });

  test('three ways with different selections stay three, whatever the client calls them', async () => {
    const answer = await hub.asks(
      '{ dossiers { owner: applicant { fullName } applicant: owner { fullName gender } people { role owner: person { gender } } } }',
      { caller },
    );

    expect(answer.errors).toEqual([]);
    expect(Object.keys(ways(answer)).toSorted()).toEqual([
      'Dossier.applicant',
      'Dossier.owner',
      'DossierPerson.person',
    ]);
  });

  test('one way from two places is one request', async () => {
    const answer = await hub.asks(
      '{ dossiers { owner { fullName } } dossier(code: "D2") { owner { fullName } } }',
      { caller },
    );

    const people = answer.asked.filter(({ subgraph }) => subgraph === 'citizens');
    expect(people).toHaveLength(1);
    expect(people[0]?.via).toBe('Dossier.owner');
  });

  test('two types of a union that name the field alike are two ways', async () => {
    const answer = await hub.asks(
      '{ things { ... on Dossier { owner { fullName } } ... on Paper { owner { fullName } } } }',
      { caller },
    );

    expect(ways(answer)).toEqual({ 'Dossier.owner': ['r1'], 'Paper.owner': ['r2'] });
  });

  test('the same holds in a fragment on one type of a union alone', async () => {
    const answer = await hub.asks('{ things { ... on Paper { owner { fullName } } } }', { caller });

    expect(ways(answer)).toEqual({ 'Paper.owner': ['r2'] });
  });

  test('root fields come by no way', async () => {
    const { asked } = await hub.asks('{ me { fullName } }', { caller });

    expect(asked).toMatchObject([{ subgraph: 'citizens', via: '' }]);
  });

  test('an owner without classified fields is told no way, and asked once for all of them', async () => {
    const { asked, data } = await hub.asks(
      '{ dossiers { unit { name } owner { residence { unit { name } } } } units { name } }',
      { caller },
    );

    const units = asked.filter(({ subgraph, query }) => subgraph === 'units' && query.includes('_entities'));
    expect(units.every(({ via }) => via === '')).toBe(true);
    expect(data).toMatchObject({ units: [{ name: 'Unit H26' }] });
  });
});
