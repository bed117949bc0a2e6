import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useLang } from '../../../words/use-lang.ts';
import { MyQuestions, type MyQuestionsQuery } from './generated/my-questions.ts';

/** A question that the reader asked about a look. */
export type AskedQuestion = NonNullable<MyQuestionsQuery['accessQuestions']>['edges'][number]['node'];

/** The reader's questions, and how to ask for them anew. */
export interface AskedQuestions {
  readonly list: readonly AskedQuestion[];
  readonly again: () => void;
}

/** The questions that the reader has asked; none while they are on their way. */
export function useQuestions(): AskedQuestions {
  const asked = useAsk({ of: MyQuestions, with: { lang: useLang() }, reason: OWN_DATA });
  return {
    list: asked.state === 'answered' ? (asked.data.accessQuestions?.edges ?? []).map(({ node }) => node) : [],
    again: asked.state === 'waiting' ? () => undefined : asked.again,
  };
}
