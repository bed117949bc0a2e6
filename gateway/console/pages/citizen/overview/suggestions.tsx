import { Answer } from '../../../parts/answer.tsx';
import { ButtonLink } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from '../citizen.module.css';
import { useLang } from '../../../words/use-lang.ts';
import { MySuggestions, type MySuggestionsQuery, type SuggestionKind } from './generated/my-suggestions.ts';

const DUE: Readonly<Record<SuggestionKind, Words>> = {
  DOCUMENT_EXPIRES: { vi: 'Hết hạn ngày', en: 'Expires on' },
  SOCIAL_PENSION: { vi: 'Được hưởng từ ngày', en: 'Entitled from' },
  ID_CARD: { vi: 'Đủ tuổi từ ngày', en: 'Old enough since' },
  HEALTH_INSURANCE_CARD: { vi: 'Được hưởng đến ngày', en: 'Entitled until' },
};

/** What the reader could ask for, as their data shows. Nothing stands here when there is nothing to do. */
export function Suggestions() {
  const asked = useAsk({ of: MySuggestions, with: { lang: useLang() }, reason: OWN_DATA });
  return (
    <Answer to={asked} waiting={null}>
      {({ suggestions }) =>
        suggestions !== null &&
        suggestions.length > 0 && (
          <Panel title={{ vi: 'Việc bạn nên làm', en: 'What you could do now' }}>
            <ul className={`${styles['list']} ${styles['cards']}`}>
              {suggestions.map((suggestion, index) => (
                <SuggestionCard key={index} {...suggestion} />
              ))}
            </ul>
          </Panel>
        )
      }
    </Answer>
  );
}

function SuggestionCard({
  kind,
  dueOn,
  reason,
  procedure,
}: NonNullable<MySuggestionsQuery['suggestions']>[number]) {
  const { say, language } = useSpeech();
  return (
    <li className={styles['suggestion']}>
      <p className={styles['strong']}>{reason}</p>
      {kind !== null && dueOn !== null && (
        <p className={styles['muted']}>
          {say(DUE[kind])} {dayText(language, dueOn)}
        </p>
      )}
      {procedure !== null && (
        <p>
          <ButtonLink weight="main" to={`/apply/${procedure.code}`}>
            <Said vi="Làm ngay" en="Do it now" />
            <span className="only-read">: {procedure.name}</span>
          </ButtonLink>
        </p>
      )}
    </li>
  );
}
