import { Link } from 'react-router';

import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { SIGNATURE } from '../documents/document-words.ts';
import type { OwnDossier } from './dossier-shown.tsx';
import { Rate } from './rate.tsx';

interface ResultsProps {
  readonly dossier: OwnDossier;
  readonly onStepped: () => void;
}

/** What came of the dossier, and how its owner rates the service. Nothing stands here before it is done. */
export function Results({ dossier, onStepped }: ResultsProps) {
  if (dossier.status !== 'COMPLETED' && dossier.status !== 'RESULT_RETURNED') {
    return null;
  }
  const results = dossier.results ?? [];
  return (
    <Panel title={{ vi: 'Kết quả', en: 'Result' }}>
      {results.length === 0 ? (
        <p className={styles['muted']}>
          <Said
            vi="Chưa có bản điện tử của kết quả ở đây; kết quả được trả tại nơi nộp hồ sơ."
            en="There is no electronic result here; it is returned where the dossier was handed in."
          />
        </p>
      ) : (
        <ResultList results={results} />
      )}
      <Rate dossier={dossier} onStepped={onStepped} />
    </Panel>
  );
}

function ResultList({ results }: { readonly results: NonNullable<OwnDossier['results']> }) {
  const { say, language } = useSpeech();
  return (
    <>
      <ul className={styles['list']}>
        {results.map(({ id, type, number, issuedOn, signature }) => (
          <li key={id} className={styles['item']}>
            <strong>{type?.name}</strong>
            <span className={styles['muted']}>
              {[number, dayText(language, issuedOn), say(SIGNATURE[signature])]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/me/documents">
          <Said vi="Xem trong kho giấy tờ của tôi" en="See it among my documents" />
        </Link>
      </p>
    </>
  );
}
