import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/said.tsx';
import { dayText } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

interface WrittenSentProps {
  /** What is told: that it was sent, or that it had been sent before. */
  readonly title: Words;
  /** The last day for the answer. */
  readonly answerBy: string;
  /** How the sentence on the answer goes on. */
  readonly then: Words;
}

/** That somebody has the reader's words, and by when they answer. */
export function WrittenSent({ title, answerBy, then }: WrittenSentProps) {
  return (
    <Notice tone="good" title={title}>
      <p>
        <Said
          vi={`Trả lời chậm nhất ngày ${dayText('vi', answerBy)}${then.vi}`}
          en={`Answered by ${dayText('en', answerBy)}${then.en}`}
        />
      </p>
    </Notice>
  );
}
