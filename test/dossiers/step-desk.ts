import { randomUUID } from 'node:crypto';

import type { Caller } from '#shared/caller.ts';

import type { DossierEventRow } from '../../subgraphs/dossiers/entities/dossier-event.ts';
import { historyOf } from '../../subgraphs/dossiers/entities/dossier-to-step.ts';
import type { PaymentRow } from '../../subgraphs/dossiers/entities/dossier-payment.ts';
import { createPartLoaders } from '../../subgraphs/dossiers/entities/parts-loader.ts';
import type { NewDossier } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { type StepNeeds, type StepOutcome, takeStep } from '../../subgraphs/dossiers/operations/take-step.ts';
import type { DossierStatus } from '../../subgraphs/dossiers/rules/dossier-status.ts';
import type { StepName } from '../../subgraphs/dossiers/rules/dossier-step.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer } from '../support/callers.ts';
import { startWorld } from '../support/subgraph-world.ts';
import { given, givenUnits } from './dossier-builder.ts';
import { aLivedDossier, at } from './lived-dossier.ts';

type Happened = readonly (readonly [status: DossierStatus, moment: string])[];

/** A dossier that is stored, and its people. */
export interface AtDesk {
  readonly code: string;
  /** The same step on its first version, by the officer of its unit, on Tuesday at nine; but for what a test says. */
  readonly needs: (differing?: Partial<StepNeeds>) => StepNeeds;
  readonly owner: Caller;
}

/** Handed in on Monday 2 November 2026 at nine, accepted at ten, begun at eleven: due on Thursday at 17:00. */
export const BEGUN: Happened = [
  ['SUBMITTED', '2026-11-02 09:00'],
  ['ACCEPTED', '2026-11-02 10:00'],
  ['IN_PROGRESS', '2026-11-02 11:00'],
];

/** When the desk works: Tuesday at nine. */
export const TUESDAY = at('2026-11-03 09:00');

/** The desk of H26.9001, with a ward's office below and the city above, another province, and one that was merged into it. */
export async function openDesk() {
  // Nobody else writes to the outbox or the copy of the tree meanwhile.
  const world = await startWorld({ ...subgraph, workers: [] }, { seeded: false, now: TUESDAY });
  const em = () => world.runtime.orm.em.fork();
  await givenUnits(
    em(),
    ['H26', null],
    ['H26.9001', 'H26'],
    ['H26.9001.9002', 'H26.9001'],
    ['H38', null],
    ['H38.9001', 'H38'],
    ['H63.9001', null, ['H38.9001']],
  );
  const laid = async (dossier: Partial<NewDossier['dossier']>, ...happened: Happened): Promise<AtDesk> =>
    placed(aLivedDossier({ ...dossier, ownerRef: dossier.ownerRef ?? randomUUID() }, ...happened));
  const placed = async (dossier: NewDossier): Promise<AtDesk> => {
    const [code = ''] = await given(em(), dossier);
    return {
      code,
      owner: aCitizen(dossier.dossier.ownerRef),
      needs: (differing = {}) => ({
        code,
        version: 1,
        actor: anOfficer('H26.9001'),
        now: TUESDAY,
        ...differing,
      }),
    };
  };
  return {
    world,
    em,
    laid,
    placed,
    takes: (needs: StepNeeds, name: StepName, reason: string | null = null): Promise<StepOutcome> =>
      takeStep(em(), { ...needs, step: { name, reason } }),
    history: (code: string): Promise<readonly DossierEventRow[]> => historyOf(em().getKysely(), code),
    parts: () => createPartLoaders(em().getKysely(), { kind: 'UNIT', unit: 'H26.9001' }),
    stop: () => world.stop(),
  };
}

/** The desk of a test. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** A fee of 8,000 đồng. */
export function aFee(state: PaymentRow['state']): NewDossier['payments'][number] {
  const paid = state === 'DUE' ? null : at('2026-11-02 09:30');
  return {
    nameVi: 'Lệ phí',
    nameEn: 'Fee',
    amount: '8000',
    state,
    method: paid && 'COUNTER',
    paidAt: paid,
  };
}

/** What a step was refused for; null: it was not. */
export function refusalIn(outcome: StepOutcome): string | null {
  return outcome.__typename === 'StepRefused' ? outcome.code : null;
}
