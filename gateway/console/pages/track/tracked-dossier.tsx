import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { momentText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import type { TrackQuery } from './generated/track.ts';
import { milestonesOf } from './milestones.ts';
import { ReceiptCode } from './receipt-code.tsx';
import styles from './tracked-dossier.module.css';

interface TrackedDossierProps {
  readonly dossier: NonNullable<TrackQuery['trackDossier']>;
  /** Asks again; null while that cannot be. */
  readonly onReload: (() => void) | null;
}

/** Where a dossier stands: a sentence, its days, the offices. */
export function TrackedDossier({ dossier, onReload }: TrackedDossierProps) {
  const { code, status, overdue, text } = dossier;
  return (
    <div className={styles['page']}>
      <section className={styles['state']} aria-labelledby="state">
        <div className={styles['code']}>
          <h2 id="state">{code}</h2>
          <StatusBadge status={status} overdue={overdue} />
        </div>
        <p className={styles['sentence']} role="status">
          {text}
        </p>
        {onReload !== null && (
          <p className={styles['reload']}>
            <Button onPress={onReload}>
              <Said vi="Cập nhật" en="Refresh" />
            </Button>
          </p>
        )}
      </section>
      <Panel title={{ vi: 'Các mốc', en: 'Its days' }}>
        <Timeline steps={milestonesOf(dossier)} />
      </Panel>
      <DueAndOffices dossier={dossier} />
      <ReceiptCode code={code} />
    </div>
  );
}

function DueAndOffices({ dossier }: Pick<TrackedDossierProps, 'dossier'>) {
  const { language } = useSpeech();
  const { dueAt, dueEstimated, receivingUnit, processingUnit } = dossier;
  return (
    <Panel title={{ vi: 'Hẹn trả và nơi giải quyết', en: 'Due day and offices' }}>
      <Facts
        facts={[
          {
            label: { vi: 'Hẹn trả kết quả', en: 'Result due' },
            value: dueAt === null ? null : momentText(language, dueAt),
            ...(dueEstimated && {
              note: (
                <Said
                  vi="Tạm tính: năm ấy chưa có lịch nghỉ chính thức."
                  en="An estimate: that year's holidays are not decided yet."
                />
              ),
            }),
          },
          { label: { vi: 'Nơi tiếp nhận', en: 'Received by' }, value: receivingUnit?.name ?? null },
          { label: { vi: 'Nơi giải quyết', en: 'Processed by' }, value: processingUnit?.name ?? null },
        ]}
      />
    </Panel>
  );
}
