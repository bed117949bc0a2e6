import { Route, Routes } from 'react-router';

import { useSession } from '../../session/session.tsx';
import { IntakePage } from './counter/intake-page.tsx';
import { OpenIntakePage } from './counter/open-intake-page.tsx';
import { TakenInPage } from './counter/taken-in-page.tsx';
import { DossierPage } from './dossier/dossier-page.tsx';
import { FindingsPage } from './findings/findings-page.tsx';
import { WorkListPage } from './list/work-list-page.tsx';
import { OfficersOnly } from './officers-only.tsx';

/** What an officer does here: their work by due date, one dossier of it, whoever stands at the counter, and what people say is wrong. */
export function WorkPages() {
  const { signedIn } = useSession();
  return signedIn?.kind === 'officer' ? (
    <Routes>
      <Route index element={<WorkListPage />} />
      <Route path="counter" element={<OpenIntakePage />} />
      <Route path="counter/:intake" element={<IntakePage />} />
      <Route path="counter/received/:code" element={<TakenInPage />} />
      <Route path="findings" element={<FindingsPage />} />
      <Route path=":code" element={<DossierPage />} />
    </Routes>
  ) : (
    <OfficersOnly />
  );
}
