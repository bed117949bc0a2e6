import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { dayText } from '../../../words/format.ts';
import type { ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { wordsOf } from '../words-of.ts';
import styles from './procedure-law.module.css';

type Procedure = NonNullable<ReadProcedureQuery['procedure']>;

/** What the official record notes, and the acts that a procedure rests on. */
export function ProcedureLaw({ procedure }: { readonly procedure: Procedure }) {
  const { say, language } = useSpeech();
  const from = dayText(language, procedure.validFrom);
  const { decision } = procedure;
  return (
    <>
      {procedure.notes.length > 0 && (
        <Panel title={{ vi: 'Điều nên biết', en: 'Good to know' }}>
          <ul className={styles['notes']}>
            {procedure.notes.map(({ text, textEn }) => (
              <li key={text}>{say(wordsOf(text, textEn))}</li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={{ vi: 'Căn cứ pháp lý', en: 'Legal basis' }}>
        <ul className={styles['acts']}>
          {procedure.legalBases.map(({ number, title, titleEn, article }) => (
            <li key={`${number} ${article}`}>
              <strong>{number}</strong>
              <span>{say(wordsOf(title, titleEn))}</span>
              {article !== null && <span className={styles['article']}>{article}</span>}
            </li>
          ))}
        </ul>
        <p className={styles['code']}>
          <Said
            vi={`Mã thủ tục ${procedure.code}, áp dụng từ ${from}.`}
            en={`Procedure ${procedure.code}, in force since ${from}.`}
          />{' '}
          {decision !== null && (
            <Said vi={`Công bố theo quyết định ${decision}.`} en={`Announced by decision ${decision}.`} />
          )}
        </p>
      </Panel>
    </>
  );
}
