import { describe, expect, test } from 'vitest';

import { type ServiceCalls, type ServiceQuery } from '#shared/service-calls.ts';

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

describe('whose number it is', () => {
  test('is asked of citizens once and remembered', async () => {
    const services = owners(() => ({ partyRefs: [{ ref: 'r1' }] }));
    const lookups = createPartyLookups(services);

    const refs = [await lookups.refOf('001199999001'), await lookups.refOf('001199999001')];

    expect(refs).toEqual(['r1', 'r1']);
    expect(services.asked).toMatchObject([
      { subgraph: 'citizens', variables: { personalIds: ['001199999001'] } },
    ]);
  });

  test('of somebody unknown is asked again: they may be registered meanwhile', async () => {
    const services = owners(() => ({ partyRefs: [null] }));
    const lookups = createPartyLookups(services);

    const refs = [await lookups.refOf('001199999001'), await lookups.refOf('001199999001')];

    expect(refs).toEqual([null, null]);
    expect(services.asked).toHaveLength(2);
  });

  test('and whose tax code it is, is asked apart, so that no number is taken for another kind', async () => {
    const services = owners(({ variables }) => ({
      partyRefs: [{ ref: 'taxCodes' in variables ? 'an organisation' : 'a person' }],
    }));
    const lookups = createPartyLookups(services);

    const refs = [await lookups.refOf('001199999001'), await lookups.organizationRefOf('001199999001')];

    expect(refs).toEqual(['a person', 'an organisation']);
  });

  test.each([{ partyRefs: [{ ref: 5 }] }, { partyRefs: 'r1' }, {}])(
    'is not taken from an answer like %j',
    async (answer) => {
      const lookups = createPartyLookups(owners(() => answer));

      await expect(lookups.refOf('001199999001')).rejects.toThrow(/./);
    },
  );
});
