import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Procedure } from '../../subgraphs/procedures/entities/procedure.ts';
import { seed } from '../../subgraphs/procedures/seed/seed.ts';
import { readSampleFiles } from '../../subgraphs/procedures/seed/sample-files.ts';
import { subgraph } from '../../subgraphs/procedures/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { listProcedures } from './support/ask-procedures.ts';

const CODES = [
  '1.000656',
  '1.000894',
  '1.001193',
  '1.001456',
  '1.001612',
  '1.001699',
  '1.001731',
  '1.003197',
  '1.004194',
  '1.004222',
  '1.004837',
  '1.004873',
  '1.008498',
  '1.010038',
  '1.012575',
  '1.012783',
  '1.013080',
  '1.013225',
  '1.013978',
  '1.014027',
  '1.014061',
  '1.014063',
  '1.014137',
  '1.014748',
  '2.000591',
  '2.000635',
  '2.000720',
  '2.000815',
  '2.000986',
  '2.001023',
  '2.001159',
  '2.001199',
  '2.001583',
  '2.001610',
  '2.002043',
  '2.002854',
  '3.000333',
  '3.000347',
  '3.000348',
  '9.063024',
];

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T03:00:00Z') });
});
afterAll(() => world.stop());

describe('the sample procedures', () => {
  test('all thirty-nine real procedures are in force today, and the one joint form whose code is our own', async () => {
    const { codes } = await listProcedures(world, { first: 100 });

    expect(codes).toEqual(CODES);
  });

  test('every sample procedure is complete: both names, an act, a result, a channel with a time limit', async () => {
    const { procedures } = readSampleFiles();

    const incomplete = procedures.filter(
      ({ name, legalBases, results, channels }) =>
        !name.en || legalBases.length === 0 || results.length === 0 || channels.length === 0,
    );

    expect(incomplete).toEqual([]);
  });

  test('every substitution rule rests on an act, names where the data is, and leaves a way out', () => {
    const rules = readSampleFiles().components.flatMap(({ substitution }) =>
      substitution === null ? [] : [substitution],
    );

    expect(rules.length).toBeGreaterThan(15);
    expect(
      rules.filter(
        ({ legalBasis, databases, fallback }) => legalBasis === '' || databases.length === 0 || !fallback.en,
      ),
    ).toEqual([]);
  });

  test('loading the samples twice leaves every procedure there once', async () => {
    const em = world.runtime.orm.em.fork();
    const before = await em.count(Procedure);

    await seed(world.runtime.orm, {
      now: new Date(),
      extra: 0,
      keys: world.runtime.keys,
      progress: () => undefined,
    });

    expect(await world.runtime.orm.em.fork().count(Procedure)).toBe(before);
  });
});
