import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';

interface TypedPartProps {
  readonly label: Words;
  readonly kind: 'text' | 'lines' | 'date' | 'digits';
  readonly value: string;
  /** Absent: nothing is wrong. */
  readonly problem: Words | undefined;
  /** As many letters as the graph takes. */
  readonly most?: number;
  readonly onType: (value: string) => void;
}

// As much as the graph takes of a reason.
const MOST_LETTERS = 2_000;

/** An answer that is typed. */
export function TypedPart({ label, kind, value, problem, most = MOST_LETTERS, onType }: TypedPartProps) {
  const { say } = useSpeech();
  return (
    <Field label={label} problem={problem === undefined ? null : say(problem)}>
      {(control) =>
        kind === 'lines' ? (
          <textarea
            {...control}
            rows={3}
            maxLength={most}
            value={value}
            onChange={({ target }) => onType(target.value)}
          />
        ) : (
          <input
            {...control}
            type={kind === 'date' ? 'date' : 'text'}
            inputMode={kind === 'digits' ? 'numeric' : undefined}
            autoComplete="off"
            maxLength={most}
            value={value}
            onChange={({ target }) => onType(target.value)}
          />
        )
      }
    </Field>
  );
}
