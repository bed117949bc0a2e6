import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { AnswerRow } from './answer-row.tsx';
import { isCorrected, valueOf } from './answers.ts';
import { useFilingAt } from './filing-at.ts';
import { groupItems } from './groups.ts';
import styles from './review-answers.module.css';
import type { Filled } from './use-filled.ts';

const YOU_SAID = { vi: 'Bạn khai', en: 'Typed by you' };
const THEY_SAID = { vi: 'Người nộp khai tại quầy', en: 'Told at the counter' };

/** Every answer once more: what was typed in full sight, what is known folded away. */
export function ReviewAnswers({ filled }: { readonly filled: Filled }) {
  const { say } = useSpeech();
  const { isCounter } = useFilingAt();
  const { form, answers } = filled;
  const typed = form.items.filter((item) => item.known === null || isCorrected(answers, item));
  const shown = typed.filter((item) => item.isRequired || valueOf(answers, item) !== '');
  const known = form.items.filter((item) => !typed.includes(item));
  return (
    <>
      {shown.length > 0 && (
        <Panel title={isCounter ? THEY_SAID : YOU_SAID}>
          <ul className={styles['rows']}>
            {shown.map((item) => (
              <AnswerRow key={item.key} item={item} filled={filled} />
            ))}
          </ul>
        </Panel>
      )}
      <details className={styles['known']}>
        <summary>
          <Said
            vi={`Lấy từ dữ liệu đã có: ${known.length} mục`}
            en={`Taken from known data: ${known.length} answers`}
          />
        </summary>
        {groupItems(known).map(({ subject, title, items }) => (
          <section key={subject}>
            <h3>{say(title)}</h3>
            <ul className={styles['rows']}>
              {items.map((item) => (
                <AnswerRow key={item.key} item={item} filled={filled} />
              ))}
            </ul>
          </section>
        ))}
      </details>
    </>
  );
}
