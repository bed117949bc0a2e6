import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { UnitNode } from '../../subgraphs/dossiers/entities/unit-node.ts';
import { type NewDossier, storeDossiers } from '../../subgraphs/dossiers/operations/store-dossiers.ts';

/** A dossier that a citizen handed in to a commune and that is being processed there, but for what a test says. */
export function aDossier(dossier: Partial<NewDossier['dossier']> = {}): NewDossier {
  const ownerRef = dossier.ownerRef ?? randomUUID();
  return {
    dossier: {
      code: `H26.9001-261102-${1_000 + (builtSoFar() % 9_000)}`,
      procedureId: '1.004873@2025-07-01',
      termUnit: 'WORKING_DAY',
      termQuantity: 3,
      ownerKind: 'CITIZEN',
      ownerRef,
      applicantKind: 'CITIZEN',
      applicantRef: ownerRef,
      channel: 'ONLINE',
      receivingUnit: 'H26.9001',
      processingUnit: 'H26.9001',
      status: 'IN_PROGRESS',
      submittedAt: new Date('2026-11-02T02:00:00Z'),
      acceptedAt: new Date('2026-11-02T03:00:00Z'),
      dueAt: new Date('2026-11-05T10:00:00Z'),
      dueEstimated: false,
      completedAt: null,
      returnedAt: null,
      clockStoppedAt: null,
      synchronised: false,
      findings: [],
      groupId: null,
      groupCode: null,
      groupPosition: null,
      ratingScore: null,
      ratedAt: null,
      ...dossier,
    },
    people: [{ role: 'OWNER', ref: ownerRef }],
    events: [],
    fields: [],
    components: [],
    payments: [],
    results: [],
    corrections: [],
  };
}

const builtSoFar = (
  (count) => () =>
    count++
)(0);

/** Stores dossiers and gives their codes. */
export async function given(
  em: EntityManager,
  ...dossiers: readonly NewDossier[]
): Promise<readonly string[]> {
  await storeDossiers(em.fork(), dossiers);
  return dossiers.map(({ dossier }) => dossier.code);
}

/** A tree of units as the worker would have copied it: [code, parent, successors]. */
export async function givenUnits(
  em: EntityManager,
  ...units: readonly (readonly [code: string, parent: string | null, successors?: string[]])[]
): Promise<void> {
  await em.fork().upsertMany(
    UnitNode,
    units.map(([code, parentCode, successorCodes = []]) => ({
      code,
      parentCode,
      successorCodes,
      kind: null,
      areaId: null,
      validFrom: null,
      validUntil: null,
    })),
  );
}
