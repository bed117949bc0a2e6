import { Button } from '../../../parts/button.tsx';
import { Faults } from '../../../parts/faults.tsx';
import { Said } from '../../../parts/said.tsx';
import { numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { OlderLooks } from './use-older-looks.ts';

interface MoreLooksProps {
  /** How many stand above. */
  readonly shown: number;
  /** The cursor after which there are older ones; null: there are none. */
  readonly after: string | null;
  readonly older: OlderLooks;
}

/** How many looks are shown, and the way to older ones. Nothing where all were there from the start. */
export function MoreLooks({ shown, after, older: { pages, sending, faults, more } }: MoreLooksProps) {
  const { say } = useSpeech();
  if (after === null && pages.length === 0) {
    return null;
  }
  return (
    <div className={styles['stack']}>
      <Faults faults={faults} />
      <p className={styles['muted']} role="status">
        {say({
          vi: `Đang hiện ${numberText('vi', shown)} lượt gần nhất${after === null ? ', là tất cả' : ''}.`,
          en: `The newest ${numberText('en', shown)} are shown${after === null ? '; that is all' : ''}.`,
        })}
      </p>
      {after !== null && (
        <div>
          <Button busy={sending} onPress={() => void more(after)}>
            {sending ? (
              <Said vi="Đang tải…" en="Loading…" />
            ) : (
              <Said vi="Xem các lượt cũ hơn" en="Show older looks" />
            )}
          </Button>
        </div>
      )}
    </div>
  );
}
