import { Link } from 'react-router';

import { Badge } from '../../../parts/badge.tsx';
import { Said } from '../../../parts/said.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { today } from '../../../words/today.ts';
import type { StoredDocument } from './document-cards.tsx';
import { documentLife } from './document-life.ts';
import { LEGAL_FORM, SIGNATURE } from './document-words.ts';

/** A document: what it is, who issued it and how long it is valid; behind a fold what proves it. */
export function DocumentCard(document: StoredDocument) {
  const { say, language } = useSpeech();
  const { type, number, issuer, issuedOn, validUntil, dossier } = document;
  const issued = `${say({ vi: 'Cấp ngày', en: 'Issued on' })} ${dayText(language, issuedOn)}`;
  return (
    <li className={styles['paper']}>
      <div>
        <Badge {...documentLife(validUntil, today())} />
      </div>
      <h3>{type?.name ?? say({ vi: 'Giấy tờ', en: 'Document' })}</h3>
      {number !== null && <p className={styles['code']}>{number}</p>}
      <p className={styles['muted']}>{issuer === null ? issued : `${issued}, ${issuer.name}`}</p>
      {validUntil !== null && (
        <p className={styles['muted']}>
          {say({ vi: 'Có giá trị đến', en: 'Valid until' })} {dayText(language, validUntil)}
        </p>
      )}
      {dossier !== null && (
        <p className={styles['muted']}>
          <Said vi="Từ hồ sơ " en="From dossier " />
          <Link to={`/me/dossiers/${dossier.code}`}>{dossier.code}</Link>
        </p>
      )}
      <WhatProvesIt {...document} />
    </li>
  );
}

function WhatProvesIt({ legalForm, signature, sha256 }: StoredDocument) {
  const { say } = useSpeech();
  return (
    <details className={styles['fold']}>
      <summary className={styles['muted']}>
        {say(LEGAL_FORM[legalForm])} · {say(SIGNATURE[signature])}
      </summary>
      <p className={styles['muted']}>
        <Said
          vi="Mã băm SHA-256 của nội dung, để đối chiếu bản bạn cầm:"
          en="SHA-256 of the content, to compare with the copy that you hold:"
        />
      </p>
      <p className={styles['code']}>{sha256}</p>
    </details>
  );
}
