import { describe, expect, test } from 'vitest';

import { type ServiceCalls, type ServiceQuery } from '#shared/service-calls.ts';

import { createServiceLookups } from '../../../gateway/identity/service-lookups.ts';

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

const clock = (seconds: { at: number }) => () => new Date(seconds.at * 1000);

describe('whose number it is', () => {
  test('is asked of citizens once and remembered', async () => {
    const services = owners(() => ({ partyRefs: [{ ref: 'r1' }] }));
    const lookups = createServiceLookups(services, clock({ at: 0 }));

    const refs = [await lookups.refOf('001199999001'), await lookups.refOf('001199999001')];

    expect(refs).toEqual(['r1', 'r1']);
    expect(services.asked).toMatchObject([
      { subgraph: 'citizens', variables: { personalIds: ['001199999001'] } },
    ]);
  });

  test('of somebody unknown is asked again: they may be registered meanwhile', async () => {
    const services = owners(() => ({ partyRefs: [null] }));
    const lookups = createServiceLookups(services, clock({ at: 0 }));

    const refs = [await lookups.refOf('001199999001'), await lookups.refOf('001199999001')];

    expect(refs).toEqual([null, null]);
    expect(services.asked).toHaveLength(2);
  });

  test.each([{ partyRefs: [{ ref: 5 }] }, { partyRefs: 'r1' }, {}])(
    'is not taken from an answer like %j',
    async (answer) => {
      const lookups = createServiceLookups(
        owners(() => answer),
        clock({ at: 0 }),
      );

      await expect(lookups.refOf('001199999001')).rejects.toThrow(/./);
    },
  );
});

describe('who belongs to a case', () => {
  const file = { caseFile: { people: ['r1'], organizations: ['o1'] } };

  test('is remembered for seconds only, because a right that ends must end soon', async () => {
    const time = { at: 100 };
    const services = owners(() => file);
    const lookups = createServiceLookups(services, clock(time));

    await lookups.casePeople('C', 'H26');
    time.at += 4;
    const soon = await lookups.casePeople('C', 'H26');
    time.at += 4;
    await lookups.casePeople('C', 'H26');

    expect(soon).toEqual(['r1', 'o1']);
    expect(services.asked).toHaveLength(2);
  });

  test('is remembered for that unit alone', async () => {
    const services = owners(({ variables }) => (variables['unit'] === 'H26' ? file : { caseFile: null }));
    const lookups = createServiceLookups(services, clock({ at: 0 }));

    const people = [await lookups.casePeople('C', 'H26'), await lookups.casePeople('C', 'H17')];

    expect(people).toEqual([['r1', 'o1'], null]);
  });
});
