import { Badge } from '../../../parts/badge.tsx';
import { momentText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { ASSURANCE_WORDS } from './code-words.ts';
import type { FieldRead } from './dossier-read.ts';
import { ownerWords } from '../../../words/owners.ts';
import styles from './source.module.css';

/** Where a value came from, how sure it is, and when it was read. */
export function Source({ provenance }: { readonly provenance: NonNullable<FieldRead['provenance']> }) {
  const { say, language } = useSpeech();
  const { owner, path, asOf, assurance } = provenance;
  return (
    <span className={styles['source']}>
      <span className={styles['line']}>
        <Badge {...ASSURANCE_WORDS[assurance]} />
        <time className={styles['at']} dateTime={asOf}>
          {momentText(language, asOf)}
        </time>
      </span>
      {owner !== 'applicant' && (
        <span className={styles['owner']}>
          {say(ownerWords(owner))} <code className={styles['path']}>{path}</code>
        </span>
      )}
    </span>
  );
}
