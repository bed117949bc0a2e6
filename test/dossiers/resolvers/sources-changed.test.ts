import { afterAll, beforeAll, expect, test } from 'vitest';

import { keyToMake } from '#shared/dated-key.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';
import { keysOf } from '#shared/keys.ts';
import { withNewestLastingOnly, withRenewedLasting } from '#shared/lasting-renewal.ts';

import { keepPrefill } from '../../../subgraphs/dossiers/operations/keep-prefill.ts';
import { type FormToFill, prefilledForm } from '../../../subgraphs/dossiers/resolvers/prefilled-form.ts';
import { sourcesChanged } from '../../../subgraphs/dossiers/resolvers/sources-changed.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { theReadings } from '../form-readings-builder.ts';
import { aBoundField } from '../procedure-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const now = new Date('2026-11-20T02:00:00Z');
const version: FormToFill['version'] = {
  form: { fields: [aBoundField('name', 'fullName'), aBoundField('born', 'dateOfBirth')] },
};
const BEFORE = { name: 'Nguyễn Thị Thu Hà', born: '1994-05-12' };
const em = () => world.runtime.orm.em.fork();
const namingsOf = (keys: HubKeys) => keysOf(keys, 'dossiers').namings;

/** Which fields are told as changed to whoever hands in with these keys what was prefilled with those of before. */
async function changedAfter(keys: HubKeys, values: Readonly<Record<string, string>>): Promise<unknown> {
  const intake = { id: crypto.randomUUID(), people: [] };
  const naming = keyToMake(namingsOf(world.keys));
  const { digests } = prefilledForm({
    version,
    intake,
    readings: theReadings({ fields: BEFORE }),
    now,
    naming,
  });
  const kept = { intakeId: intake.id, digests, expiresAt: new Date('2026-12-20'), now };
  const prefillToken = await keepPrefill(em().getKysely<unknown>(), kept);
  const given = { fields: Object.keys(BEFORE).map((key) => ({ key, reuse: true })) };
  const outcome = await sourcesChanged(
    { em: em(), namings: namingsOf(keys), now },
    { input: { prefillToken }, needs: { version, given, readings: theReadings({ fields: values }) }, intake },
  );
  return outcome !== null && 'fields' in outcome ? outcome.fields.map(({ key }) => key) : outcome;
}

test('what was prefilled before the secret was renewed is handed in after it, and a change is still told', async () => {
  const renewed = withRenewedLasting(world.keys, newSecret(), new Date(0));

  expect(await changedAfter(renewed, BEFORE)).toBeNull();
  expect(await changedAfter(renewed, { ...BEFORE, name: 'Nguyễn Thị Hà' })).toEqual(['name']);
});

test('when the old secret is gone everything counts as changed: the person looks at it again', async () => {
  const renewed = withRenewedLasting(world.keys, newSecret(), new Date(0));

  expect(await changedAfter(withNewestLastingOnly(renewed), BEFORE)).toEqual(['name', 'born']);
});
