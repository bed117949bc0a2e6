import { useState } from 'react';
import { useClient } from 'urql';

import { faultsOf } from '../../../graph/asked.ts';
import type { Fault } from '../../../graph/fault.ts';
import { reasonHeaders } from '../../../graph/reason.ts';
import { useLang } from '../../../words/use-lang.ts';
import type { DossierRead } from '../dossier/dossier-read.ts';
import type { SendStep, StepOutcome } from './step-answer.ts';
import type { StepForm } from './step-form.ts';
import type { StepName } from './step-kinds.ts';
import { TAKE } from './take-step.ts';

/** How the taking of a step stands. */
export interface StepTaking {
  readonly sending: boolean;
  /** Null: not sent yet, or nothing came back but faults. */
  readonly outcome: StepOutcome | null;
  readonly faults: readonly Fault[];
  readonly take: (form: StepForm) => Promise<StepOutcome | null>;
}

/** Takes a step on a dossier as the officer read it: when somebody changed it since, nothing happens. */
export function useStep(name: StepName, { code, version }: DossierRead): StepTaking {
  const client = useClient();
  const lang = useLang();
  const [sending, setSending] = useState(false);
  const [told, tell] = useState<Pick<StepTaking, 'outcome' | 'faults'>>({ outcome: null, faults: [] });
  const fetchOptions = { headers: reasonHeaders({ purpose: 'PROCESS_DOSSIER', case: code }) };
  const send: SendStep = async (change, variables) => {
    const { data, error } = await client.mutation(change, variables, { fetchOptions }).toPromise();
    return { data: data ?? null, faults: faultsOf(error) };
  };
  const take = async (form: StepForm): Promise<StepOutcome | null> => {
    setSending(true);
    const { data, faults } = await TAKE[name](send, { code, version, lang }, form);
    const outcome = data?.step ?? null;
    tell({ outcome, faults });
    setSending(false);
    return outcome;
  };
  return { sending, ...told, take };
}
