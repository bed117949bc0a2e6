import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';

import type { Fault } from '../../../graph/fault.ts';
import { useSend } from '../../../graph/use-send.ts';
import { inCase } from './in-case.ts';

/** What became of a step; null: it has not been tried. */
export interface StepResult {
  readonly taken: boolean;
  /** Why not, in the reader's language; null: it was, or the faults say why. */
  readonly refusal: string | null;
  /** True: somebody changed the dossier meanwhile, and it is shown anew. */
  readonly changed: boolean;
  readonly faults: readonly Fault[];
}

/** What came of any step, by the name that every operation of a step gives it. */
interface StepAnswer {
  readonly step: { readonly __typename: string; readonly message?: string } | null;
}

/** A step of one's own dossier. */
export interface Stepping<Variables> {
  readonly sending: boolean;
  readonly outcome: StepResult | null;
  readonly step: (variables: Variables) => Promise<void>;
}

/** Takes a step; `onStepped` is told when the dossier is another than was shown. */
export function useStep<Variables extends { readonly code: string }>(
  change: TypedDocumentNode<StepAnswer, Variables>,
  onStepped: () => void,
): Stepping<Variables> {
  const { send, sending } = useSend(change);
  const [outcome, setOutcome] = useState<StepResult | null>(null);
  return {
    sending,
    outcome,
    step: async (variables) => {
      const { data, faults } = await send(variables, inCase(variables.code));
      const result = resultOf(data?.step ?? null, faults);
      setOutcome(result);
      if (result.taken || result.changed) {
        onStepped();
      }
    },
  };
}

function resultOf(told: StepAnswer['step'], faults: readonly Fault[]): StepResult {
  return {
    taken: told?.__typename === 'DossierStepped',
    changed: told?.__typename === 'DossierChangedMeanwhile',
    refusal: told?.message ?? null,
    faults,
  };
}
