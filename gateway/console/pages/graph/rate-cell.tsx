import { Said } from '../../parts/said.tsx';
import { numberText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import styles from './graph.module.css';

interface RateCellProps {
  /** Null: the reader may not see it. */
  readonly usage: {
    readonly requests: number;
    readonly errors: number;
    readonly p95: number | null;
  } | null;
}

/** How much was asked of a subgraph today, how much of it failed, and how fast the rest came. */
export function RateCell({ usage }: RateCellProps) {
  const { language } = useSpeech();
  if (usage === null) {
    return <Said vi="Của cơ quan khác" en="Another agency’s" />;
  }
  const errors = numberText(language, usage.errors);
  return (
    <>
      {numberText(language, usage.requests)}
      <span className={styles['aside']}>
        <Said vi={`${errors} lỗi`} en={`${errors} failed`} />
        {usage.p95 !== null && ` · p95 ${numberText(language, usage.p95 * 1_000)} ms`}
      </span>
    </>
  );
}
