import { Notice } from '../../parts/notice.tsx';

/** Why a step was not taken; nothing when it was. */
export function StepRefused({ reason }: { readonly reason: string | null }) {
  return reason === null ? null : (
    <Notice tone="bad" title={{ vi: 'Sổ đăng ký không làm việc này', en: 'The registry did not do it' }}>
      <p>{reason}</p>
    </Notice>
  );
}
