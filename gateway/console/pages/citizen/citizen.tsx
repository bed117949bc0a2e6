import { Route, Routes } from 'react-router';

import { NowherePage } from '../home/nowhere.tsx';
import { useSession } from '../../session/session.tsx';
import { ConsentsPage } from './consents/consents.tsx';
import { DocumentsPage } from './documents/documents.tsx';
import { DossierPage } from './dossiers/dossier.tsx';
import { DossiersPage } from './dossiers/dossiers.tsx';
import { FollowedLooks } from './looks/new-looks.tsx';
import { LooksPage } from './looks/looks.tsx';
import { NobodyPage } from './nobody.tsx';
import { OverviewPage } from './overview/overview.tsx';

/** What a person reads and says of their own data. */
export function CitizenPages() {
  const { signedIn } = useSession();
  if (signedIn === null || !['citizen', 'representative'].includes(signedIn.kind)) {
    return <NobodyPage />;
  }
  return (
    <FollowedLooks>
      <Routes>
        <Route index element={<OverviewPage />} />
        <Route path="documents" element={<DocumentsPage />} />
        <Route path="dossiers" element={<DossiersPage />} />
        <Route path="dossiers/:code" element={<DossierPage />} />
        <Route path="looks" element={<LooksPage />} />
        <Route path="consents" element={<ConsentsPage />} />
        <Route path="*" element={<NowherePage />} />
      </Routes>
    </FollowedLooks>
  );
}
