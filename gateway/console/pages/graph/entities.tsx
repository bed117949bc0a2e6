import { Link } from 'react-router';

import styles from './graph.module.css';

/** Entities as links to what is known of each. */
export function Entities({ names }: { readonly names: readonly string[] }) {
  return names.length === 0 ? (
    '–'
  ) : (
    <span className={styles['entities']}>
      {names.map((name) => (
        <Link key={name} to={`/graph/entities/${name}`}>
          {name}
        </Link>
      ))}
    </span>
  );
}
