import type { DossierStatusCode } from '../../../words/dossier-status.ts';
import { STEP_NAMES, type StepName } from './step-kinds.ts';

/** What of a dossier says which steps lead on from where it stands. */
export interface StepGround {
  /** What the graph says this officer may do, as far as whose the steps are and where the dossier stands. */
  readonly openSteps: readonly string[];
  readonly overdue: boolean;
  readonly history: readonly { readonly kind: string; readonly status: DossierStatusCode }[] | null;
  readonly payments: readonly { readonly state: string }[] | null;
}

type Bar = (ground: StepGround) => boolean;

const BARS: Partial<Record<StepName, Bar>> = {
  RECORD_PAYMENT: ({ payments }) => !some(payments, 'DUE'),
  RECORD_REFUND: ({ payments }) => !some(payments, 'REFUND_DUE'),
  REQUEST_SUPPLEMENT: ({ history }) => (history ?? []).some(({ status }) => status === 'SUPPLEMENT_REQUIRED'),
  APOLOGISE: ({ history, overdue }) => overdue || (history ?? []).some(({ kind }) => kind === 'APOLOGY'),
};

/** The steps that this officer may take now, in the order of a dossier's life. What payments and history bar is left out: the graph would refuse it. */
export function stepsFrom(ground: StepGround): readonly StepName[] {
  return STEP_NAMES.filter((name) => ground.openSteps.includes(name) && BARS[name]?.(ground) !== true);
}

function some(payments: StepGround['payments'], state: string): boolean {
  return (payments ?? []).some((payment) => payment.state === state);
}
