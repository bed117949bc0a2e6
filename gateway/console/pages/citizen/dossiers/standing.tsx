import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { StatusBadge } from '../../../parts/status-badge.tsx';
import { momentText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { OwnDossier } from './dossier-shown.tsx';
import { Due } from './due.tsx';
import { Withdraw } from './withdraw.tsx';

interface StandingProps {
  readonly dossier: OwnDossier;
  readonly onStepped: () => void;
}

const REGISTER = { vi: 'Dữ liệu dân cư', en: 'Register of people' };

/** Where the dossier stands, with whom and until when, and the code by which anybody may track it. */
export function Standing({ dossier, onStepped }: StandingProps) {
  const { language } = useSpeech();
  const { code, status, overdue, submittedAt, receivingUnit, processingUnit, registerChange } = dossier;
  return (
    <Panel
      title={{ vi: 'Tình trạng', en: 'Where it stands' }}
      beside={<StatusBadge status={status} overdue={overdue} />}
    >
      <div className={styles['withCode']}>
        <Facts
          facts={[
            { label: { vi: 'Nộp lúc', en: 'Handed in' }, value: momentText(language, submittedAt) },
            { label: { vi: 'Hẹn trả', en: 'Due' }, value: <Due {...dossier} /> },
            { label: { vi: 'Nơi tiếp nhận', en: 'Received by' }, value: unitText(receivingUnit) },
            { label: { vi: 'Nơi giải quyết', en: 'Handled by' }, value: unitText(processingUnit) },
            ...(registerChange === null ? [] : [{ label: REGISTER, value: registerChange.stateText }]),
          ]}
        />
        <TrackingCode code={code} />
      </div>
      <Withdraw dossier={dossier} onStepped={onStepped} />
    </Panel>
  );
}

// Its code while the owner of names is away.
function unitText(unit: OwnDossier['receivingUnit']): string | null {
  return unit === null ? null : (unit.name ?? unit.code);
}

function TrackingCode({ code }: { readonly code: string }) {
  const { say } = useSpeech();
  return (
    <figure className={styles['tracking']}>
      <img
        src={`/track/${encodeURIComponent(code)}.svg`}
        width="132"
        height="132"
        alt={say({ vi: 'Mã QR để tra cứu hồ sơ', en: 'QR code that tracks the dossier' })}
      />
      <figcaption className={styles['muted']}>
        <Said vi="Quét để tra cứu, không cần đăng nhập" en="Scan to track it, no need to sign in" />
      </figcaption>
    </figure>
  );
}
