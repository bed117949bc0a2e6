import { useState } from 'react';

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { readDay, writeDay } from '../../apply/form/read-day.ts';
import type { PersonPartProps } from './intake-part.ts';

const NAME = { vi: 'Họ, chữ đệm và tên', en: 'Full name' };
const AS_PAPER = {
  vi: 'Đúng như trên giấy tờ họ đưa, cả dấu.',
  en: 'As the paper they show has it, accents too.',
};
const BIRTH = { vi: 'Ngày sinh', en: 'Date of birth' };
const DAY = {
  vi: 'Ví dụ 12/05/1994; giấy tờ chỉ ghi năm thì viết 1994.',
  en: 'Such as 12/05/1994; the year alone if the paper says no more.',
};

/** Name and date of birth as the paper has them. */
export function PersonPart({ person, problemOf, onFill }: PersonPartProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(() => writeDay(person.dateOfBirth));
  return (
    <>
      <Field label={NAME} hint={say(AS_PAPER)} problem={problemOf('fullName')}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={person.fullName}
            onChange={({ target }) => onFill({ fullName: target.value })}
          />
        )}
      </Field>
      <Field label={BIRTH} hint={say(DAY)} problem={problemOf('dateOfBirth')}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              onFill({ dateOfBirth: readDay(target.value) });
            }}
          />
        )}
      </Field>
    </>
  );
}
