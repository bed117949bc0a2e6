import { afterAll, beforeAll, expect, test } from 'vitest';

import { seenOperations } from '../../../subgraphs/registry/entities/seen-operations.ts';
import { recordUsage } from '../../../subgraphs/registry/operations/record-usage.ts';
import { aReport } from '../a-report.ts';
import {
  admin,
  developer,
  gateway,
  NOW,
  owner,
  type RegistryWorld,
  startRegistry,
} from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

const REPORT = 'mutation ($report: UsageReportInput!) { recordUsage(report: $report) { repeated } }';
const USAGE = `query ($name: ID!, $days: Int, $until: Date) { subgraph(name: $name) { health { state seenAt asOf } usage(days: $days, until: $until) {
  since until requests errors p50 p95 asOf fields { coordinate agency { code } caller purpose count lastUsedOn } } } }`;

interface Usage {
  readonly health: object;
  readonly usage: {
    readonly requests: number;
    readonly errors: number;
    readonly fields: readonly object[];
  } | null;
}
const usageOf = (name: string, caller = owner, when: object = {}): Promise<Usage> =>
  registry.asksOne(caller, USAGE, { name, ...when });

test('a report of the gateway is counted once, however often it is sent', async () => {
  const report = aReport();

  const first = await registry.asksOne(gateway, REPORT, { report });
  const again = await registry.asksOne(gateway, REPORT, { report });
  const { usage, health } = await usageOf('citizens');

  expect([first, again]).toEqual([{ repeated: false }, { repeated: true }]);
  expect(usage).toMatchObject({
    requests: 20,
    errors: 1,
    p50: 0.005,
    p95: 0.1,
    since: '2026-10-22',
    until: '2026-11-20',
  });
  expect(usage?.fields).toEqual([
    {
      coordinate: 'Citizen.fullName',
      agency: { code: 'H26.9001' },
      caller: 'OFFICER',
      purpose: 'PROCESS_DOSSIER',
      count: 7,
      lastUsedOn: '2026-11-20',
    },
    {
      coordinate: 'Citizen.fullName',
      agency: null,
      caller: 'CITIZEN',
      purpose: 'OWN_DATA',
      count: 3,
      lastUsedOn: '2026-11-20',
    },
  ]);
  expect(health).toMatchObject({ state: 'ANSWERING', seenAt: NOW.toISOString() });
});

test('reports of several gateways at once add up exactly', async () => {
  const subgraphs = ['units', 'dossiers'].map((name) => ({
    name,
    requests: 2,
    errors: 1,
    durations: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  }));
  const fields = ['Unit.name', 'Unit.kind'].map((coordinate) => ({
    coordinate,
    subgraph: 'units',
    agency: null,
    caller: 'ANONYMOUS',
    purpose: 'PUBLIC',
    count: 5,
  }));
  const reports = Array.from({ length: 20 }, (_none, index) =>
    // In different orders, so that two that took rows as they come would wait for each other.
    index % 2 === 0
      ? aReport({ subgraphs, fields })
      : aReport({ subgraphs: subgraphs.toReversed(), fields: fields.toReversed() }),
  );

  await Promise.all(reports.map((report) => recordUsage(registry.em(), report, NOW)));
  const { usage } = await usageOf('units', admin);

  expect(usage).toMatchObject({ requests: 40, errors: 20, p50: 0.005, p95: null });
  expect(usage?.fields).toMatchObject([{ count: 100 }, { count: 100 }]);
});

test('an evening in Vietnam counts for its own day', async () => {
  const until = '2026-11-18T17:30:00.000Z';
  await recordUsage(
    registry.em(),
    aReport({
      until,
      subgraphs: [
        { name: 'access', requests: 1, errors: 0, durations: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      ],
    }),
    NOW,
  );

  const day = await usageOf('access', admin, { days: 1, until: '2026-11-19' });
  const before = await usageOf('access', admin, { days: 1, until: '2026-11-18' });

  expect([day.usage?.requests, before.usage?.requests]).toEqual([1, 0]);
});

test('operations are kept with the agencies that sent them, as checks take them', async () => {
  const operation = {
    hash: 'b'.repeat(64),
    name: null,
    text: '{ units { edges { node { code } } } }',
    count: 4,
  };
  await recordUsage(
    registry.em(),
    aReport({
      operations: [
        { ...operation, agency: 'G18' },
        { ...operation, agency: null },
      ],
    }),
    NOW,
  );

  const seen = await seenOperations(registry.em().getKysely<unknown>(), '2026-10-22');
  const later = await seenOperations(registry.em().getKysely<unknown>(), '2026-11-21');

  expect(seen).toContainEqual({
    hash: 'b'.repeat(64),
    name: null,
    text: operation.text,
    agencies: ['G18'],
    count: 8,
  });
  expect(later).toEqual([]);
});

test('freshness is kept as subgraphs tell it, and never goes back', async () => {
  const told = (asOf: string) => aReport({ freshness: [{ subgraph: 'procedures', asOf }] });
  await recordUsage(registry.em(), told('2026-11-19T03:00:00.000Z'), NOW);
  await recordUsage(registry.em(), told('2026-11-18T03:00:00.000Z'), NOW);

  const { health } = await usageOf('procedures', admin);

  expect(health).toMatchObject({ state: 'UNKNOWN', seenAt: null, asOf: '2026-11-19T03:00:00.000Z' });
});

test('usage is for the agency that answers for the subgraph and for whoever runs the registry, null for others', async () => {
  const [foreign, running] = await Promise.all([usageOf('citizens', developer), usageOf('citizens', admin)]);

  expect(foreign.usage).toBeNull();
  expect(running.usage).not.toBeNull();
});

test('fields that nobody asked for in so many days are told, with the day of their last use', async () => {
  const use = { subgraph: 'units', agency: null, caller: 'ANONYMOUS', purpose: 'PUBLIC', count: 1 };
  await recordUsage(registry.em(), aReport({ fields: [{ ...use, coordinate: 'Unit.aliases' }] }), NOW);
  await recordUsage(
    registry.em(),
    aReport({ until: '2026-08-01T00:00:00.000Z', fields: [{ ...use, coordinate: 'Area.fullName' }] }),
    NOW,
  );

  const { unusedFields: unused } = await registry.asksOne<{ unusedFields: { coordinate: string }[] }>(
    admin,
    '{ subgraph(name: "units") { unusedFields(days: 90) { coordinate lastUsedOn } } }',
  );

  expect(unused).toContainEqual({ coordinate: 'Area.fullName', lastUsedOn: '2026-08-01' });
  expect(unused).toContainEqual({ coordinate: 'Area.validUntil', lastUsedOn: null });
  expect(unused.map(({ coordinate }) => coordinate)).not.toContain('Unit.aliases');
  expect(unused.map(({ coordinate }) => coordinate)).not.toContain('Unit.code');
});

test('nobody but the gateway reports usage, and a report of another shape is refused whole', async () => {
  const asAdmin = await registry.asks({ caller: admin, query: REPORT, variables: { report: aReport() } });
  const malformed = await registry.asks({
    caller: gateway,
    query: REPORT,
    variables: { report: aReport({ id: 'x' }) },
  });

  const codes = [asAdmin, malformed].map(({ errors }) => errors[0]?.extensions.code);
  expect(codes).toEqual(['FORBIDDEN', 'BAD_USER_INPUT']);
});
