import type { Fault } from '../../../graph/fault.ts';
import { Faults } from '../../../parts/faults.tsx';
import { Notice } from '../../../parts/notice.tsx';
import type { StepOutcome } from './step-answer.ts';

interface StepRefusalProps {
  readonly outcome: StepOutcome | null;
  readonly faults: readonly Fault[];
}

const REFUSED = { vi: 'Chưa thực hiện được', en: 'The step was not taken' };

/** Why a step was not taken; nothing when it was, or was not tried. */
export function StepRefusal({ outcome, faults }: StepRefusalProps) {
  return (
    <>
      {outcome !== null && 'message' in outcome && (
        <Notice tone="bad" title={REFUSED}>
          <p>{outcome.message}</p>
        </Notice>
      )}
      <Faults faults={faults} />
    </>
  );
}
