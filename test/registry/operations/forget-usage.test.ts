import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { forgetUsage } from '../../../subgraphs/registry/operations/forget-usage.ts';
import { recordUsage } from '../../../subgraphs/registry/operations/record-usage.ts';
import { aReport } from '../a-report.ts';
import { NOW, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

async function counted(table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*)::int as rows from ${sql.table(table)}`.execute(
    registry.em().getKysely<unknown>(),
  );
  return rows[0]?.rows ?? 0;
}

test('sums stay for thirteen months, operations for a month, reports for two days', async () => {
  const on = (until: string, hash: string) =>
    aReport({
      until,
      operations: [{ hash, name: null, text: '{ me { fullName } }', agency: null, count: 1 }],
    });
  await recordUsage(registry.em(), on('2025-10-01T00:00:00.000Z', 'old'), new Date('2025-10-01T00:00:00Z'));
  await recordUsage(registry.em(), on('2025-11-01T00:00:00.000Z', 'aged'), new Date('2025-11-01T00:00:00Z'));
  await recordUsage(registry.em(), on('2026-10-25T00:00:00.000Z', 'seen'), new Date('2026-10-25T00:00:00Z'));
  await recordUsage(registry.em(), on('2026-11-20T00:00:00.000Z', 'fresh'), NOW);

  await forgetUsage(registry.em(), NOW);

  expect({
    traffic: await counted('subgraph_traffic'),
    operations: await counted('seen_operation'),
    uses: await counted('operation_use'),
    reports: await counted('usage_report'),
  }).toEqual({ traffic: 3, operations: 2, uses: 2, reports: 1 });
});
