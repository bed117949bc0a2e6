import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseDossierCode } from '#schema/scalars/dossier-code.ts';
import { demoRef } from '#shared/demo-ref.ts';

import { Dossier } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { snapshotFindings } from '../../../subgraphs/dossiers/rules/snapshot-findings.ts';
import { generatedDossier } from '../../../subgraphs/dossiers/seed/generated-dossier.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const today = '2026-11-21';
const many = Array.from({ length: 3_000 }, (_, n) => generatedDossier(n, today));

describe('generated dossiers', () => {
  test('the same number on the same day is the same dossier', () => {
    expect(generatedDossier(77, today)).toEqual(many[77]);
  });

  test('each has a code of its own that the graph accepts, and each generated person owns two', () => {
    const codes = many.map(({ dossier }) => dossier.code);

    expect(new Set(codes).size).toBe(many.length);
    expect(codes.filter((code) => !parseDossierCode(code).ok)).toEqual([]);
    expect(many[7]?.dossier.ownerRef).toBe(demoRef(3));
  });

  test('none takes a step that is not in the table, none lies in the future, and most are done', () => {
    for (const { dossier, events } of many) {
      const statuses = events.map(({ status }) => status);
      expect(snapshotFindings({ channel: dossier.channel, statuses })).toEqual([]);
      expect(events.every(({ at }) => at < new Date('2026-11-21T00:00:00Z'))).toBe(true);
    }
    const done = many.filter(({ dossier }) => dossier.status === 'RESULT_RETURNED');
    expect(done.length / many.length).toBeGreaterThan(0.85);
    expect(new Set(many.map(({ dossier }) => dossier.status)).size).toBeGreaterThan(
      DOSSIER_STATUSES.length / 2,
    );
  });
});

describe('loading generated dossiers', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(subgraph, { extra: 120 });
  });
  afterAll(() => world.stop());

  test('loading more, on another day, adds only those that are missing', async () => {
    await subgraph.seed(world.runtime.orm, {
      now: new Date('2027-01-11T03:00:00Z'),
      extra: 150,
      keys: world.runtime.keys,
      progress: () => undefined,
    });

    expect(await world.runtime.orm.em.fork().count(Dossier)).toBe(60 + 150);
  });
});
