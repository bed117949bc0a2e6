import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './badge.module.css';

/** How a state feels: neither good nor bad, known, reached, to be looked at, or gone wrong. */
export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** A state in a word. The colour repeats what the word says. */
export function Badge({ tone, words }: { readonly tone: Tone; readonly words: Words }) {
  const { say } = useSpeech();
  return <span className={`${styles['badge']} ${styles[tone]}`}>{say(words)}</span>;
}
