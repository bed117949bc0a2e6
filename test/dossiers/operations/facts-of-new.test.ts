import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { factsOfDossiers } from '../../../subgraphs/dossiers/entities/figure-facts.ts';
import { factsOfNew } from '../../../subgraphs/dossiers/operations/facts-of-new.ts';
import { storeDossiers } from '../../../subgraphs/dossiers/operations/store-dossiers.ts';
import { generatedDossier } from '../../../subgraphs/dossiers/seed/generated-dossier.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier } from '../dossier-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const stamp = (owner: string, assurance: 'VERIFIED' | 'DECLARED') => ({
  owner,
  path: 'Citizen.fullName',
  asOf: '2026-11-02T02:00:00.000Z',
  assurance,
});
const field = { fieldId: 'f', personRef: null };

test('what is known of a new dossier is what its rows say afterwards', async () => {
  const whole = {
    ...aDossier({ code: 'H26-261102-7001', channel: 'DIRECT', status: 'STOPPED' }),
    events: [
      {
        kind: 'STATUS',
        at: new Date('2026-11-03T02:00:00Z'),
        status: 'SUPPLEMENT_REQUIRED',
        unit: 'H26',
        dueAt: null,
      },
      { kind: 'STATUS', at: new Date('2026-11-04T02:00:00Z'), status: 'STOPPED', unit: 'H26', dueAt: null },
    ] as const,
    fields: [
      { ...field, value: 'x', provenance: stamp('citizens', 'VERIFIED') },
      { ...field, value: 'y', provenance: stamp('applicant', 'DECLARED') },
      { ...field, value: null, provenance: stamp('applicant', 'DECLARED') },
      { ...field, value: 'z', provenance: null },
    ],
    components: [
      { componentId: 'a', answer: 'SATISFIED_BY_STORED_DOCUMENT', documentId: randomUUID(), digitised: null },
      { componentId: 'b', answer: 'MUST_SUPPLY', documentId: null, digitised: true },
    ] as const,
    payments: [
      { nameVi: 'Phí', nameEn: 'Fee', amount: '0', state: 'PAID', method: 'AGENCY_SYSTEM', paidAt: null },
    ] as const,
    results: [{ documentId: randomUUID() }],
  };
  const generated = Array.from({ length: 40 }, (_, index) => generatedDossier(index, '2026-11-22'));
  const dossiers = [whole, aDossier({ code: 'H26-261102-7002' }), ...generated];

  await storeDossiers(world.runtime.orm.em.fork(), dossiers);

  const codes = dossiers.map(({ dossier }) => dossier.code);
  const stored = await factsOfDossiers(world.runtime.orm.em.fork().getKysely<unknown>(), codes);
  const byCode = new Map(stored.map((facts) => [facts.code, facts]));
  for (const dossier of dossiers) {
    expect(byCode.get(dossier.dossier.code)).toEqual(factsOfNew(dossier));
  }
});
