import type { IntakeForm, PersonTyped } from './intake-form.ts';
import type { IntakeAnswer } from './intake-troubles.ts';

/** What the parts of an intake are given. */
export interface IntakePartProps {
  readonly form: IntakeForm;
  /** What is wrong with an answer, once it was tried to open the intake; null: nothing. */
  readonly problemOf: (answer: IntakeAnswer) => string | null;
  readonly onFill: (some: Partial<IntakeForm>) => void;
}

/** What the parts about one person are given. */
export interface PersonPartProps {
  readonly person: PersonTyped;
  readonly problemOf: (answer: keyof PersonTyped) => string | null;
  readonly onFill: (some: Partial<PersonTyped>) => void;
}

/** The same for a person on the form: whose matter it is, or who stands there. */
export function personProps(
  { form, problemOf, onFill }: IntakePartProps,
  whose: 'owner' | 'there',
): PersonPartProps {
  return {
    person: form[whose],
    problemOf: (answer) => problemOf(`${whose}.${answer}`),
    onFill: (some) => onFill({ [whose]: { ...form[whose], ...some } }),
  };
}
