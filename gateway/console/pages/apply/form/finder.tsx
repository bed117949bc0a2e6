import { useState } from 'react';

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from './finder.module.css';
import { useSettled } from './use-settled.ts';

/** Something that was found. */
export interface Find {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name; empty: nothing does. */
  readonly note: string;
}

interface FinderProps {
  readonly label: Words;
  readonly problem?: string | null;
  /** What is found by these words; null: it is on its way. A hook. */
  readonly useFinds: (search: string) => readonly Find[] | null;
  readonly onChoose: (found: Find) => void;
}

const PAUSE_MS = 250;
const HOW: Words = {
  vi: 'Gõ tên để tìm, rồi chọn trong danh sách.',
  en: 'Type a name, then choose from the list.',
};

/** Finds one of many by words, with or without accents, and lets it be chosen. */
export function Finder({ label, problem = null, useFinds, onChoose }: FinderProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), PAUSE_MS);
  const finds = useFinds(search);
  return (
    <div className={styles['finder']}>
      <Field label={label} hint={say(HOW)} problem={problem}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            // Enter in a search must not hand anything in.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      <div role="status" className={styles['told']}>
        {search !== '' && say(countWords(finds))}
      </div>
      {search !== '' && finds !== null && finds.length > 0 && (
        <FoundList
          finds={finds}
          onChoose={(found) => {
            setTyped('');
            onChoose(found);
          }}
        />
      )}
    </div>
  );
}

interface FoundListProps extends Pick<FinderProps, 'onChoose'> {
  readonly finds: readonly Find[];
}

function FoundList({ finds, onChoose }: FoundListProps) {
  return (
    <ul className={styles['finds']}>
      {finds.map((found) => (
        <li key={found.id}>
          <button type="button" onClick={() => onChoose(found)}>
            {found.name}
            {found.note !== '' && <small>{found.note}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function countWords(finds: readonly Find[] | null): Words {
  if (finds === null) {
    return { vi: 'Đang tìm…', en: 'Searching…' };
  }
  return finds.length === 0
    ? { vi: 'Không tìm thấy.', en: 'Nothing was found.' }
    : { vi: `Tìm thấy ${finds.length}.`, en: `${finds.length} found.` };
}
