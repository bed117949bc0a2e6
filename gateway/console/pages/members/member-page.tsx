import { useParams } from 'react-router';

import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { BackToMembers } from './back.tsx';
import { OneMember } from './generated/member.ts';
import { MemberReport } from './member-report.tsx';
import { againOf } from './again.ts';
import { UseAndSchema } from './use-and-schema.tsx';
import { useLang } from '../../words/use-lang.ts';

/** One subgraph as those who answer for it see it. */
export function MemberPage() {
  const { name = '' } = useParams();
  const asked = useAsk({ of: OneMember, with: { name, lang: useLang() }, reason: PUBLIC });
  return (
    <Page title={{ vi: `Phân hệ ${name}`, en: `Subgraph ${name}` }}>
      <BackToMembers />
      <Answer to={asked}>
        {({ subgraph }) =>
          subgraph === null ? (
            <Empty title={{ vi: 'Không có phân hệ này', en: 'There is no such subgraph' }} />
          ) : (
            <MemberReport member={subgraph} onStep={againOf(asked)} />
          )
        }
      </Answer>
      <UseAndSchema name={name} />
    </Page>
  );
}
