import type { TimelineStep } from '../../../parts/timeline.tsx';
import { Said } from '../../../parts/said.tsx';
import { DOSSIER_STATUS } from '../../../words/dossier-status.ts';
import { dayText } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import type { OwnDossier } from './dossier-shown.tsx';
import { expectedStep } from './expected-step.ts';

type Event = NonNullable<OwnDossier['history']>[number];

const KINDS: Readonly<Record<Exclude<Event['kind'], 'STATUS'>, Words>> = {
  APOLOGY: { vi: 'Cơ quan xin lỗi và hẹn lại', en: 'The agency apologised and named a new day' },
  TRANSFER: { vi: 'Chuyển cơ quan khác', en: 'Transferred' },
  PAYMENT: { vi: 'Ghi nhận thanh toán', en: 'Payment recorded' },
  RATING: { vi: 'Bạn đã đánh giá', en: 'You rated it' },
};

/** What happened to a dossier, newest first, and above it the day that is promised. */
export function timelineOf(dossier: OwnDossier): readonly TimelineStep[] {
  const happened = (dossier.history ?? []).map((event, index) => stepOf(event, index)).toReversed();
  const ahead = expectedStep(dossier);
  return ahead === null ? happened : [ahead, ...happened];
}

function stepOf(event: Event, index: number): TimelineStep {
  const { at, kind, status } = event;
  const { words, tone } = DOSSIER_STATUS[status];
  return {
    key: `${index}`,
    at,
    title: kind === 'STATUS' ? words : KINDS[kind],
    tone: kind === 'STATUS' ? tone : 'plain',
    note: <EventNote {...event} />,
  };
}

function EventNote({ unit, toUnit, dueAt, reason }: Event) {
  return (
    <>
      {unit !== null && <span>{unit.name}</span>}
      {toUnit !== null && (
        <span>
          <Said vi="Tới: " en="To: " />
          {toUnit.name}
        </span>
      )}
      {dueAt !== null && (
        <span>
          <Said
            vi={`Hẹn trả kết quả ngày ${dayText('vi', dueAt)}`}
            en={`Result promised for ${dayText('en', dueAt)}`}
          />
        </span>
      )}
      {reason !== null && <span>{reason}</span>}
    </>
  );
}
