import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSpeech } from '../../words/language.tsx';
import styles from './members.module.css';

const SIGNS: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed', '~': 'changed' };

/** What would change in the graph, one change a line: + added, - removed, ~ changed. */
export function Changes({ diff }: { readonly diff: string }) {
  const { say } = useSpeech();
  const lines = diff.split('\n').filter((line) => line.trim() !== '');
  const title = { vi: 'Thay đổi so với bản đang chạy', en: 'Changes against what is live' };
  return (
    <Panel title={title}>
      {lines.length === 0 ? (
        <Empty title={{ vi: 'Không có thay đổi', en: 'Nothing changes' }} />
      ) : (
        <pre className={styles['diff']} tabIndex={0} aria-label={say(title)}>
          {lines.map((line) => (
            <code key={line} data-kind={SIGNS[line.trim().charAt(0)] ?? 'same'}>
              {line}
            </code>
          ))}
        </pre>
      )}
    </Panel>
  );
}
