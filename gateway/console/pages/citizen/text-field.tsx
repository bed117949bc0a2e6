import { Field } from '../../parts/field.tsx';
import { useSpeech } from '../../words/language.tsx';
import type { Words } from '../../words/words.ts';

interface TextFieldProps {
  readonly label: Words;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In characters. */
  readonly longest: number;
  /** More than one: a text of several lines. */
  readonly lines?: number;
  /** True once somebody tried to send the form: what is missing is told from then on. */
  readonly tried: boolean;
  /** True: it may be left empty. */
  readonly optional?: boolean;
}

const MISSING: Words = { vi: 'Cần điền mục này.', en: 'This has to be filled in.' };

/** Words of the reader's own. */
export function TextField({
  label,
  value,
  onChange,
  longest,
  lines = 1,
  tried,
  optional = false,
}: TextFieldProps) {
  const { say } = useSpeech();
  const missing = !optional && tried && value.trim() === '';
  return (
    <Field label={label} problem={missing ? say(MISSING) : null}>
      {(control) =>
        lines === 1 ? (
          <input
            {...control}
            required={!optional}
            maxLength={longest}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            required={!optional}
            rows={lines}
            maxLength={longest}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
