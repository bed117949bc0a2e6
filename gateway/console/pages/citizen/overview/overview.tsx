import { Answer } from '../../../parts/answer.tsx';
import { useAsk } from '../../../graph/use-ask.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { CitizenPage } from '../citizen-page.tsx';
import { CorrectionList } from '../correct/correction-list.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { MyRecord } from './generated/my-record.ts';
import { Family } from './family.tsx';
import { NotHeld, RecordWaiting } from './no-record.tsx';
import { Record } from './record.tsx';
import { useReadAt } from './use-read-at.ts';
import { Suggestions } from './suggestions.tsx';

/** What the state knows about the reader, and what they could ask for. */
export function OverviewPage() {
  const asked = useAsk({ of: MyRecord, with: { lang: useLang() }, reason: OWN_DATA });
  const faults = asked.state === 'waiting' ? [] : asked.faults;
  const again = asked.state === 'waiting' ? NOTHING : asked.again;
  const readAt = useReadAt(asked.state);
  return (
    <CitizenPage
      title={{ vi: 'Dữ liệu của tôi', en: 'My data' }}
      lead={{
        vi: 'Nhà nước đang có gì về bạn và từ đâu. Mỗi lần xem, kể cả của chính bạn, đều được ghi lại.',
        en: 'What the state holds about you, and from where. Every look is on record, your own too.',
      }}
    >
      <Suggestions />
      <Answer to={asked} waiting={<RecordWaiting />}>
        {({ me, subgraph }) =>
          me === null ? (
            <NotHeld />
          ) : (
            <>
              <Record
                person={me}
                of={{ source: subgraph, requests: me.correctionRequests, faults, again, readAt }}
              />
              <Family
                relatives={me.relatives}
                of={{ source: subgraph, requests: null, faults, again, readAt }}
              />
              <CorrectionList requests={me.correctionRequests} />
            </>
          )
        }
      </Answer>
    </CitizenPage>
  );
}

const NOTHING = (): void => undefined;
