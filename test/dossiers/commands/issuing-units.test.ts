import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { issuingUnitsTool } from '../../../subgraphs/dossiers/commands/issuing-units.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { givenUnits } from '../dossier-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
  await givenUnits(world.runtime.orm.em, ['H26', null], ['H26.9001', 'H26']);
});
afterAll(() => world.stop());

const run = (options: Readonly<Record<string, string>> = {}) =>
  issuingUnitsTool.run({ word: '', options }, (work) => work(world.runtime));

describe('the units for which the hub issues dossier codes', () => {
  test('are none at first, grow by one that is allowed in either written form, and shrink by one that is stopped', async () => {
    const first = await run();
    const allowed = await run({ allow: '000.00.9001.H26' });
    const other = await run({ allow: 'H26', stop: 'H26.9001' });

    expect(first).toMatchObject({ done: true, lines: [], report: { units: [] } });
    expect(allowed).toMatchObject({ done: true, lines: ['H26.9001'] });
    expect(other).toMatchObject({
      done: true,
      lines: ['H26'],
      report: { units: [{ code: 'H26', isKnown: true }] },
    });
  });

  test.each([
    ['a unit that the tree does not have', { allow: 'H99' }],
    ['what is no code', { allow: 'nothing like it' }],
    ['what is no code to stop', { stop: '' }],
  ])('do not change for %s', async (_what, options) => {
    const before = await run();

    expect(await run(options)).toMatchObject({ done: false, report: { units: [] } });
    expect(await run()).toEqual(before);
  });
});
