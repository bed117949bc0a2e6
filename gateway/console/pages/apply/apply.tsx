import { Route, Routes } from 'react-router';

import { ChoosePage } from './choose/choose-page.tsx';
import { FormPage } from './form/form-page.tsx';
import { ProcedurePage } from './procedure/procedure-page.tsx';
import { ReceiptPage } from './receipt/receipt-page.tsx';
import { ResumePage } from './resume/resume-page.tsx';

/** Applying: a procedure is chosen, looked at, filled in as far as it is not known, handed in, and followed. */
export function ApplyPages() {
  return (
    <Routes>
      <Route index element={<ChoosePage />} />
      <Route path="received/:dossier" element={<ReceiptPage />} />
      <Route path="resume/:dossier/:position" element={<ResumePage />} />
      <Route path=":code" element={<ProcedurePage />} />
      <Route path=":code/form" element={<FormPage />} />
    </Routes>
  );
}
