import { afterAll, beforeAll, expect, test } from 'vitest';

import { createTurns } from '../../../subgraphs/registry/compose/turns.ts';
import { SchemaCheck } from '../../../subgraphs/registry/entities/schema-check.ts';
import { storeCheck } from '../../../subgraphs/registry/operations/store-check.ts';
import { registryActor } from '../../../subgraphs/registry/rules/registry-rights.ts';
import { MOST_BYTES } from '../../../subgraphs/registry/rules/plain-text.ts';
import { givenMember } from '../given.ts';
import { donors, LOOPBACK, pumps } from '../members.ts';
import {
  admin,
  developer,
  NOW,
  type Outcome,
  owner,
  type RegistryWorld,
  startRegistry,
} from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

const PATIENCE_MS = 300_000;

interface Checked extends Outcome {
  readonly id: string;
  readonly passed: boolean;
  readonly flows: readonly object[];
  readonly approvers: readonly object[];
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

const checks = (given: object, caller = developer): Promise<Checked> =>
  registry.does<Checked>(caller, 'checkSubgraph', {
    name: 'donors',
    schema: donors,
    routingUrl: LOOPBACK,
    ...given,
  });

test(
  'a check tells what would flow and who has to approve it, and can be read again',
  async () => {
    const check = await checks({});

    const again = await registry.asksOne<object>(
      owner,
      'query ($id: ID!) { schemaCheck(id: $id) { passed } }',
      { id: check.id },
    );
    expect(check).toMatchObject({ passed: true, approvers: [{ code: 'G01' }] });
    expect(check.flows).not.toEqual([]);
    // It is not proposed: nobody but its own agency and whoever runs the registry knows of it.
    expect(again).toBeNull();
    expect(
      await registry.asksOne(admin, 'query ($id: ID!) { schemaCheck(id: $id) { passed } }', { id: check.id }),
    ).toEqual({ passed: true });
  },
  PATIENCE_MS,
);

test(
  'a schema with faults does not pass, and the worst findings come first',
  async () => {
    const check = await checks({
      name: 'faulty',
      schema: pumps('Lamp').replace('litres: Int', 'litres: Nothing'),
    });

    expect(check.passed).toBe(false);
    expect(check.findings[0]?.severity).toBe('ERROR');
  },
  PATIENCE_MS,
);

test.each([
  ['citizens', 'NAME'],
  ['Pumps', 'NAME'],
  ['../../etc', 'NAME'],
])('nothing is checked under the name %s', async (name, code) => {
  expect((await checks({ name })).code).toBe(code);
});

test('the name of another agency’s member is not checked, one’s own is', async () => {
  await givenMember(registry, { name: 'meters', agency: 'G15', sdls: [pumps('Meter')] });

  expect((await checks({ name: 'meters', schema: pumps('Meter') })).code).toBe('NAME_TAKEN');
});

test('what is larger than a schema may be is refused before anything reads it', async () => {
  const large = await checks({ schema: `# ${'a'.repeat(MOST_BYTES)}` });
  const procedures = await checks({ procedures: ' '.repeat(MOST_BYTES + 1) });

  expect([large.code, procedures.code]).toEqual(['TOO_LARGE', 'TOO_LARGE']);
});

test('when too many checks wait already, the next one is refused and nothing is stored', async () => {
  const by = registryActor(developer);
  const before = await registry.em().count(SchemaCheck, {});

  const refused =
    by &&
    (await storeCheck(registry.em(), {
      by,
      draft: { name: 'donors', sdl: donors, routingUrl: LOOPBACK, procedures: null },
      now: NOW,
      mode: 'demo',
      turns: createTurns({ atOnce: 0, waiting: 0 }),
    }));

  expect(refused).toMatchObject({ code: 'BUSY' });
  expect(await registry.em().count(SchemaCheck, {})).toBe(before);
});
