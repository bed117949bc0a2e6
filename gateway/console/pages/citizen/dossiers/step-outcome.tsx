import { Faults } from '../../../parts/faults.tsx';
import { Notice } from '../../../parts/notice.tsx';
import type { StepResult } from './use-step.ts';

/** What became of a step that was tried. */
export function StepOutcome({ outcome }: { readonly outcome: StepResult | null }) {
  if (outcome === null) {
    return null;
  }
  return (
    <>
      <Faults faults={outcome.faults} />
      {outcome.refusal !== null && (
        <Notice tone="bad" title={{ vi: 'Không thực hiện được', en: 'Not done' }}>
          <p>{outcome.refusal}</p>
        </Notice>
      )}
      {outcome.changed && (
        <Notice
          tone="warn"
          title={{
            vi: 'Hồ sơ vừa thay đổi; hãy xem lại rồi làm tiếp',
            en: 'The dossier has just changed; look at it anew, then go on',
          }}
        />
      )}
      {outcome.taken && <Notice tone="good" title={{ vi: 'Đã thực hiện', en: 'Done' }} />}
    </>
  );
}
