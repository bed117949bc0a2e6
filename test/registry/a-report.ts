import type { UsageReportInput } from '#schema/generated/registry.ts';

/** A report of a gateway as the input type has it; each is a new one. */
export function aReport(given: Partial<UsageReportInput> = {}): UsageReportInput {
  return {
    id: crypto.randomUUID(),
    from: '2026-11-20T01:59:50.000Z',
    until: '2026-11-20T02:00:00.000Z',
    subgraphs: [
      { name: 'citizens', requests: 20, errors: 1, durations: [10, 5, 3, 0, 1, 0, 0, 0, 0, 0, 0, 1] },
    ],
    fields: [
      {
        coordinate: 'Citizen.fullName',
        subgraph: 'citizens',
        agency: 'H26.9001',
        caller: 'OFFICER',
        purpose: 'PROCESS_DOSSIER',
        count: 7,
      },
      {
        coordinate: 'Citizen.fullName',
        subgraph: 'citizens',
        agency: null,
        caller: 'CITIZEN',
        purpose: 'OWN_DATA',
        count: 3,
      },
    ],
    operations: [
      { hash: 'a'.repeat(64), name: 'Me', text: 'query Me { me { fullName } }', agency: null, count: 3 },
      {
        hash: 'a'.repeat(64),
        name: 'Me',
        text: 'query Me { me { fullName } }',
        agency: 'H26.9001',
        count: 2,
      },
    ],
    freshness: [{ subgraph: 'units', asOf: '2026-11-19T17:00:00.000Z' }],
    ...given,
  };
}
