import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from '../citizen.module.css';
import type { OwnDossier } from './dossier-shown.tsx';
import { filledFact } from './filled-fact.tsx';

const ANSWERS: Readonly<Record<NonNullable<OwnDossier['components']>[number]['answer'], Words>> = {
  SATISFIED_BY_DATA: { vi: 'Đã có dữ liệu, không phải nộp', en: 'Known already, not needed' },
  SATISFIED_BY_STORED_DOCUMENT: { vi: 'Lấy từ kho giấy tờ', en: 'Taken from the store' },
  NEEDS_UPDATE: { vi: 'Dữ liệu cần cập nhật', en: 'The data has to be brought up to date' },
  MUST_SUPPLY: { vi: 'Bạn đã nộp', en: 'Handed in by you' },
};

/** The form as it was handed in, each answer with its source, and its papers. */
export function HandedIn({ dossier: { fields, components } }: { readonly dossier: OwnDossier }) {
  const { language } = useSpeech();
  const filled = fields ?? [];
  const papers = components ?? [];
  return (
    (filled.length > 0 || papers.length > 0) && (
      <Panel title={{ vi: 'Nội dung đã nộp', en: 'What you handed in' }}>
        {filled.length > 0 && (
          <details className={styles['fold']}>
            <summary>
              <Said
                vi={`Tờ khai: ${filled.length} mục, mỗi mục kèm nguồn`}
                en={`The form: ${filled.length} answers, each with its source`}
              />
            </summary>
            <Facts facts={filled.map((field) => filledFact(field, language))} />
          </details>
        )}
        <Papers papers={papers} />
      </Panel>
    )
  );
}

function Papers({ papers }: { readonly papers: NonNullable<OwnDossier['components']> }) {
  const { say } = useSpeech();
  return (
    <ul className={styles['list']}>
      {papers.map(({ component, answer }, index) => (
        <li key={index} className={styles['item']}>
          <span>{component?.name}</span>
          <span className={styles['muted']}>{say(ANSWERS[answer])}</span>
        </li>
      ))}
    </ul>
  );
}
