import { useMemo } from 'react';

import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSpeech } from '../../words/language.tsx';
import { type DiffLine, lineDiff } from './line-diff.ts';
import styles from './members.module.css';

const SIGN = { same: ' ', added: '+', removed: '-' } as const;

interface SchemaDiffProps {
  /** The schema that is live; empty: none is. */
  readonly before: string;
  readonly after: string;
}

/** The proposed schema against the live one, line by line; what is equal is folded. */
export function SchemaDiff({ before, after }: SchemaDiffProps) {
  const { say } = useSpeech();
  const lines = useMemo(() => lineDiff(before, after), [before, after]);
  const title = { vi: 'Lược đồ, từng dòng', en: 'The schema, line by line' };
  return (
    <Panel title={title}>
      {before === after ? (
        <Empty title={{ vi: 'Giống hệt bản đang chạy', en: 'The same as what is live' }} />
      ) : (
        <pre className={styles['diff']} tabIndex={0} aria-label={say(title)}>
          {lines.map((line) => (
            <Line key={`${line.kind} ${line.line}`} line={line} />
          ))}
        </pre>
      )}
    </Panel>
  );
}

function Line({ line }: { readonly line: DiffLine }) {
  const { say } = useSpeech();
  if (line.kind === 'left-out') {
    const count = String(line.count);
    return (
      <code data-kind="left-out">
        {say({ vi: `… ${count} dòng giống nhau`, en: `… ${count} equal lines` })}
      </code>
    );
  }
  return (
    <code data-kind={line.kind}>
      <span className={styles['number']}>{line.line}</span>
      {`${SIGN[line.kind]} ${line.text}`}
    </code>
  );
}
