import type { ReadDraftQuery } from '../graph/generated/read-draft.ts';
import type { Answers, HandedPaper } from './answers.ts';
import type { KnownForm } from './form.ts';

type Draft = NonNullable<NonNullable<ReadDraftQuery['intake']>['draft']>;

/** What was said when the form was left, as far as the form of today still asks for it. */
export function answersFrom(draft: Draft, form: KnownForm): Answers {
  const keys = new Set(form.items.map(({ key }) => key));
  const papers = new Set(form.papers.map(({ id }) => id));
  return {
    typed: Object.fromEntries(
      draft.fields.flatMap(({ key, value, reuse }) =>
        reuse || value === null || !keys.has(key) ? [] : [[key, value]],
      ),
    ),
    papers: Object.fromEntries(
      draft.components.flatMap((one) => {
        const handed = handedFrom(one);
        return handed === null || !papers.has(one.component) ? [] : [[one.component, handed]];
      }),
    ),
  };
}

function handedFrom({ file, document }: Draft['components'][number]): HandedPaper | null {
  if (file !== null) {
    return { kind: 'file', id: file, name: null };
  }
  return document === null ? null : { kind: 'document', id: document };
}
