import { useState } from 'react';

import type { Answers } from './answers.ts';
import type { Group } from './drafted-form.tsx';
import { DraftLine } from './draft-line.tsx';
import type { KnownForm } from './form.ts';
import { FormPart } from './form-part.tsx';
import { StepFrame } from './step-frame.tsx';
import { useDraft } from './use-draft.ts';
import { useFilled } from './use-filled.ts';

interface FormBodyProps {
  readonly form: KnownForm;
  readonly group: Group;
  /** What was said when the form was left. */
  readonly first: Answers;
  /** When that was kept; null: never. */
  readonly savedAt: string | null;
}

/** A form in its parts, kept as a draft while it is filled in. */
export function FormBody({ form, group, first, savedAt }: FormBodyProps) {
  const [tries, setTries] = useState(0);
  const filled = useFilled({ form, group, first, tries });
  const draft = useDraft(form.intake, filled.answers, savedAt);
  return (
    <>
      <DraftLine draft={draft} />
      <StepFrame filled={filled}>
        {(step) => <FormPart step={step} filled={filled} group={group} onTry={() => setTries(tries + 1)} />}
      </StepFrame>
    </>
  );
}
