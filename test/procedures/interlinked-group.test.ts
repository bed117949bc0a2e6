import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readSampleFiles } from '../../subgraphs/procedures/seed/sample-files.ts';
import { subgraph } from '../../subgraphs/procedures/subgraph.ts';
import { anonymous } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T03:00:00Z') });
});
afterAll(() => world.stop());

const ask = async (query: string) => {
  const { data, errors } = await world.asks({ caller: anonymous, query });
  return { data, errors };
};

describe('the interlinked group of birth, residence and health card', () => {
  test('one declaration has three legs by three agencies, and two wait for the birth certificate', async () => {
    const { data, errors } = await ask(`{ interlinkedGroup(code: "2.000986") {
      name(lang: EN) procedure { form { fields { key } } } legalBases { number title(lang: EN) }
      legs { order startsAfter agency(lang: EN) procedure { code } results { code } }
    } }`);

    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      interlinkedGroup: {
        legalBases: [{ number: '63/2024/NĐ-CP' }],
        legs: [
          {
            order: 1,
            startsAfter: [],
            procedure: { code: '1.001193' },
            results: [{ code: 'KQ.G15.000031' }],
          },
          { order: 2, startsAfter: [1], procedure: { code: '1.004222' }, agency: 'Police of the commune' },
          {
            order: 3,
            startsAfter: [1],
            procedure: { code: '1.014137' },
            results: [{ code: 'KQ.G18.000047' }],
          },
        ],
      },
    });
  });

  test('the joint form asks for everything the form of the birth registration asks for', () => {
    const { formFields } = readSampleFiles();
    const keysOf = (code: string) =>
      formFields.filter(({ procedure }) => procedure === code).map(({ key }) => key);

    expect(keysOf('2.000986')).toEqual(expect.arrayContaining(keysOf('1.001193')));
  });

  test('a group that does not exist is null, whatever the code is made of', async () => {
    const { data, errors } = await ask(
      '{ a: interlinkedGroup(code: "x y") { code } b: interlinkedGroup(code: "9.9") { code } }',
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ a: null, b: null });
  });
});
