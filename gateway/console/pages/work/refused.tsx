import type { Fault } from '../../graph/fault.ts';
import { Faults } from '../../parts/faults.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../words/language.tsx';
import type { Words } from '../../words/words.ts';

interface RefusedProps {
  /** What was not done. */
  readonly title: Words;
  /** Why; null: nothing was refused. */
  readonly refusal: Words | null;
  readonly faults: readonly Fault[];
}

/** Why something was not done; nothing when it was, or was not tried. */
export function Refused({ title, refusal, faults }: RefusedProps) {
  const { say } = useSpeech();
  return (
    <>
      {refusal !== null && (
        <Notice tone="bad" title={title}>
          <p>{say(refusal)}</p>
        </Notice>
      )}
      <Faults faults={faults} />
    </>
  );
}
