import { Panel } from '../../../parts/panel.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import type { BoardFiguresShown } from './group-points.ts';
import styles from './hints-panel.module.css';

/** What could be done better: procedures that nobody used, papers that data always replaced. Nothing when neither is known. */
export function HintsPanel({ figures }: { readonly figures: BoardFiguresShown }) {
  const unused = figures.proceduresWithoutDossiers ?? [];
  const replaced = figures.componentsAlwaysByData ?? [];
  if (unused.length === 0 && replaced.length === 0) {
    return null;
  }
  return (
    <Panel title={{ vi: 'Gợi ý cải tiến', en: 'What could be better' }}>
      <Hint
        summary={{
          vi: `${replaced.length} giấy tờ lần nào cũng có trong dữ liệu: có thể bỏ yêu cầu nộp`,
          en: `${replaced.length} papers that data replaced every time: they need not be asked for`,
        }}
        items={replaced.map(({ id, name }) => ({ key: id, text: name ?? id }))}
      />
      <Hint
        summary={{
          vi: `${unused.length} thủ tục không phát sinh hồ sơ trong kỳ`,
          en: `${unused.length} procedures without a dossier in the period`,
        }}
        items={unused.map(({ code, name }) => ({ key: code, text: `${code} ${name ?? ''}` }))}
      />
    </Panel>
  );
}

interface HintProps {
  readonly summary: Words;
  readonly items: readonly { readonly key: string; readonly text: string }[];
}

function Hint({ summary, items }: HintProps) {
  const { say } = useSpeech();
  return items.length === 0 ? null : (
    <details className={styles['hint']}>
      <summary>{say(summary)}</summary>
      <ul>
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
