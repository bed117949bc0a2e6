import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { onlineWay, timeWords } from '../procedure-words.ts';
import { FeeList } from '../procedure/fee-list.tsx';
import { wordsOf } from '../words-of.ts';
import type { Group } from './drafted-form.tsx';
import { useFilingAt } from './filing-at.ts';
import type { Filled } from './use-filled.ts';

interface ReviewFactsProps {
  readonly filled: Filled;
  readonly group: Group;
}

const TO_SUBMIT = { vi: 'Bạn sắp nộp', en: 'You are about to submit' };
const TO_TAKE_IN = { vi: 'Sắp tiếp nhận', en: 'About to be taken in' };

/** What is asked for, of whom, how long it takes and what it costs. */
export function ReviewFacts({ filled, group }: ReviewFactsProps) {
  const { say } = useSpeech();
  const { isCounter, channel } = useFilingAt();
  const { form, office } = filled;
  const ways = form.procedure?.channels ?? [];
  const time = timeWords(ways);
  const fees = feesOf(ways, channel);
  return (
    <Panel title={titleFor(isCounter)}>
      <Facts
        facts={[
          {
            label: { vi: 'Thủ tục', en: 'Procedure' },
            value: servicesOf(filled, group).map(say).join(' → '),
          },
          { label: { vi: 'Nơi nộp', en: 'Filed with' }, value: office === null ? null : say(office.name) },
          { label: { vi: 'Thời hạn', en: 'How long' }, value: time === null ? null : say(time) },
          {
            label: { vi: 'Phí, lệ phí', en: 'Fees' },
            value: fees.length === 0 ? null : <FeeList fees={fees} />,
          },
        ]}
      />
    </Panel>
  );
}

type Ways = NonNullable<Filled['form']['procedure']>['channels'];

function feesOf(ways: Ways, channel: string): Ways[number]['fees'] {
  return (ways.find((way) => way.channel === channel) ?? onlineWay(ways))?.fees ?? [];
}

function titleFor(isCounter: boolean): Words {
  return isCounter ? TO_TAKE_IN : TO_SUBMIT;
}

function servicesOf({ form }: Filled, group: Group): readonly Words[] {
  return group?.legs.map(({ procedure }) => wordsOf(procedure?.name, procedure?.nameEn)) ?? [form.name];
}
