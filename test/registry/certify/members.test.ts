import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { readSubgraphSdl } from '#schema/sdl.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { keyShareOf } from '#shared/key-share.ts';
import { keysOf } from '#shared/keys.ts';

import {
  runCertification,
  type CertifiedVersion,
} from '../../../subgraphs/registry/certify/run-certification.ts';
import { subgraph as insurance } from '../../../subgraphs/members/health-insurance/subgraph.ts';
import { Area } from '../../../subgraphs/units/entities/area.ts';
import { Unit } from '../../../subgraphs/units/entities/unit.ts';
import { subgraph as units } from '../../../subgraphs/units/subgraph.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PATIENCE = { timeout: 120_000 };
const MEMBERS = resolve(import.meta.dirname, '../../../subgraphs/members');
const LICENCES = join(MEMBERS, 'driver-licences');
const PERSON = '00a154d8-5ed8-4bcc-b5c7-19c2add9ca88';

async function failedOf(version: CertifiedVersion, keys: HubKeys): Promise<readonly string[]> {
  const { holder, privateKey, macTo, macToMember } = keysOf(keys, 'registry');
  const outcome = await runCertification(version, {
    // One of the hub's own has other MAC keys than a member.
    keys: { holder, privateKey, macToMember: (name) => macTo.get(name) ?? macToMember(name) },
    now: () => new Date(),
    reach: { mode: 'demo', networks: [] },
  });
  return 'problem' in outcome
    ? [outcome.problem.en]
    : outcome.certification.checks.flatMap(({ passed, en }) => (passed ? [] : [en]));
}

describe('the suite against a subgraph of the kit', PATIENCE, () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(units);
  });
  afterAll(() => world.stop());

  test('units keeps every promise', async () => {
    const em = world.runtime.orm.em.fork();
    const samples = [
      ...(await em.findAll(Unit, { limit: 3 })).map(({ code }) => ({ __typename: 'Unit', code })),
      ...(await em.findAll(Area, { limit: 3 })).map(({ id }) => ({ __typename: 'Area', id })),
    ].map((sample) => JSON.stringify(sample));

    const failed = await failedOf(
      { name: 'units', url: world.url, sdl: readSubgraphSdl('units'), samples },
      world.keys,
    );

    expect(failed).toEqual([]);
  });
});

describe('the suite against a member that is built with the kit', PATIENCE, () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(insurance);
  });
  afterAll(() => world.stop());

  test('health-insurance keeps every promise, though all of its rows are about people', async () => {
    const sdl = readFileSync(join(MEMBERS, 'health-insurance/health-insurance.graphql'), 'utf8');
    const samples = [JSON.stringify({ __typename: 'Citizen', ref: PERSON })];

    const failed = await failedOf({ name: 'health-insurance', url: world.url, sdl, samples }, world.keys);

    expect(failed).toEqual([]);
  });
});

describe('the suite against a member in plain JavaScript', PATIENCE, () => {
  test('driver-licences keeps every promise, though the registry may see none of its rows', async () => {
    const keys = freshKeys();
    const url = await startLicences(keys);
    const sdl = readFileSync(join(LICENCES, 'driver-licences.graphql'), 'utf8');
    const samples = [JSON.stringify({ __typename: 'Citizen', ref: PERSON })];

    const failed = await failedOf({ name: 'driver-licences', url, sdl, samples }, keys);

    expect(failed).toEqual([]);
  });
});

async function startLicences(keys: HubKeys): Promise<string> {
  const share = join(temporaryFolder(), 'share.json');
  writeFileSync(share, JSON.stringify(keyShareOf(keys, 'driver-licences')), { mode: 0o600 });
  const words = [join(LICENCES, 'server.js'), '--share', share, '--port', '0'];
  const server = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    server.kill();
    await once(server, 'close');
  });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  return /^ready (\S+)/.exec(said.toString())?.[1] ?? expect.fail('it says where it answers');
}
