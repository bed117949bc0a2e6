import { Badge } from '../../../parts/badge.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { momentText } from '../../../words/format.ts';
import { ASSURANCES, sourceWords } from '../source-words.ts';
import { isCorrected } from './answers.ts';
import { Correction } from './correction.tsx';
import type { Item } from './form.ts';
import { ItemValue } from './item-value.tsx';
import styles from './known-item.module.css';
import { anchorOf } from './steps.ts';
import type { Filled } from './use-filled.ts';

/** One known value with its owner and day; it can be set right in place. */
export function KnownItem({ item, filled }: { readonly item: Item; readonly filled: Filled }) {
  const { say } = useSpeech();
  const id = anchorOf({ field: item.key, paper: null, isOffice: false });
  return (
    <li id={id} className={styles['item']}>
      {isCorrected(filled.answers, item) ? (
        <Correction item={item} filled={filled} />
      ) : (
        <>
          <div className={styles['words']}>
            <span className={styles['label']}>{say(item.label)}</span>
            <strong className={styles['value']}>
              <ItemValue item={item} value={item.known?.value ?? ''} />
            </strong>
          </div>
          <button
            type="button"
            className={styles['wrong']}
            aria-label={`${say({ vi: 'Không đúng?', en: 'Not right?' })} ${say(item.label)}`}
            onClick={() => filled.say(item.key, item.known?.value ?? '')}
          >
            <Said vi="Không đúng?" en="Not right?" />
          </button>
          <SourceLine item={item} />
        </>
      )}
    </li>
  );
}

function SourceLine({ item }: { readonly item: Item }) {
  const { say, language } = useSpeech();
  if (item.known === null) {
    return null;
  }
  const { source } = item.known;
  const { tone, words } = ASSURANCES[source.assurance];
  return (
    <span className={styles['source']}>
      <Badge tone={tone} words={words} />
      <span>
        {say(sourceWords(source))} · {momentText(language, source.asOf)}
      </span>
    </span>
  );
}
