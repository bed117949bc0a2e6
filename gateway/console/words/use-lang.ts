import { useSpeech } from './language.tsx';

/** The language of the pages as the graph names it in its argument `lang`. */
export function useLang(): 'VI' | 'EN' {
  return useSpeech().language === 'vi' ? 'VI' : 'EN';
}
