import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';

/** Words in the language of the reader. */
export function Said(words: Words) {
  return useSpeech().say(words);
}
