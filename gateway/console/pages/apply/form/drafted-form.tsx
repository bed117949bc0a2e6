import { useState } from 'react';

import { useAsk } from '../../../graph/use-ask.ts';
import { Skeleton } from '../../../parts/skeleton.tsx';
import type { FillInQuery } from '../graph/generated/fill-in.ts';
import { ReadDraft } from '../graph/generated/read-draft.ts';
import { NO_ANSWERS } from './answers.ts';
import { answersFrom } from './draft.ts';
import type { KnownForm } from './form.ts';
import { useFilingAt } from './filing-at.ts';
import { FormBody } from './form-body.tsx';

/** The procedures that one declaration starts; null: this one alone. */
export type Group = FillInQuery['interlinkedGroup'];

interface DraftedFormProps {
  readonly form: KnownForm;
  readonly group: Group;
}

/** A form with what was said when it was left. Where the draft cannot be read it begins with nothing said. */
export function DraftedForm({ form: asked, group }: DraftedFormProps) {
  const { reason } = useFilingAt();
  // What is filled in rests on what was shown: a later answer of the graph does not change it under the reader's hands.
  const [form] = useState(asked);
  const draft = useAsk({ of: ReadDraft, with: { intake: form.intake }, reason, fresh: true });
  if (draft.state === 'waiting') {
    return <Skeleton lines={10} />;
  }
  const kept = draft.state === 'answered' ? (draft.data.intake?.draft ?? null) : null;
  return (
    <FormBody
      form={form}
      group={group}
      first={kept === null ? NO_ANSWERS : answersFrom(kept, form)}
      savedAt={kept?.savedAt ?? null}
    />
  );
}
