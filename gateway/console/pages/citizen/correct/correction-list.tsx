import { Badge } from '../../../parts/badge.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { MyRecordQuery } from '../overview/generated/my-record.ts';
import { CORRECTABLE, CORRECTION_STATE } from './correction-words.ts';

type Requests = NonNullable<MyRecordQuery['me']>['correctionRequests'];

/** What the reader has said to be wrong, and what the owner answered. Nothing stands here before the first. */
export function CorrectionList({ requests }: { readonly requests: Requests }) {
  if (requests === null || requests.length === 0) {
    return null;
  }
  return (
    <Panel title={{ vi: 'Những mục bạn đã báo sai', en: 'What you reported as wrong' }}>
      <ul className={styles['list']}>
        {requests.map((request) => (
          <Request key={request.id} {...request} />
        ))}
      </ul>
    </Panel>
  );
}

function Request(request: NonNullable<Requests>[number]) {
  const { say, language } = useSpeech();
  const { field, proposed, reason, state, requestedAt, answerBy, answer } = request;
  const sent = dayText(language, requestedAt);
  const due = dayText(language, answerBy);
  return (
    <li className={styles['item']}>
      <div className={styles['apart']}>
        <strong>{say(CORRECTABLE[field])}</strong>
        <Badge {...CORRECTION_STATE[state]} />
      </div>
      <p>
        {say({ vi: 'Giá trị đúng theo bạn: ', en: 'By you, it is: ' })}
        <strong>{proposed}</strong>
      </p>
      <p className={styles['muted']}>{reason}</p>
      <p className={styles['muted']}>
        {say({
          vi: `Gửi ngày ${sent}, trả lời chậm nhất ${due}.`,
          en: `Sent on ${sent}, answered by ${due}.`,
        })}
      </p>
      {answer !== null && <blockquote className={styles['answer']}>{answer}</blockquote>}
    </li>
  );
}
