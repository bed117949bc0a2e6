import { Empty } from '../../../parts/empty.tsx';
import { type Fact, Facts } from '../../../parts/facts.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { numberText, shareText } from '../../../words/format.ts';
import { type Speech, useSpeech } from '../../../words/language.tsx';
import type { IndicatorShown } from './group-points.ts';
import styles from './indicator-panel.module.css';
import { measureText, NO_NUMBER } from './measure.ts';

const NONE = { vi: 'Không có chỉ số này', en: 'There is no such indicator' };

/** The rule of an indicator and the numbers that follow from it; null: there is none of that code. */
export function IndicatorPanel({ indicator }: { readonly indicator: IndicatorShown | null }) {
  const speech = useSpeech();
  if (indicator === null) {
    return <Empty title={NONE} />;
  }
  const { group, rule, state, reason } = indicator;
  return (
    <Panel title={{ vi: 'Cách tính và số liệu', en: 'The rule and the numbers' }}>
      <p className={styles['group']}>{group}</p>
      <p className={styles['rule']}>{rule}</p>
      {state === 'AVAILABLE' ? (
        <Facts facts={factsOf(indicator, speech)} />
      ) : (
        <Notice tone="info" title={NO_NUMBER[state]}>
          {reason !== null && <p>{reason}</p>}
        </Notice>
      )}
    </Panel>
  );
}

function factsOf(indicator: IndicatorShown, { language, say }: Speech): readonly Fact[] {
  const { code, numerator, denominator, value, target, score, maximum } = indicator;
  const number = (some: number | null): string | null =>
    some === null ? null : numberText(language, some, 2);
  return [
    { label: { vi: 'Tử số', en: 'Numerator' }, value: number(numerator) },
    { label: { vi: 'Mẫu số', en: 'Denominator' }, value: number(denominator) },
    {
      label: { vi: 'Kết quả', en: 'Result' },
      value: value === null ? null : measureText(code, value, language),
    },
    {
      label: { vi: 'Mục tiêu', en: 'Target' },
      value: target === null ? say({ vi: 'Không đặt', en: 'None is set' }) : shareText(language, target),
    },
    {
      label: { vi: 'Điểm', en: 'Points' },
      value:
        maximum === null
          ? say({ vi: 'Chỉ để theo dõi', en: 'For information only' })
          : `${number(score) ?? '–'} / ${number(maximum) ?? '–'}`,
    },
  ];
}
