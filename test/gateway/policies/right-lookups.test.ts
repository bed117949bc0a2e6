import { describe, expect, test } from 'vitest';

import type { ServiceCalls, ServiceQuery } from '#shared/service-calls.ts';

import { createRightLookups } from '../../../gateway/policies/right-lookups.ts';

// Owners that answer what they are told to, and keep what they were asked.
function owners(answers: (query: ServiceQuery) => unknown): Pick<ServiceCalls, 'ask'> & {
  readonly asked: ServiceQuery[];
} {
  const asked: ServiceQuery[] = [];
  return {
    asked,
    ask: async (query) => {
      asked.push(query);
      // Whatever a subgraph may answer.
      return answers(query) as Readonly<Record<string, unknown>>;
    },
  };
}

const clock = (seconds: { at: number }) => () => new Date(seconds.at * 1000);
const CITIZEN = { kind: 'CITIZEN', ref: 'r1', account: 'a', level: 2 } as const;

describe('who belongs to a case', () => {
  const file = { caseFile: { people: ['r1'], organizations: ['o1'], coordinates: ['Citizen.ethnicity'] } };

  test('is remembered for seconds only, because a right that ends must end soon', async () => {
    const time = { at: 100 };
    const services = owners(() => file);
    const lookups = createRightLookups(services, clock(time));

    await lookups.caseFile('C', { unit: 'H26' });
    time.at += 4;
    const soon = await lookups.caseFile('C', { unit: 'H26' });
    time.at += 4;
    await lookups.caseFile('C', { unit: 'H26' });

    expect(soon).toEqual({ people: ['r1', 'o1'], coordinates: ['Citizen.ethnicity'] });
    expect(services.asked).toHaveLength(2);
  });

  test('is remembered for that unit alone', async () => {
    const services = owners(({ variables }) => (variables['unit'] === 'H26' ? file : { caseFile: null }));
    const lookups = createRightLookups(services, clock({ at: 0 }));

    const files = [
      await lookups.caseFile('C', { unit: 'H26' }),
      await lookups.caseFile('C', { unit: 'H17' }),
    ];

    expect(files).toEqual([{ people: ['r1', 'o1'], coordinates: ['Citizen.ethnicity'] }, null]);
  });
});

describe('whose data somebody may read for them', () => {
  test('what was told of a family with something else is not asked for again', async () => {
    const services = owners(() => ({ minorsOf: [], isMinor: true }));
    const lookups = createRightLookups(services, clock({ at: 0 }));

    lookups.learnFamily('r1', { minors: ['child'], isMinor: false });
    const known = await Promise.all([lookups.minorsOf('r1'), lookups.isMinor('r1')]);

    expect(known).toEqual([['child'], false]);
    expect(services.asked).toEqual([]);
  });

  test('a person’s minor children are remembered for seconds', async () => {
    const services = owners(() => ({ minorsOf: ['child'], isMinor: false }));
    const lookups = createRightLookups(services, clock({ at: 0 }));

    const children = await Promise.all([
      lookups.minorsOf('r1'),
      lookups.isMinor('r1'),
      lookups.minorsOf('r1'),
    ]);

    expect(children).toEqual([['child'], false, ['child']]);
    expect(services.asked).toHaveLength(1);
  });

  test('recorded rights are asked for every time, so that what is withdrawn ends at once', async () => {
    const services = owners(() => ({ a0: [] }));
    const lookups = createRightLookups(services, clock({ at: 0 }));
    const question = { actor: CITIZEN, purpose: 'OWN_DATA', caseCode: null };

    await lookups.rightsOf(question);
    await lookups.rightsOf(question);

    expect(services.asked).toMatchObject([
      { subgraph: 'access', variables: { v0: { person: 'r1', purpose: 'OWN_DATA', case: null } } },
      { subgraph: 'access' },
    ]);
  });
});
