import { useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Said } from '../../../parts/said.tsx';
import { hasEnded } from '../../../words/dossier-status.ts';
import { useLang } from '../../../words/use-lang.ts';
import styles from '../citizen.module.css';
import { TextField } from '../text-field.tsx';
import type { OwnDossier } from './dossier-shown.tsx';
import { WithdrawMyDossier } from './generated/withdraw-my-dossier.ts';
import { StepOutcome } from './step-outcome.tsx';
import { useStep } from './use-step.ts';

interface WithdrawProps {
  readonly dossier: OwnDossier;
  readonly onStepped: () => void;
}

/** Takes the dossier back, for whoever handed it in. Nothing stands here once it has ended, or when another system decides. */
export function Withdraw({ dossier, onStepped }: WithdrawProps) {
  const [open, setOpen] = useState(false);
  if (hasEnded(dossier.status) || dossier.synchronised) {
    return null;
  }
  return (
    <div>
      <Button weight="quiet" onPress={() => setOpen(true)}>
        <Said vi="Rút hồ sơ" en="Withdraw this dossier" />
      </Button>
      {open && (
        <Dialog title={{ vi: 'Rút hồ sơ này?', en: 'Withdraw this dossier?' }} onClose={() => setOpen(false)}>
          <WithdrawForm dossier={dossier} onStepped={onStepped} />
        </Dialog>
      )}
    </div>
  );
}

function WithdrawForm({ dossier: { code, version }, onStepped }: WithdrawProps) {
  const [reason, setReason] = useState('');
  const lang = useLang();
  const { step, sending, outcome } = useStep(WithdrawMyDossier, onStepped);
  return (
    <form
      className={styles['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        void step({ code, version, reason: reason.trim() === '' ? null : reason, lang });
      }}
    >
      <p>
        <Said
          vi="Cơ quan sẽ không giải quyết nữa. Hồ sơ đã rút không khôi phục được; khi cần thì nộp hồ sơ mới."
          en="The agency will work on it no more. What is withdrawn cannot be brought back; hand in a new dossier when you need to."
        />
      </p>
      <StepOutcome outcome={outcome} />
      <TextField
        label={{ vi: 'Lý do (không bắt buộc)', en: 'Why (not required)' }}
        longest={2000}
        lines={3}
        value={reason}
        onChange={setReason}
        tried={false}
        optional
      />
      <div>
        <Button type="submit" weight="main" busy={sending}>
          <Said vi="Rút hồ sơ" en="Withdraw" />
        </Button>
      </div>
    </form>
  );
}
