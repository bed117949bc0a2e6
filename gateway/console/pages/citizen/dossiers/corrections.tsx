import { Badge } from '../../../parts/badge.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from '../citizen.module.css';
import { CORRECTION_STATE } from '../correct/correction-words.ts';
import type { OwnDossier } from './dossier-shown.tsx';

interface CorrectionsProps {
  readonly corrections: OwnDossier['corrections'];
  readonly fields: OwnDossier['fields'];
}

/** Where the applicant typed otherwise than a source has it, and what its owner says. Nothing stands here when all agreed. */
export function Corrections({ corrections, fields }: CorrectionsProps) {
  if (corrections === null || corrections.length === 0) {
    return null;
  }
  return (
    <Panel title={{ vi: 'Bạn khai khác với dữ liệu', en: 'Where your answers differ from the records' }}>
      <ul className={styles['list']}>
        {corrections.map(({ id, key, typed, state, answer, addressee }) => (
          <li key={id} className={styles['item']}>
            <div className={styles['apart']}>
              <strong>{fields?.find((field) => field.key === key)?.field?.label ?? key}</strong>
              <Badge {...CORRECTION_STATE[state]} />
            </div>
            <p>
              <Said vi="Bạn khai: " en="You wrote: " />
              {typed}
            </p>
            {addressee !== null && <p className={styles['muted']}>{addressee.name}</p>}
            {answer !== null && <blockquote className={styles['answer']}>{answer}</blockquote>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
