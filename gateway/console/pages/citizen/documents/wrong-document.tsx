import { useState } from 'react';

import { ReportDialog } from '../correct/report-dialog.tsx';
import { ReportButton } from '../overview/report-button.tsx';

const LABEL = { vi: 'Giấy tờ', en: 'Documents' };

/** Says that a document is wrong, or missing. */
export function WrongDocument() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ReportButton what={LABEL} onPress={() => setOpen(true)} />
      {open && (
        <ReportDialog
          value={{ field: 'DOCUMENTS', label: LABEL, now: null, child: null }}
          onClose={() => setOpen(false)}
          onSent={() => undefined}
        />
      )}
    </>
  );
}
