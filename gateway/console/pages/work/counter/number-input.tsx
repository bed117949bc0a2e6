import { useState } from 'react';

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { maskedNumber } from '../../../words/masked-number.ts';
import type { Words } from '../../../words/words.ts';

interface NumberInputProps {
  readonly label: Words;
  readonly hint: Words;
  readonly inputMode: 'numeric' | 'text';
  readonly value: string;
  readonly problem: string | null;
  readonly onType: (value: string) => void;
}

/** The number of a person's paper: in full while it is typed, its last digits as soon as the officer goes on. */
export function NumberInput({ label, hint, inputMode, value, problem, onType }: NumberInputProps) {
  const { say } = useSpeech();
  const [isTyping, setTyping] = useState(false);
  return (
    <Field label={label} hint={say(hint)} problem={problem}>
      {(control) => (
        <input
          {...control}
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          value={isTyping ? value : maskedNumber(value)}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onChange={({ target }) => onType(target.value.replaceAll(/\s/g, ''))}
        />
      )}
    </Field>
  );
}
