import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { wordsOf } from '../words-of.ts';
import type { StoredDocument } from './usable-documents.ts';
import styles from './uploaded-paper.module.css';

/** A document of the store: what it is, its number, and how long it holds. */
export function StoredPaper({ document }: { readonly document: StoredDocument }) {
  const { say, language } = useSpeech();
  const { type, number, issuedOn } = document;
  return (
    <span className={styles['paper']}>
      <strong>{say(type === null ? A_DOCUMENT : wordsOf(type.name, type.nameEn))}</strong>
      <small>
        {number !== null && `${number} · `}
        {say({ vi: 'cấp ngày', en: 'issued on' })} {dayText(language, issuedOn)}
        {say(lastsUntil(document))}
      </small>
    </span>
  );
}

const A_DOCUMENT: Words = { vi: 'Giấy tờ', en: 'A document' };

function lastsUntil({ validUntil }: StoredDocument): Words {
  return validUntil === null
    ? { vi: '', en: '' }
    : {
        vi: `, có giá trị đến ${dayText('vi', validUntil)}`,
        en: `, valid until ${dayText('en', validUntil)}`,
      };
}
