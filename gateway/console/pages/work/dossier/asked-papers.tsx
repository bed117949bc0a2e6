import { Notice } from '../../../parts/notice.tsx';
import type { DossierRead } from './dossier-read.ts';
import styles from './asked-papers.module.css';

/** What the applicant was asked for in addition; nothing when they were asked for nothing. */
export function AskedPapers({ papers }: { readonly papers: NonNullable<DossierRead['askedPapers']> }) {
  if (papers.length === 0) {
    return null;
  }
  return (
    <Notice tone="warn" title={{ vi: 'Đã yêu cầu bổ sung', en: 'More was asked for' }}>
      <ul className={styles['list']}>
        {papers.map(({ component, text }) => (
          <li key={`${component?.name ?? ''} ${text}`}>
            {component?.name !== null && component?.name !== undefined && <strong>{component.name}: </strong>}
            {text}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
