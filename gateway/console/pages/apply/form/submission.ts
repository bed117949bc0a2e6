import type { Answers } from './answers.ts';
import type { KnownForm } from './form.ts';

/** One answer as the graph takes it. */
export interface FieldAnswer {
  readonly key: string;
  readonly value?: string;
  readonly reuse?: boolean;
}

/** One paper as the graph takes it. */
export interface ComponentAnswer {
  readonly component: string;
  readonly file?: string;
  readonly document?: string;
}

/** The answers as they are handed in: what is known is read again from its owner, what was typed goes along. */
export function fieldAnswers(form: KnownForm, { typed }: Answers): readonly FieldAnswer[] {
  return form.items.flatMap(({ key, known }): readonly FieldAnswer[] => {
    const value = typed[key]?.trim();
    if (value === undefined) {
      return known === null ? [] : [{ key, reuse: true }];
    }
    return value === '' ? [] : [{ key, value }];
  });
}

/** The papers as they are handed in. */
export function componentAnswers({ papers }: Answers): readonly ComponentAnswer[] {
  return Object.entries(papers).map(([component, { kind, id }]) =>
    kind === 'file' ? { component, file: id } : { component, document: id },
  );
}

/** What was typed, as a draft keeps it: what is known is read anew when the form is opened again. */
export function draftFields({ typed }: Answers): readonly FieldAnswer[] {
  return Object.entries(typed).map(([key, value]) => ({ key, value }));
}

/** A key for handing in, and the content that it was made for. */
export interface Attempt {
  readonly key: string;
  readonly content: string;
}

/** The same content keeps its key, so that sending twice hands in once; other content gets another. */
export function attemptFor(before: Attempt | null, content: string, newKey: () => string): Attempt {
  return before?.content === content ? before : { key: newKey(), content };
}
