import { afterAll, beforeAll, expect, test } from 'vitest';

import { createFamilies } from '../../../subgraphs/dossiers/entities/family.ts';
import { closeIntake } from '../../../subgraphs/dossiers/operations/close-intake.ts';
import { intakeFor } from '../../../subgraphs/dossiers/operations/intake-for.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCitizen } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

test('an intake that became a dossier is none any more, and the next form of the person begins a new one', async () => {
  const em = world.runtime.orm.em.fork();
  const families = createFamilies(world.runtime.services);
  const context = { caller: aCitizen(crypto.randomUUID()), em, families, now: NOW };
  const nobody = new Set<never>();
  const about = { procedureId: 'p@1', subjects: nobody, bound: nobody };
  const asked = { ...about, intake: null, owner: null, named: [] };
  const first = await intakeFor(context, asked);
  const id = typeof first === 'string' ? first : first.id;

  await closeIntake(em.getKysely(), id, 'H26.9001-261120-0001');

  const next = await intakeFor(context, asked);
  expect(await intakeFor(context, { ...asked, intake: id })).toBe('INTAKE_UNKNOWN');
  expect(next).not.toMatchObject({ id });
});
