import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { dossiersWith } from '../../../subgraphs/dossiers/entities/dossier-pages.ts';
import type { ErrandHelpers } from '../../../subgraphs/dossiers/operations/deliver-result.ts';
import {
  enterRegister,
  type RegisterOutcome,
} from '../../../subgraphs/dossiers/operations/enter-register.ts';
import { BIRTH, type InterlinkedWorld, NOW, startInterlinkedWorld } from '../interlinked-world.ts';
import { standAlone, type StandAlone } from '../stand-alone.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

async function entered(
  told: StandAlone,
  services: ErrandHelpers['services'] = world.dossiers.runtime.services,
): Promise<RegisterOutcome | null> {
  const em = world.dossiers.runtime.orm.em.fork();
  const code = await standAlone(em, told);
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const [dossier] = await dossiersWith(db, [code], sql`true`);
    return dossier ? enterRegister(db, dossier, { services, now: () => NOW }) : null;
  });
}

const { 'child.gender': _gender, ...withoutGender } = BIRTH;

test.each([
  ['a newborn of whom all is said', '1.001193', BIRTH, 'RECORDED'],
  ['a newborn whose gender is not said', '1.001193', withoutGender, 'IDENTIFIER_NOT_ISSUED'],
  ['a death of nobody who is known', '1.000656', {}, 'NOTHING_TO_CHANGE'],
  ['a residence in no area', '1.004222', { 'newResidence.area': 'nowhere' }, 'NOT_TAKEN'],
])('%s: what came of it is told', async (_what, procedure, answers, outcome) => {
  expect(await entered({ procedure, answers })).toBe(outcome);
});

test('while citizens is away it fails, to be told again', async () => {
  const away = { ask: () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away')) };

  await expect(entered({ procedure: '1.001193' }, away)).rejects.toThrow(SubgraphFailure);
});
