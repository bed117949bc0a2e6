import { type IntakeForm } from './intake-form.ts';

/** What the parts of an intake are given. */
export interface IntakePartProps {
  readonly form: IntakeForm;
  /** What is wrong with an answer, once it was tried to open the intake; null: nothing. */
  readonly problemOf: (answer: keyof IntakeForm) => string | null;
  readonly onFill: (some: Partial<IntakeForm>) => void;
}
