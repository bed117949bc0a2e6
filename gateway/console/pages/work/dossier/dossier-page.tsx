import { useParams } from 'react-router';

import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Page } from '../../../parts/page.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { CaseStrip } from './case-strip.tsx';
import { DossierAtWork } from './generated/dossier-at-work.ts';
import { NoDossier } from './no-dossier.tsx';
import { WholeDossier } from './whole-dossier.tsx';

/** One dossier, read in the course of itself: why stands above all that is read. */
export function DossierPage() {
  const { code = '' } = useParams();
  const asked = useAsk({
    of: DossierAtWork,
    with: { code, lang: useLang() },
    reason: { purpose: 'PROCESS_DOSSIER', case: code },
  });
  const dossier = asked.state === 'answered' ? asked.data.dossier : null;
  const procedure = dossier?.procedure?.name ?? null;
  return (
    <Page
      title={{ vi: `Hồ sơ ${code}`, en: `Dossier ${code}` }}
      {...(procedure === null ? {} : { lead: { vi: procedure, en: procedure } })}
    >
      <CaseStrip code={code} dossier={dossier} />
      <Answer to={asked}>
        {(data) =>
          data.dossier === null || asked.state !== 'answered' ? (
            <NoDossier />
          ) : (
            <WholeDossier dossier={data.dossier} onReload={asked.again} />
          )
        }
      </Answer>
    </Page>
  );
}
