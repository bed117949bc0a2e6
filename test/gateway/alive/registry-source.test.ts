import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, onTestFinished, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';
import { lastingKeysOf } from '#shared/lasting-key.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';
import { signRelease, type SignedRelease } from '#shared/supergraph-release.ts';
import { until } from '#shared/until.ts';

import { keptReleaseFile } from '../../../gateway/alive/kept-release.ts';
import { registrySource } from '../../../gateway/alive/registry-source.ts';
import type { Composed, SupergraphSource } from '../../../gateway/alive/supergraph-source.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toldLog } from '../../support/told-log.ts';

const hub = freshKeys();
const COMMITTED = 'type Query { committed: Int }';

function released(number: number, issuer = 'registry'): SignedRelease {
  const release = {
    number,
    at: '2026-11-22T08:00:00.000Z',
    supergraph: `type Query { of${number}: Int }`,
    members: [],
    contracts: [],
  };
  return signRelease(release, keysOf(hub, issuer).lasting);
}

/** A registry that holds one release, or is away (null), and a gateway's source of it. `late`: how the next question is answered, once. */
function aRegistry(first: SignedRelease | null, dataDir = temporaryFolder()) {
  const owner: { holds: SignedRelease | null; late: Promise<SignedRelease> | null } = {
    holds: first,
    late: null,
  };
  const { log, text } = toldLog();
  const source = registrySource({
    services: {
      ask: async ({ variables }) => {
        const { late } = owner;
        owner.late = null;
        if (late !== null) {
          return { supergraphRelease: await late };
        }
        if (owner.holds === null) {
          throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away');
        }
        const { number } = JSON.parse(owner.holds.text) as { readonly number: number };
        return { supergraphRelease: variables['known'] === number ? null : owner.holds };
      },
    },
    registryKeys: () => lastingKeysOf(hub, 'registry'),
    dataDir,
    committed: COMMITTED,
    log,
  });
  return { owner, source, dataDir, text };
}

/** What a source tells from now on. */
function followed(source: SupergraphSource) {
  const changes: Composed[] = [];
  const failures: string[] = [];
  const { reload, stop } = source.follow({
    changed: async (composed) => {
      changes.push(composed);
    },
    failed: (reason) => failures.push(String(reason)),
  });
  onTestFinished(() => stop());
  return { changes, failures, reload };
}

const queries = (composed: readonly Composed[]): readonly string[] =>
  composed.map(({ supergraph }) => supergraph);

describe('the releases of the registry', () => {
  test('are what a gateway serves, each newer one within two seconds', async () => {
    const { owner, source } = aRegistry(released(1));
    const first = await source.read();
    const { changes } = followed(source);

    owner.holds = released(2);

    await until(async () => (changes.length > 0 ? true : null), 60_000);
    expect(queries([first, ...changes])).toEqual(['type Query { of1: Int }', 'type Query { of2: Int }']);
  });

  test('that another has signed are refused, once for all looks', async () => {
    const { owner, source } = aRegistry(released(1));
    await source.read();
    const { changes, failures, reload } = followed(source);

    owner.holds = released(2, 'access');
    await reload();
    await reload();

    expect(changes).toEqual([]);
    expect(failures).toEqual([expect.stringMatching(/was not signed by the registry/)]);
  });

  test('that are older than the one known are refused with what to do', async () => {
    const { owner, source } = aRegistry(released(5));
    await source.read();
    const { changes, failures, reload } = followed(source);

    owner.holds = released(4);
    await reload();

    expect(changes).toEqual([]);
    expect(failures).toEqual([expect.stringMatching(/older than 5.*supergraph\.release\.json/)]);
  });

  test('come although one question is lost, and what it is told at last, being older, is dropped', async () => {
    const { owner, source } = aRegistry(released(1));
    await source.read();
    const lost = Promise.withResolvers<SignedRelease>();
    owner.late = lost.promise;
    const { changes, failures, reload } = followed(source);
    // The question that is lost has been sent.
    await until(async () => (owner.late === null ? true : null), 60_000);

    owner.holds = released(3);
    await until(async () => (changes.length > 0 ? true : null), 60_000);
    const inTime = queries(changes);
    lost.resolve(released(2));
    await lost.promise;
    await reload();

    expect(inTime).toEqual(['type Query { of3: Int }']);
    expect(new Set(queries(changes))).toEqual(new Set(inTime));
    expect(failures).toEqual([]);
  });

  test('stay served while the registry is away, and are followed again when it is back', async () => {
    const { owner, source, text } = aRegistry(released(1));
    await source.read();
    const { changes, failures, reload } = followed(source);

    owner.holds = null;
    await reload();
    await reload();
    owner.holds = released(2);
    await reload();

    expect(queries(changes)).toEqual(['type Query { of2: Int }']);
    expect(failures).toEqual([]);
    expect(text().match(/not reached/g)).toHaveLength(1);
  });
});

describe('at a start without the registry', () => {
  test('the last release served stands in, before what came with the program', async () => {
    const { source, dataDir } = aRegistry(released(3));
    source.keep(await source.read());

    const { source: later } = aRegistry(null, dataDir);

    await expect(later.read()).rejects.toThrow(/away/);
    expect(queries(later.instead())).toEqual(['type Query { of3: Int }', COMMITTED]);
  });

  test('a kept release that was altered is not served', async () => {
    const { source, dataDir } = aRegistry(released(3));
    source.keep(await source.read());
    const file = keptReleaseFile(dataDir);
    writeFileSync(file, readFileSync(file, 'utf8').replace('of3', 'of4'));

    const { source: later } = aRegistry(null, dataDir);

    expect(queries(later.instead())).toEqual([COMMITTED]);
  });

  test('an older release that the registry tells later does not take its place', async () => {
    const { source, dataDir } = aRegistry(released(3));
    source.keep(await source.read());

    const { source: later } = aRegistry(released(2), dataDir);

    await expect(later.read()).rejects.toThrow(/older than 3/);
    expect(queries(later.instead())[0]).toBe('type Query { of3: Int }');
  });

  test('what came with the program is never kept as if the registry had released it', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(dataDir, { recursive: true });
    const { source } = aRegistry(null, dataDir);

    source.keep({ supergraph: COMMITTED, contracts: [] });

    expect(() => readFileSync(keptReleaseFile(dataDir))).toThrow(/ENOENT/);
  });
});
