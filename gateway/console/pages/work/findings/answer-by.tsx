import { Badge } from '../../../parts/badge.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { dayText } from '../../../words/format.ts';
import { today } from '../../../words/today.ts';
import { type Question, urgencyOf } from './question.ts';

const TONES = { late: 'bad', soon: 'warn', none: 'plain' } as const;

/** The last day for an answer; nothing where no law names one. */
export function AnswerBy({ question }: { readonly question: Question }) {
  const { language } = useSpeech();
  if (question.answerBy === null || question.state !== 'OPEN') {
    return null;
  }
  const urgency = urgencyOf(question, today());
  const day = dayText(language, question.answerBy);
  const words =
    urgency === 'late'
      ? { vi: `Quá hạn trả lời từ ${day}`, en: `Was due on ${day}` }
      : { vi: `Trả lời trước hết ngày ${day}`, en: `Answer by ${day}` };
  return <Badge tone={TONES[urgency]} words={words} />;
}
