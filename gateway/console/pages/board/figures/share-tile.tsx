import { numberText, shareText } from '../../../words/format.ts';
import { type Speech, useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { ShareBar } from '../charts/share-bar.tsx';
import { type Figure, NO_NUMBER } from './measure.ts';
import styles from './share-tile.module.css';

interface ShareTileProps {
  readonly title: Words;
  readonly share: Figure & { readonly targetYear?: number | null };
  /** What is counted. */
  readonly of: Words;
  /** True: what is not counted is overdue, which is said. */
  readonly isOnTime?: boolean;
  /** Why it has no target; null: nothing is said of it. */
  readonly without?: Words | null;
}

/** A share in large letters: how many of how many, and how far from its target. */
export function ShareTile({ title, share, of, isOnTime = false, without = null }: ShareTileProps) {
  const speech = useSpeech();
  const { language, say } = speech;
  const { state, value, target = null } = share;
  return (
    <li className={styles['tile']}>
      <h3 className={styles['title']}>{say(title)}</h3>
      {value === null ? (
        <p className={styles['none']}>
          {say(NO_NUMBER[state === 'SUPPRESSED' ? 'SUPPRESSED' : 'NOT_AVAILABLE'])}
        </p>
      ) : (
        <>
          <p className={styles['value']}>{shareText(language, value)}</p>
          <ShareBar value={value} target={target} />
          <p className={styles['note']}>{countText(share, say(of), speech)}</p>
          {isOnTime && <p className={styles['late']}>{overdueText(share, speech)}</p>}
        </>
      )}
      <TargetNote share={share} without={without} />
    </li>
  );
}

function TargetNote({ share, without = null }: Pick<ShareTileProps, 'share' | 'without'>) {
  const speech = useSpeech();
  if (typeof share.target === 'number') {
    return <p className={styles['note']}>{targetText(share, speech)}</p>;
  }
  return without === null ? null : <p className={styles['note']}>{speech.say(without)}</p>;
}

function countText({ numerator, denominator }: Figure, of: string, { language, say }: Speech): string {
  const [some, all] = [numberText(language, numerator ?? 0), numberText(language, denominator ?? 0)];
  return say({ vi: `${some} trên ${all} ${of}`, en: `${some} of ${all} ${of}` });
}

function overdueText({ numerator, denominator }: Figure, { language, say }: Speech): string {
  const late = numberText(language, (denominator ?? 0) - (numerator ?? 0));
  return say({ vi: `${late} hồ sơ quá hạn`, en: `${late} overdue` });
}

function targetText(
  { value, target, targetYear }: ShareTileProps['share'],
  { language, say }: Speech,
): string {
  const goal = shareText(language, target ?? 0);
  const year = targetYear ? say({ vi: ` (năm ${targetYear})`, en: ` (${targetYear})` }) : '';
  const reached = value !== null && target !== null && target !== undefined && value >= target;
  const verdict = reached ? { vi: 'đạt', en: 'reached' } : { vi: 'chưa đạt', en: 'not reached' };
  return `${say({ vi: 'Mục tiêu', en: 'Target' })} ${goal}${year}${value === null ? '' : `: ${say(verdict)}`}`;
}
