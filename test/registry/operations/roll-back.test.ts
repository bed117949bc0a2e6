import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { RegistryEvent } from '../../../subgraphs/registry/entities/registry-event.ts';
import { givenMember } from '../given.ts';
import { LOOPBACK, pressure, pumps } from '../members.ts';
import {
  admin,
  anAccount,
  developer,
  type Outcome,
  type RegistryWorld,
  startRegistry,
} from '../registry-world.ts';

let registry: RegistryWorld;

beforeEach(async () => {
  registry = await startRegistry();
  const { stop } = registry;
  onTestFinished(stop);
});

const PATIENCE_MS = 300_000;
const TWO = [pumps(), pumps('Fire', pressure)];

const goesBack = (name: string, version: number | null, caller = admin): Promise<Outcome> =>
  registry.does(caller, 'rollbackSubgraph', { name, version });

test(
  'an earlier version is put back exactly as it was published, and the step is on record',
  async () => {
    await givenMember(registry, { sdls: TWO });

    const outcome = await goesBack('pumps', 1);
    const { supergraph, members, number } = await registry.release();

    expect(outcome).toMatchObject({ release: 2, subgraph: { state: 'LIVE', version: 1 } });
    expect(supergraph).toContain('pumpFire');
    expect(supergraph).not.toContain('kilopascals');
    expect({ members, number }).toEqual({
      number: 2,
      members: [{ name: 'pumps', agency: 'G18', url: LOOPBACK }],
    });
    expect(await registry.em().findOne(RegistryEvent, { kind: 'ROLLED_BACK' })).toMatchObject({
      subgraph: 'pumps',
      concerns: 'G18',
      agency: 'G22',
      account: 'G22 registry:publish',
      version: 1,
      release: 2,
    });
  },
  PATIENCE_MS,
);

test(
  'a developer takes their own member out of the graph and puts it back; all others stay',
  async () => {
    await givenMember(registry);
    await givenMember(registry, { name: 'wells', agency: 'G15', sdls: [pumps('Well')] });

    const gone = await goesBack('pumps', null, developer);
    const without = await registry.release();
    const back = await goesBack('pumps', 1, developer);
    const withIt = await registry.release();

    expect(gone).toMatchObject({ subgraph: { state: 'ROLLED_BACK', version: null } });
    expect(without.members.map(({ name }) => name)).toEqual(['wells']);
    expect(back).toMatchObject({ subgraph: { state: 'LIVE', version: 1 } });
    expect(withIt.members.map(({ name }) => name).toSorted()).toEqual(['pumps', 'wells']);
  },
  PATIENCE_MS,
);

test.each(['access', 'registry', 'citizens'])(
  '%s cannot be removed: rollback is for members',
  async (name) => {
    const refused = await goesBack(name, null);

    expect(refused.code).toBe('OWN_SUBGRAPH');
    expect((await registry.release()).number).toBe(1);
  },
);

test('nobody goes back with a foreign member, to a version that there is not, or to where it stands already', async () => {
  await givenMember(registry);

  const foreign = await goesBack('pumps', null, anAccount('G15', 'registry:propose'));
  const unknown = await goesBack('pumps', 7);
  const same = await goesBack('pumps', 1);
  const nobody = await goesBack('nobody', null);

  expect([foreign, unknown, same, nobody].map(({ code }) => code)).toEqual([
    'UNKNOWN',
    'UNKNOWN',
    'NO_CHANGE',
    'UNKNOWN',
  ]);
  expect((await registry.release()).number).toBe(1);
});

test(
  'a version that does not compose with what is live now stays out',
  async () => {
    await givenMember(registry, {
      sdls: [pumps('Fire', 'parts: [Area!]!').concat('type Area { id: Int! }'), pumps()],
    });

    const refused = await goesBack('pumps', 1);

    expect(refused.code).toBe('DOES_NOT_COMPOSE');
    expect((await registry.release()).number).toBe(1);
  },
  PATIENCE_MS,
);

test(
  'what is out of the graph is not taken out once more',
  async () => {
    await givenMember(registry);
    await goesBack('pumps', null);

    expect((await goesBack('pumps', null)).code).toBe('NOT_LIVE');
  },
  PATIENCE_MS,
);
