import { useParams } from 'react-router';

import type { Reason } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { ButtonLink } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Page } from '../../../parts/page.tsx';
import { Said } from '../../../parts/said.tsx';
import { wordsOf } from '../../apply/words-of.ts';
import { CounterForm } from './counter-form.tsx';
import { IntakeAtCounter } from './generated/intake-at-counter.ts';
import { IntakeStrip } from './intake-strip.tsx';

const TITLE = { vi: 'Tiếp nhận tại quầy', en: 'Taken in at the counter' };
const ENDED = { vi: 'Không có lượt tiếp nhận này', en: 'There is no such intake' };

/** One intake: whose it is and how long it lasts, and the form that is filled in under it. */
export function IntakePage() {
  const { intake = '' } = useParams();
  const reason: Reason = { purpose: 'PROCESS_DOSSIER', case: intake };
  const asked = useAsk({ of: IntakeAtCounter, with: { intake }, reason, fresh: true });
  const opened = asked.state === 'answered' ? asked.data.intake : null;
  const procedure = opened?.procedure ?? null;
  return (
    <Page title={TITLE} {...(procedure === null ? {} : { lead: wordsOf(procedure.name, procedure.nameEn) })}>
      <IntakeStrip intake={intake} opened={opened} />
      <Answer to={asked}>
        {(data) => (data.intake === null ? <NoIntake /> : <CounterForm intake={data.intake} />)}
      </Answer>
    </Page>
  );
}

function NoIntake() {
  return (
    <Empty title={ENDED}>
      <p>
        <Said
          vi="Lượt tiếp nhận đã hết hạn, đã thành hồ sơ, hoặc do đơn vị khác mở."
          en="It has ended, has become a dossier, or was opened by another unit."
        />
      </p>
      <p>
        <ButtonLink to="/work/counter" weight="main">
          <Said vi="Mở lượt tiếp nhận mới" en="Open another intake" />
        </ButtonLink>
      </p>
    </Empty>
  );
}
