import { useParams } from 'react-router';

import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Page } from '../../../parts/page.tsx';
import { Said } from '../../../parts/said.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { NoDossier } from '../dossier/no-dossier.tsx';
import { ReasonStrip } from '../reason-strip.tsx';
import { TakenIn } from './generated/taken-in.ts';
import { TakenInSlip } from './taken-in-slip.tsx';
import { HandedIn, WaysOn } from './taken-in-words.tsx';

/** What came of an intake: the code to hand over, and what comes next at the counter. */
export function TakenInPage() {
  const { code = '' } = useParams();
  const asked = useAsk({
    of: TakenIn,
    with: { code, lang: useLang() },
    reason: { purpose: 'PROCESS_DOSSIER', case: code },
    fresh: true,
  });
  return (
    <Page title={{ vi: 'Đã nhận hồ sơ tại quầy', en: 'Handed in at the counter' }}>
      <ReasonStrip purpose="PROCESS_DOSSIER" inCase={code}>
        <Said
          vi="Lượt tiếp nhận đã thành hồ sơ. Lần xem này được ghi lại; người dân sẽ thấy."
          en="The intake has become a dossier. This look is recorded; the person will see it."
        />
      </ReasonStrip>
      <Answer to={asked}>
        {({ dossier }) =>
          dossier === null ? (
            <NoDossier />
          ) : (
            <>
              <HandedIn code={dossier.code} />
              <TakenInSlip dossier={dossier} />
              <WaysOn code={dossier.code} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
