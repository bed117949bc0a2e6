import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { DossierEvent } from '../../../subgraphs/dossiers/entities/dossier-event.ts';
import { DossierField } from '../../../subgraphs/dossiers/entities/dossier-field.ts';
import { Dossier } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { storeDossiers } from '../../../subgraphs/dossiers/operations/store-dossiers.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier } from '../dossier-builder.ts';

describe('storing dossiers', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
  });
  afterAll(() => world.stop());

  const at = new Date('2026-11-02T02:00:00.123Z');
  const stamp = {
    owner: 'citizens',
    path: 'Citizen.fullName',
    asOf: at.toISOString(),
    assurance: 'VERIFIED',
  } as const;
  const whole = {
    ...aDossier({ code: 'H26-261102-0001', findings: ['CHANNEL_MISSING'], submittedAt: at }),
    events: [
      { kind: 'STATUS', at, status: 'SUBMITTED', unit: null, dueAt: null },
      { kind: 'STATUS', at, status: 'ACCEPTED', unit: 'H26', dueAt: at },
    ] as const,
    fields: [
      {
        fieldId: '1.001193@2025-07-01/child.fullName',
        value: "H'Len “Ê Đê” \\ '",
        personRef: null,
        provenance: stamp,
      },
    ],
  };

  test('what is stored is read back as it was, with its parts in order', async () => {
    const em = world.runtime.orm.em.fork();

    const stored = await storeDossiers(em, [whole]);

    expect([...stored]).toEqual(['H26-261102-0001']);
    const dossier = await em.findOneOrFail(Dossier, { code: 'H26-261102-0001' });
    const events = await em.find(
      DossierEvent,
      { dossierCode: dossier.code },
      { orderBy: { position: 'asc' } },
    );
    const [field] = await em.find(DossierField, { dossierCode: dossier.code });
    expect(dossier).toMatchObject({ ...whole.dossier, version: 1 });
    expect(events.map(({ status, position }) => [position, status])).toEqual([
      [1, 'SUBMITTED'],
      [2, 'ACCEPTED'],
    ]);
    expect(field).toMatchObject({ value: "H'Len “Ê Đê” \\ '", provenance: stamp });
  });

  test('a code that is there already is left alone with all its parts', async () => {
    const em = world.runtime.orm.em.fork();
    await storeDossiers(em, [whole]);

    const stored = await storeDossiers(em, [{ ...whole, events: [...whole.events, ...whole.events] }]);

    expect(stored.size).toBe(0);
    expect(await em.count(DossierEvent, { dossierCode: 'H26-261102-0001' })).toBe(2);
  });

  test('when one part cannot be stored, nothing is', async () => {
    const em = world.runtime.orm.em.fork();
    const broken = { ...aDossier({ code: 'H26-261102-0002' }), results: [{ documentId: 'no uuid' }] };

    await expect(storeDossiers(em, [aDossier({ code: 'H26-261102-0003' }), broken])).rejects.toThrow('uuid');

    expect(await em.count(Dossier, { code: { $in: ['H26-261102-0002', 'H26-261102-0003'] } })).toBe(0);
  });
});
