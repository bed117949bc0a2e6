import { useParams } from 'react-router';

import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { BackToMembers } from './back.tsx';
import { CheckReport } from './check-report.tsx';
import { OneCheck } from './generated/check.ts';
import { ProposeForm } from './propose-form.tsx';
import { useLang } from '../../words/use-lang.ts';

/** A check that was made before, and the way on to a proposal when it passed. */
export function CheckPage() {
  const { id = '' } = useParams();
  const asked = useAsk({ of: OneCheck, with: { id, lang: useLang() }, reason: PUBLIC });
  const name = asked.state === 'answered' ? (asked.data.schemaCheck?.name ?? '') : '';
  return (
    <Page title={{ vi: `Lần kiểm tra ${name}`, en: `Check ${name}` }}>
      <BackToMembers />
      <Answer to={asked}>
        {({ schemaCheck }) =>
          schemaCheck === null ? (
            <Empty title={{ vi: 'Không có lần kiểm tra này', en: 'There is no such check' }} />
          ) : (
            <>
              <CheckReport check={schemaCheck} />
              {schemaCheck.passed && schemaCheck.routingUrl !== null && (
                <ProposeForm check={schemaCheck.id} />
              )}
            </>
          )
        }
      </Answer>
    </Page>
  );
}
