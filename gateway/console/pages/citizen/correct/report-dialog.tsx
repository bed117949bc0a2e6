import { Dialog } from '../../../parts/dialog.tsx';
import { Said } from '../../../parts/said.tsx';
import type { Words } from '../../../words/words.ts';
import styles from '../citizen.module.css';
import type { CorrectableField } from '../overview/generated/my-record.ts';
import { ReportForm } from './report-form.tsx';

/** The value that is wrong. */
export interface WrongValue {
  readonly field: CorrectableField;
  readonly label: Words;
  /** What the register has; null: none, or it is not repeated here. */
  readonly now: string | null;
  /** Personal number of the reader's child whose value it is; null: the reader's own. */
  readonly child: string | null;
}

interface ReportDialogProps {
  readonly value: WrongValue;
  readonly onClose: () => void;
  /** Told once the owner has the request. */
  readonly onSent: () => void;
}

/** Asks what is wrong and sends it to the owner of the data; the hub changes nothing itself. @see Luật 91/2025/QH15, Điều 4; NĐ 356/2025/NĐ-CP, Điều 5 */
export function ReportDialog({ value, onClose, onSent }: ReportDialogProps) {
  const { label, now } = value;
  return (
    <Dialog
      title={{
        vi: `Báo sai: ${label.vi.toLowerCase()}`,
        en: `Report as wrong: ${label.en.toLowerCase()}`,
      }}
      onClose={onClose}
    >
      <p className={styles['muted']}>
        <Said
          vi="Yêu cầu được gửi tới cơ quan chủ quản dữ liệu, cơ quan này trả lời trong mười ngày (NĐ 356/2025/NĐ-CP, Điều 5). Trục liên thông không tự sửa dữ liệu."
          en="It goes to the owner of the data, who answers within ten days (Decree 356/2025/NĐ-CP, article 5). The hub changes nothing by itself."
        />
      </p>
      {now !== null && (
        <p>
          <Said vi="Đang ghi là: " en="On record as: " />
          <strong>{now}</strong>
        </p>
      )}
      <ReportForm value={value} onSent={onSent} />
    </Dialog>
  );
}
