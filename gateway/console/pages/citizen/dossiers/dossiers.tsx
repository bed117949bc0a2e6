import { useState } from 'react';

import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { ButtonLink } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { CitizenPage } from '../citizen-page.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { DossierRows } from './dossier-rows.tsx';
import { MyDossiers } from './generated/my-dossiers.ts';
import { Pages } from './pages.tsx';

/** The dossiers that the reader handed in or owns, newest first. */
export function DossiersPage() {
  const [path, setPath] = useState<readonly string[]>([]);
  const asked = useAsk({
    of: MyDossiers,
    with: { lang: useLang(), after: path.at(-1) ?? null },
    reason: OWN_DATA,
  });
  return (
    <CitizenPage
      title={{ vi: 'Hồ sơ của tôi', en: 'My dossiers' }}
      lead={{
        vi: 'Mọi hồ sơ bạn đã nộp, ở bất cứ cơ quan nào trong nước.',
        en: 'Every dossier you have handed in, at any agency of the country.',
      }}
    >
      <Panel
        title={{ vi: 'Đã nộp', en: 'Handed in' }}
        beside={
          <ButtonLink weight="main" to="/apply">
            <Said vi="Nộp hồ sơ mới" en="New dossier" />
          </ButtonLink>
        }
      >
        <Answer to={asked}>
          {({ dossiers }) => (
            <>
              <DossierRows rows={(dossiers?.edges ?? []).map(({ node }) => node)} />
              <Pages path={path} info={dossiers?.pageInfo ?? null} onTurn={setPath} />
            </>
          )}
        </Answer>
      </Panel>
    </CitizenPage>
  );
}
