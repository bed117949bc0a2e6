import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import { Button } from '../../../parts/button.tsx';
import { Faults } from '../../../parts/faults.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from './open-paper.module.css';
import { useReadPaper } from './use-read-paper.ts';

interface OpenPaperProps {
  /** Id of the uploaded file. */
  readonly file: string;
  readonly code: string;
}

/** Reads an uploaded paper, which is recorded like any look, and hands it to the browser to be kept and opened. */
export function OpenPaper({ file, code }: OpenPaperProps) {
  const read = useReadPaper(code);
  const [busy, setBusy] = useState(false);
  const [faults, tell] = useState<readonly Fault[]>([]);
  const open = async (): Promise<void> => {
    setBusy(true);
    tell(await read(file));
    setBusy(false);
  };
  return (
    <span className={styles['open']}>
      <Button busy={busy} onPress={() => void open()}>
        {busy ? <Said vi="Đang mở…" en="Opening…" /> : <Said vi="Mở giấy tờ" en="Open the paper" />}
      </Button>
      <Faults faults={faults} />
    </span>
  );
}
