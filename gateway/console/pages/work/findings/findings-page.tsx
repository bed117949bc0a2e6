import { useSearchParams } from 'react-router';

import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Page } from '../../../parts/page.tsx';
import { Said } from '../../../parts/said.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { ReasonStrip } from '../reason-strip.tsx';
import { BothLists } from './both-lists.tsx';
import { AskedOfUs } from './generated/asked-of-us.ts';
import { stateIn } from './question-state.ts';
import { StateChoice } from './state-choice.tsx';
import { CORRECTING } from './use-answer.ts';

const TITLE = { vi: 'Trả lời đính chính', en: 'Answers to corrections' };
const LEAD = {
  vi: 'Những giá trị người dân cho là sai trong dữ liệu mà cơ quan bạn chủ quản.',
  en: 'Values that people say are wrong in the data that your agency answers for.',
};

/** What is said to be wrong in the data of an officer's agency, and its answers. */
export function FindingsPage() {
  const [place] = useSearchParams();
  const state = stateIn(place.get('show'));
  const asked = useAsk({
    of: AskedOfUs,
    with: {
      finding: state,
      request: state,
      findingsAfter: place.get('findings'),
      requestsAfter: place.get('requests'),
    },
    reason: CORRECTING,
    fresh: true,
  });
  return (
    <Page title={TITLE} lead={LEAD}>
      <ReasonStrip purpose="CORRECT_DATA" inCase={null}>
        <Said
          vi="Bạn chỉ xem tên và điều người dân ghi, để trả lời họ; không xem hồ sơ của họ. Lần xem được ghi lại; họ sẽ thấy."
          en="You see names and what people wrote, to answer them, and not their dossiers. The look is recorded; they will see it."
        />
      </ReasonStrip>
      <StateChoice state={state} />
      <Answer to={asked} waiting={<Skeleton lines={8} />}>
        {(data) => (
          <BothLists data={data} onReload={() => (asked.state === 'waiting' ? undefined : asked.again())} />
        )}
      </Answer>
    </Page>
  );
}
