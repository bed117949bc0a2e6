import { useParams } from 'react-router';

import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { BackToMembers } from './back.tsx';
import { OneProposal } from './generated/proposal.ts';
import { ProposalReport } from './proposal-report.tsx';
import { againOf } from './again.ts';
import { useLang } from '../../words/use-lang.ts';

/** One proposal: where it stands, what it would change, and what the reader may do about it. */
export function ProposalPage() {
  const { id = '' } = useParams();
  const asked = useAsk({ of: OneProposal, with: { id, lang: useLang() }, reason: PUBLIC });
  const name = asked.state === 'answered' ? (asked.data.proposal?.name ?? '') : '';
  return (
    <Page title={{ vi: `Đề nghị ${name}`, en: `Proposal ${name}` }}>
      <BackToMembers />
      <Answer to={asked}>
        {({ proposal }) =>
          proposal === null ? (
            <Empty title={{ vi: 'Không có đề nghị này', en: 'There is no such proposal' }} />
          ) : (
            <ProposalReport proposal={proposal} onStep={againOf(asked)} />
          )
        }
      </Answer>
    </Page>
  );
}
