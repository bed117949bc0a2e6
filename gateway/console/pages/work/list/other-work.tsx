import { useAsk } from '../../../graph/use-ask.ts';
import { ButtonLink } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { WhetherAsked } from '../findings/generated/whether-asked.ts';
import { CORRECTING } from '../findings/use-answer.ts';
import styles from './other-work.module.css';

/** What an officer does beside the dossiers of the list: people at the counter, and answers where their agency owns data. */
export function OtherWork() {
  return (
    <p className={styles['ways']}>
      <ButtonLink to="/work/counter" weight="main">
        <Said vi="Tiếp nhận tại quầy" en="Take somebody in" />
      </ButtonLink>
      <Answers />
    </p>
  );
}

// Nothing of a person is asked here: whether there is anything, and null for who owns no data.
function Answers() {
  const asked = useAsk({ of: WhetherAsked, with: {}, reason: CORRECTING });
  if (asked.state !== 'answered') {
    return null;
  }
  const { correctionFindings: findings, correctionRequests: requests } = asked.data;
  if (findings === null && requests === null) {
    return null;
  }
  const waits = [findings, requests].some((list) => (list?.edges.length ?? 0) > 0);
  return (
    <ButtonLink to="/work/findings">
      {waits ? (
        <Said vi="Trả lời đính chính: có mục đang chờ" en="Answer corrections: some are waiting" />
      ) : (
        <Said vi="Trả lời đính chính" en="Answer corrections" />
      )}
    </ButtonLink>
  );
}
