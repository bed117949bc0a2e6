import type { Fault } from '../../../graph/fault.ts';
import { useSend } from '../../../graph/use-send.ts';
import { HandIn } from '../graph/generated/hand-in.ts';
import { HandInGroup } from '../graph/generated/hand-in-group.ts';
import type { Group } from './drafted-form.tsx';
import { useFilingAt } from './filing-at.ts';
import type { Confirmed, Outcome } from './outcome.ts';
import { componentAnswers, fieldAnswers } from './submission.ts';
import type { Filled } from './use-filled.ts';

/** What came back: null where nothing did, and why. */
interface Answered {
  readonly outcome: Outcome | null;
  readonly faults: readonly Fault[];
}

interface Sending {
  readonly sending: boolean;
  readonly send: (key: string, confirmed: Confirmed) => Promise<Answered>;
}

/** Sends a form as one procedure or as the group that it starts. */
export function useSending(filled: Filled, group: Group): Sending {
  const { reason, channel } = useFilingAt();
  const one = useSend(HandIn);
  const several = useSend(HandInGroup);
  return {
    sending: one.sending || several.sending,
    send: async (idempotencyKey, { changed, duplicate }) => {
      const common = { ...contentOf(filled), channel, idempotencyKey, confirmChanged: changed };
      if (group !== null) {
        const { data, faults } = await several.send({ input: { ...common, group: group.code } }, reason);
        return { outcome: data?.submitInterlinked ?? null, faults };
      }
      const input = { ...common, procedure: filled.form.code, confirmDuplicate: duplicate };
      const { data, faults } = await one.send({ input }, reason);
      return { outcome: data?.submitDossier ?? null, faults };
    },
  };
}

/** What is handed in, apart from the key and what was confirmed. */
export function contentOf({ form, answers, office }: Filled) {
  return {
    intake: form.intake,
    receivingUnit: office?.code ?? '',
    fields: fieldAnswers(form, answers),
    components: componentAnswers(answers),
    prefillToken: form.token,
  };
}
