import { useEffect, useRef, useState } from 'react';

import { useSend } from '../../../graph/use-send.ts';
import type { Words } from '../../../words/words.ts';
import { KeepDraft } from '../graph/generated/keep-draft.ts';
import { wordsOf } from '../words-of.ts';
import type { Answers } from './answers.ts';
import { useFilingAt } from './filing-at.ts';
import { componentAnswers, draftFields } from './submission.ts';

/** How the draft stands: nothing to keep yet, on its way, kept at a moment, or not kept and why. */
export type DraftState =
  | { readonly is: 'none' | 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly words: Words };

// Long enough that a word is not saved letter by letter, short enough that nobody leaves before it.
const PAUSE_MS = 900;
const NOT_REACHED: Words = {
  vi: 'Chưa lưu được bản nháp. Phần đã khai vẫn còn trên trang này.',
  en: 'The draft was not kept. What you typed is still on this page.',
};

/** Keeps what was said a moment after it was said, and at once when the page is left. */
export function useDraft(intake: string, answers: Answers, savedAt: string | null): DraftState {
  const { reason } = useFilingAt();
  const { send } = useSend(KeepDraft);
  const [state, setState] = useState<DraftState>(
    savedAt === null ? { is: 'none' } : { is: 'saved', at: savedAt },
  );
  const kept = useRef(answers);
  const latest = useRef(answers);
  const keep = async (now: Answers): Promise<void> => {
    kept.current = now;
    const input = { intake, fields: draftFields(now), components: componentAnswers(now) };
    const { data } = await send({ input }, reason);
    setState(stateAfter(data?.saveDraft ?? null));
  };
  const keepLatest = useRef(keep);
  useEffect(() => {
    latest.current = answers;
    keepLatest.current = keep;
  });
  useEffect(() => {
    if (answers === kept.current) {
      return undefined;
    }
    setState({ is: 'saving' });
    const timer = setTimeout(() => void keepLatest.current(answers), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [answers]);
  useEffect(
    () => () => {
      if (latest.current !== kept.current) {
        void keepLatest.current(latest.current);
      }
    },
    [],
  );
  return state;
}

type Kept =
  | { readonly __typename: 'DraftSaved' }
  | { readonly __typename: 'DraftRefused'; readonly message: string; readonly messageEn: string };

function stateAfter(result: Kept | null): DraftState {
  if (result === null) {
    return { is: 'failed', words: NOT_REACHED };
  }
  return result.__typename === 'DraftSaved'
    ? { is: 'saved', at: new Date().toISOString() }
    : { is: 'failed', words: wordsOf(result.message, result.messageEn) };
}
