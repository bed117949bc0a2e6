import { useState } from 'react';

import { TextField } from '../text-field.tsx';
import { WrittenForm } from '../written-form.tsx';
import type { SentQuestion } from './use-question-look.ts';

/** The reader's question in their own words. */
export function QuestionForm({ sent: { sending, faults, outcome, ask } }: { readonly sent: SentQuestion }) {
  const [question, setQuestion] = useState('');
  return (
    <WrittenForm
      sending={sending}
      faults={faults}
      refusal={outcome?.__typename === 'QuestionRefused' ? outcome.message : null}
      complete={question.trim() !== ''}
      action={{ vi: 'Gửi câu hỏi', en: 'Send the question' }}
      onSend={() => ask(question)}
    >
      {(tried) => (
        <TextField
          label={{
            vi: 'Bạn muốn cơ quan giải thích điều gì?',
            en: 'What do you want the agency to explain?',
          }}
          longest={2000}
          lines={4}
          value={question}
          onChange={setQuestion}
          tried={tried}
        />
      )}
    </WrittenForm>
  );
}
