import { type FormEvent, useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from './search-box.module.css';

interface SearchBoxProps {
  /** What is searched for now; empty: nothing. */
  readonly search: string;
  readonly onSearch: (words: string) => void;
}

const EXAMPLES = [
  { vi: 'khai sinh', en: 'birth' },
  { vi: 'lai xe', en: 'licence' },
  { vi: 'thường trú', en: 'residence' },
  { vi: 'hộ kinh doanh', en: 'business' },
];

/** Searches procedures by words, with or without accents, or by code. */
export function SearchBox({ search, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(search);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <search className={styles['search']}>
      <form className={styles['form']} onSubmit={submit}>
        <Field
          label={{ vi: 'Bạn cần làm gì?', en: 'What do you need?' }}
          hint={
            <Said
              vi="Gõ có dấu hoặc không dấu, tiếng Anh, hoặc mã thủ tục."
              en="In Vietnamese with or without accents, in English, or a procedure's code."
            />
          }
        >
          {(control) => (
            <input
              {...control}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" weight="main">
          <Said vi="Tìm" en="Search" />
        </Button>
      </form>
      <Examples onSearch={onSearch} />
    </search>
  );
}

function Examples({ onSearch }: Pick<SearchBoxProps, 'onSearch'>) {
  const { say } = useSpeech();
  return (
    <p className={styles['examples']}>
      <Said vi="Ví dụ:" en="For example:" />
      {EXAMPLES.map((example) => (
        <button key={example.en} type="button" onClick={() => onSearch(say(example))}>
          {say(example)}
        </button>
      ))}
    </p>
  );
}
