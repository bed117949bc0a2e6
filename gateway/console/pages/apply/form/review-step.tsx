import { Faults } from '../../../parts/faults.tsx';
import type { Group } from './drafted-form.tsx';
import { HandInPanel } from './hand-in-panel.tsx';
import { InSight } from './in-sight.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import { ReviewAnswers } from './review-answers.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewPapers } from './review-papers.tsx';
import { TroubleList } from './trouble-list.tsx';
import type { Filled } from './use-filled.ts';
import { useHandIn } from './use-hand-in.ts';

interface ReviewStepProps {
  readonly filled: Filled;
  readonly group: Group;
  /** It was tried to hand it in: what is missing is shown from now on. */
  readonly onTry: () => void;
}

/** All that goes along, to be looked at once more; then it is handed in. */
export function ReviewStep({ filled, group, onTry }: ReviewStepProps) {
  const { sending, outcome, faults, handIn } = useHandIn(filled, group);
  const submit = (isPromised: boolean): void => {
    onTry();
    if (isPromised && filled.open.length === 0) {
      void handIn();
    }
  };
  return (
    <>
      <TroubleList filled={filled} />
      <ReviewFacts filled={filled} group={group} />
      <ReviewAnswers filled={filled} />
      <ReviewPapers filled={filled} />
      <InSight of={outcome ?? faults}>
        <Faults faults={faults} />
        {outcome !== null && <OutcomeNotice outcome={outcome} filled={filled} onConfirm={handIn} />}
      </InSight>
      <HandInPanel sending={sending} onTry={submit} />
    </>
  );
}
