import { Badge } from '../../parts/badge.tsx';
import styles from './graph.module.css';
import { HEALTH, STATE } from './names.ts';

interface HealthBadgeProps {
  readonly of: { readonly state: string; readonly health: { readonly state: string } };
}

/** How a subgraph answers; where it is not in the graph, that. */
export function HealthBadge({ of: { state, health } }: HealthBadgeProps) {
  const named = state === 'LIVE' ? HEALTH[health.state] : STATE[state];
  return named === undefined ? (
    state
  ) : (
    <span className={styles['whole']}>
      <Badge {...named} />
    </span>
  );
}
