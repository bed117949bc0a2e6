import { scaleLinear } from 'd3-scale';
import { useId } from 'react';

import { numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { Points } from '../figures/group-points.ts';
import styles from './points-bar.module.css';

const WIDTH = 400;
const HEIGHT = 18;

/** Points as a bar: earned full, lost light, not countable hatched; its sentence says the same. */
export function PointsBar({ points }: { readonly points: Points }) {
  const { language, say } = useSpeech();
  const hatch = useId();
  const { earned, counted, unknown, hidden } = points;
  const across = scaleLinear([0, Math.max(counted + unknown + hidden, 1)], [0, WIDTH]);
  const number = (value: number): string => numberText(language, value, 2);
  const label = say({
    vi: `${number(earned)} điểm trên ${number(counted)} điểm tính được; ${number(unknown)} điểm chưa có dữ liệu; ${number(hidden)} điểm không công bố.`,
    en: `${number(earned)} of ${number(counted)} points counted; ${number(unknown)} not available; ${number(hidden)} not published.`,
  });
  return (
    <svg
      className={styles['bar']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles['ground']} width="8" height="8" />
        <rect className={styles['stripe']} width="2" height="8" />
      </pattern>
      <rect width={WIDTH} height={HEIGHT} fill={`url(#${hatch})`} />
      <rect className={styles['lost']} width={across(counted)} height={HEIGHT} />
      <rect className={styles['earned']} width={across(earned)} height={HEIGHT} />
    </svg>
  );
}
