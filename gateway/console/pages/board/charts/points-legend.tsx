import { Said } from '../../../parts/said.tsx';
import styles from './points-legend.module.css';

/** What the parts of a bar of points mean. */
export function PointsLegend() {
  return (
    <ul className={styles['legend']}>
      <li className={styles['earned']}>
        <Said vi="Điểm đạt" en="Earned" />
      </li>
      <li className={styles['lost']}>
        <Said vi="Điểm chưa đạt" en="Not earned" />
      </li>
      <li className={styles['uncounted']}>
        <Said vi="Chưa tính được hoặc không công bố" en="Not countable, or not published" />
      </li>
    </ul>
  );
}
