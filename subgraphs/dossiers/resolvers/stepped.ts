import type { DossiersContext } from '../context.ts';
import type { StepToTake } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from '../operations/take-step.ts';

/** Which dossier a mutation is about, and the version on which it was decided. */
export interface Decided {
  readonly code: string;
  readonly version: number;
}

/** Who takes a step of which dossier, when. */
export function needsOf({ caller, now }: DossiersContext, { code, version }: Decided): StepNeeds {
  return { code, version, actor: caller, now };
}

/** Awaits a step. What was read of the dossier in this request is read again after it. */
export async function stepped(
  { loaders }: DossiersContext,
  { code }: Decided,
  outcome: Promise<StepOutcome>,
): Promise<StepOutcome> {
  const settled = await outcome;
  loaders.forget(code);
  return settled;
}

/** Takes a step that changes nothing beside status and dates. */
export function plainStep(
  context: DossiersContext,
  decided: Decided,
  step: Pick<StepToTake, 'name' | 'reason'>,
): Promise<StepOutcome> {
  return stepped(context, decided, takeStep(context.em, { ...needsOf(context, decided), step }));
}
