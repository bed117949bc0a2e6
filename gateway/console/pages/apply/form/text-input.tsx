import { useState } from 'react';

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { dongText } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import type { InputProps } from './item-input.tsx';
import { readDay, writeDay } from './read-day.ts';

const WHOLE_DAY: Words = {
  vi: 'Ngày/tháng/năm, ví dụ 01/11/2026.',
  en: 'Day/month/year, such as 01/11/2026.',
};
const PARTIAL_DAY: Words = {
  vi: 'Ví dụ 12/05/1994; chỉ biết năm thì viết 1994.',
  en: 'Such as 12/05/1994; the year alone if no more is known.',
};

/** What is typed: words, a day, a number or an amount. */
export function TextInput(props: InputProps) {
  switch (props.item.type) {
    case 'DATE':
    case 'PARTIAL_DATE':
      return <Day {...props} />;
    case 'MONEY':
      return <Amount {...props} />;
    default:
      return <Plain {...props} />;
  }
}

function Plain({ item, label, value, problem, onSay }: InputProps) {
  const isNumber = item.type === 'NUMBER' || item.type === 'TAX_CODE';
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={isNumber ? 'numeric' : undefined}
          autoComplete="off"
          value={value}
          onChange={(event) => onSay(event.target.value)}
        />
      )}
    </Field>
  );
}

// Not the browser's own field for days: that one writes them in the browser's language, and takes no year alone.
function Day({ item, label, value, problem, onSay }: InputProps) {
  const { say } = useSpeech();
  // What is half typed is no day yet; it is kept as typed here and read as a day for the form.
  const [typed, setTyped] = useState(() => writeDay(value));
  return (
    <Field label={label} hint={say(item.type === 'DATE' ? WHOLE_DAY : PARTIAL_DAY)} problem={problem}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            onSay(readDay(target.value));
          }}
        />
      )}
    </Field>
  );
}

function Amount({ label, value, problem, onSay }: InputProps) {
  const { language, say } = useSpeech();
  const hint = /^\d+$/.test(value)
    ? dongText(language, Number(value))
    : say({ vi: 'Bằng đồng, ví dụ 50.000.000.', en: 'In đồng, such as 50,000,000.' });
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onSay(target.value.replaceAll(/[.,\s]/g, ''))}
        />
      )}
    </Field>
  );
}
