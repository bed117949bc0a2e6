import { describe, expect, test } from 'vitest';

import type { ServiceCalls, ServiceQuery } from '#shared/service-calls.ts';

import { createPartyLookups } from '../../../gateway/identity/party-lookups.ts';

// Owners that answer what they are told to, and keep what they were asked.
function owners(
  answers: (query: ServiceQuery) => unknown,
): ServiceCalls & { readonly asked: ServiceQuery[] } {
  const asked: ServiceQuery[] = [];
  return {
    asked,
    ask: async (query) => {
      asked.push(query);
      // Whatever a subgraph may answer.
      return answers(query) as Readonly<Record<string, unknown>>;
    },
    close: () => Promise.resolve(),
  };
}

function options(time = { at: 0 }) {
  const families: unknown[] = [];
  const verified: string[] = [];
  return {
    now: () => new Date(time.at * 1000),
    learnt: (...told: unknown[]) => void families.push(told),
    verified: (ref: string) => void verified.push(ref),
    families,
    whoIsVerified: verified,
  };
}

describe('whose number it is', () => {
  test('is asked anew after a minute: somebody who died meanwhile is named no longer', async () => {
    const time = { at: 0 };
    const services = owners(() => ({ a0: [time.at < 30 ? { ref: 'r1' } : null] }));
    const lookups = createPartyLookups(services, options(time));

    const before = await lookups.refOf('001199999001');
    time.at = 59;
    const soon = await lookups.refOf('001199999001');
    time.at = 61;
    const after = await lookups.refOf('001199999001');

    expect([before, soon, after]).toEqual(['r1', 'r1', null]);
  });

  test('is answered with their family, which is passed on so that it is not asked for again', async () => {
    const told = options();
    const services = owners(() => ({ a0: [{ ref: 'r1', minors: ['child'], isMinor: false }] }));

    await createPartyLookups(services, told).refOf('001199999001');

    expect(told.families).toEqual([['r1', { minors: ['child'], isMinor: false }]]);
  });

  test.each([
    ['VERIFIED', ['r1']],
    ['DECLARED', []],
    [undefined, []],
  ])(
    'is answered with how sure citizens is, %s, and only who was checked counts as such',
    async (assurance, known) => {
      const told = options();
      const services = owners(() => ({ a0: [{ ref: 'r1', assurance }] }));

      await createPartyLookups(services, told).refOf('001199999001');

      expect(told.whoIsVerified).toEqual(known);
    },
  );

  test('is asked of citizens once and remembered', async () => {
    const services = owners(() => ({ a0: [{ ref: 'r1' }] }));
    const lookups = createPartyLookups(services, options());

    const refs = [await lookups.refOf('001199999001'), await lookups.refOf('001199999001')];

    expect(refs).toEqual(['r1', 'r1']);
    expect(services.asked).toMatchObject([{ subgraph: 'citizens', variables: { v0: ['001199999001'] } }]);
  });

  test('of somebody unknown is asked again: they may be registered meanwhile', async () => {
    const services = owners(() => ({ a0: [null] }));
    const lookups = createPartyLookups(services, options());

    const refs = [await lookups.refOf('001199999001'), await lookups.refOf('001199999001')];

    expect(refs).toEqual([null, null]);
    expect(services.asked).toHaveLength(2);
  });

  test('of several who sign in at once is asked in one request, and each gets their own', async () => {
    const services = owners(({ variables }) =>
      Object.fromEntries(
        Object.entries(variables).map(([name, numbers]) => [
          name.replace('v', 'a'),
          [{ ref: `who has ${String(numbers)}` }],
        ]),
      ),
    );
    const lookups = createPartyLookups(services, options());
    const numbers = ['001199999001', '001199999002', '001199999003'];

    const refs = await Promise.all(numbers.map((number) => lookups.refOf(number)));

    expect(refs).toEqual(numbers.map((number) => `who has ${number}`));
    expect(services.asked).toHaveLength(1);
  });

  test('and whose tax code it is, is asked apart, so that no number is taken for another kind', async () => {
    const services = owners(({ query }) => ({
      a0: [{ ref: query.includes('taxCodes') ? 'an organisation' : 'a person' }],
    }));
    const lookups = createPartyLookups(services, options());

    const refs = [await lookups.refOf('001199999001'), await lookups.organizationRefOf('001199999001')];

    expect(refs).toEqual(['a person', 'an organisation']);
  });

  test.each([{ a0: [{ ref: 5 }] }, { a0: 'r1' }, {}])(
    'is not taken from an answer like %j',
    async (answer) => {
      const lookups = createPartyLookups(
        owners(() => answer),
        options(),
      );

      await expect(lookups.refOf('001199999001')).rejects.toThrow(/./);
    },
  );
});
