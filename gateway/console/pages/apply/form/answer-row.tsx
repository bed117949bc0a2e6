import { Link, useSearchParams } from 'react-router';

import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { valueOf } from './answers.ts';
import type { Item } from './form.ts';
import { ItemValue } from './item-value.tsx';
import { originOf } from './origin-of.ts';
import styles from './review-answers.module.css';
import { stepLink } from './step-link.ts';
import { anchorOf } from './steps.ts';
import type { Filled } from './use-filled.ts';

/** One answer with where it comes from, and the way to change it. */
export function AnswerRow({ item, filled }: { readonly item: Item; readonly filled: Filled }) {
  const { say } = useSpeech();
  const [told] = useSearchParams();
  const value = valueOf(filled.answers, item);
  const anchor = anchorOf({ field: item.key, paper: null, isOffice: false });
  return (
    <li className={styles['row']}>
      <span className={styles['label']}>{say(item.label)}</span>
      <span className={styles['value']}>
        {value === '' ? (
          <em>{say({ vi: 'Chưa khai', en: 'Not filled in' })}</em>
        ) : (
          <>
            <strong>
              <ItemValue item={item} value={value} />
            </strong>
            {item.known !== null && <small>{say(originOf(item, filled.answers))}</small>}
          </>
        )}
      </span>
      <Link
        to={stepLink(told, item.known === null ? 'fill' : 'known', anchor)}
        aria-label={`${say({ vi: 'Sửa', en: 'Change' })}: ${say(item.label)}`}
      >
        <Said vi="Sửa" en="Change" />
      </Link>
    </li>
  );
}
