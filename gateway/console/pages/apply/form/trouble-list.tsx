import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import type { Trouble } from './checks.ts';
import type { KnownForm } from './form.ts';
import { stepLink } from './step-link.ts';
import { anchorOf, stepOf } from './steps.ts';
import styles from './trouble-list.module.css';
import type { Filled } from './use-filled.ts';

/** Everything that is wrong, each with the way to where it is put right. Nothing where nothing is. */
export function TroubleList({ filled }: { readonly filled: Filled }) {
  const { say } = useSpeech();
  const [told] = useSearchParams();
  const { troubles, form, tries } = filled;
  const box = useRef<HTMLDivElement>(null);
  const count = troubles.length;
  useEffect(() => {
    if (count > 0) {
      box.current?.focus();
    }
  }, [count, tries]);
  return count === 0 ? null : (
    <div ref={box} className={styles['box']} role="alert" tabIndex={-1}>
      <h2>{say({ vi: `Còn ${count} điểm cần xem lại`, en: `${count} to put right` })}</h2>
      <ul>
        {troubles.map((trouble) => (
          <li key={`${anchorOf(trouble)} ${trouble.words.en}`}>
            <Link to={stepLink(told, stepOf(trouble, form), anchorOf(trouble))}>
              {say(placeName(trouble, form))}
            </Link>
            {': '}
            {say(trouble.words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeName({ field, paper, isOffice }: Trouble, { items, papers }: KnownForm): Words {
  if (isOffice) {
    return { vi: 'Nơi nộp', en: 'Where to file' };
  }
  const item = items.find(({ key }) => key === field)?.label;
  return item ?? papers.find(({ id }) => id === paper)?.name ?? { vi: 'Hồ sơ', en: 'The dossier' };
}
