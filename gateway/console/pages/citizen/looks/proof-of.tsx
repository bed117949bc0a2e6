import { useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from '../citizen.module.css';
import { type CheckedProof, checkProof } from './check-proof.ts';
import type { Look } from './group-looks.ts';
import { ProofShown } from './proof-shown.tsx';

/** Checks in this browser that a look stands in the log and the log was not changed. */
export function ProofOf({ look: { proof } }: { readonly look: Look }) {
  const [checked, setChecked] = useState<CheckedProof | null>(null);
  if (proof === null) {
    return (
      <span className={styles['muted']}>
        <Said
          vi="Bằng chứng có sau khoảng một giây; tải lại trang để xem."
          en="Its proof comes within a second or so; load the page again."
        />
      </span>
    );
  }
  return (
    <>
      <Button onPress={() => void checkProof(proof).then(setChecked)}>
        <Said vi="Kiểm tra bằng chứng" en="Check the proof" />
      </Button>
      {checked !== null && (
        <Dialog
          title={{ vi: 'Bằng chứng của lượt xem này', en: 'The proof of this look' }}
          onClose={() => setChecked(null)}
        >
          <ProofShown proof={proof} checked={checked} />
        </Dialog>
      )}
    </>
  );
}
