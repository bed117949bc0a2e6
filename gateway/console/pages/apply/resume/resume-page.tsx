import { useState } from 'react';
import { useParams } from 'react-router';

import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { ButtonLink } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Page } from '../../../parts/page.tsx';
import { Said } from '../../../parts/said.tsx';
import { ReadHeldLeg } from '../graph/generated/read-held-leg.ts';
import { heldLeg } from './held-leg.ts';
import { ResumeForm } from './resume-form.tsx';

/** Takes up a service of a group again that was refused or could not go on, with what it lacked. */
export function ResumePage() {
  const { dossier: code = '', position = '' } = useParams();
  const asked = useAsk({ of: ReadHeldLeg, with: { code }, reason: OWN_DATA, fresh: true });
  return (
    <Page
      title={{ vi: 'Tiếp tục việc đang vướng', en: 'Go on with what is held up' }}
      lead={{
        vi: 'Các việc khác trong nhóm vẫn đi tiếp; chỉ việc này cần bạn.',
        en: 'The other services of the group go on; only this one needs you.',
      }}
    >
      <Answer to={asked}>
        {({ dossier }) => (
          <HeldUpOrNot group={dossier?.group ?? null} position={Number(position)} code={code} />
        )}
      </Answer>
    </Page>
  );
}

interface HeldUpOrNotProps {
  readonly group: Parameters<typeof heldLeg>[0] | null;
  readonly position: number;
  readonly code: string;
}

// Once it goes on it is held up no longer, and the reader still wants to be told so: what was read first stays.
function HeldUpOrNot({ group, position, code }: HeldUpOrNotProps) {
  const now = group === null ? null : heldLeg(group, position);
  const [first, hold] = useState(now);
  if (first === null && now !== null) {
    hold(now);
  }
  return first === null ? <NotHeldUp code={code} /> : <ResumeForm leg={first} code={code} />;
}

function NotHeldUp({ code }: { readonly code: string }) {
  return (
    <Empty
      title={{ vi: 'Việc này hiện không vướng ở phía bạn', en: 'This service is not held up on your side' }}
    >
      <p>
        <Said
          vi="Có thể việc đã được tiếp tục, đã xong, hoặc đang chờ cơ quan."
          en="It may have gone on, be done, or wait for the agency."
        />
      </p>
      <ButtonLink to={`/me/dossiers/${code}`}>
        <Said vi="Xem hồ sơ" en="To the dossier" />
      </ButtonLink>
    </Empty>
  );
}
