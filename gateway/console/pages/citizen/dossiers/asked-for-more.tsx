import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from '../citizen.module.css';
import type { OwnDossier } from './dossier-shown.tsx';
import { SupplyForm } from './supply-form.tsx';

interface AskedForMoreProps {
  readonly dossier: OwnDossier;
  readonly onStepped: () => void;
}

/** What the agency still needs, and where to hand it in. Nothing stands here unless the dossier waits for it. */
export function AskedForMore({ dossier, onStepped }: AskedForMoreProps) {
  if (dossier.status !== 'SUPPLEMENT_REQUIRED') {
    return null;
  }
  const asked = dossier.askedPapers ?? [];
  const why = dossier.history?.findLast(({ status }) => status === 'SUPPLEMENT_REQUIRED')?.reason ?? null;
  return (
    <Panel title={{ vi: 'Cơ quan cần bạn bổ sung', en: 'The agency needs more from you' }}>
      <p className={styles['muted']}>
        <Said
          vi="Thời hạn giải quyết tạm dừng cho tới khi bạn bổ sung (mẫu 02, TT 03/2025/TT-VPCP)."
          en="The time limit stands still until it comes (form 02, Circular 03/2025/TT-VPCP)."
        />
      </p>
      {why !== null && <blockquote className={styles['asked']}>{why}</blockquote>}
      <ul className={styles['bullets']}>
        {asked.map(({ text, component }, index) => (
          <li key={index}>
            <strong>{component?.name ?? text}</strong>
            {component !== null && <p className={styles['muted']}>{text}</p>}
          </li>
        ))}
      </ul>
      {dossier.synchronised ? (
        <p>
          <Said
            vi="Hồ sơ này do hệ thống của cơ quan giải quyết: hãy bổ sung tại nơi đã nộp."
            en="Another system drives this dossier: hand it in where you handed in the rest."
          />
        </p>
      ) : (
        <SupplyForm dossier={dossier} onStepped={onStepped} />
      )}
    </Panel>
  );
}
