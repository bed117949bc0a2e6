import type { ReactNode } from 'react';
import { Both } from './both.tsx';
import type { Told } from './use-told.ts';

interface ToldProps<Answer> {
  readonly to: Told<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** Shows what was told; before that, that it is on its way, or that it did not come. */
export function ToldAnswer<Answer>({ to, children }: ToldProps<Answer>) {
  if (to.state === 'told') {
    return children(to.answer);
  }
  return (
    <p className="insight-note" role="status">
      {to.state === 'waiting' ? (
        <Both vi="Đang hỏi…" en="Asking…" />
      ) : (
        <Both vi="Chưa hỏi được; hãy thử lại." en="It was not answered; try again." />
      )}
    </p>
  );
}

/** A remark in a tab, in both languages. */
export function Remark({ vi, en }: { readonly vi: string; readonly en: string }) {
  return (
    <p className="insight-note">
      {vi} <span lang="en">{en}</span>
    </p>
  );
}
