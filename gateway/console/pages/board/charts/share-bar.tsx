import { scaleLinear } from 'd3-scale';

import styles from './share-bar.module.css';

const WIDTH = 400;
const HEIGHT = 12;

interface ShareBarProps {
  /** From 0 to 1. */
  readonly value: number;
  /** Where it is to be; null: nowhere told. */
  readonly target: number | null;
}

/** A share as a bar with a mark at its target. The numbers stand beside it, so it is decoration to a screen reader. */
export function ShareBar({ value, target }: ShareBarProps) {
  const across = scaleLinear([0, 1], [0, WIDTH]).clamp(true);
  return (
    <svg
      className={styles['bar']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles['ground']} width={WIDTH} height={HEIGHT} />
      <rect className={styles['value']} width={across(value)} height={HEIGHT} />
      {target !== null && (
        <rect className={styles['target']} x={Math.max(across(target) - 3, 0)} width={4} height={HEIGHT} />
      )}
    </svg>
  );
}
