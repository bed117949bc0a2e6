import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Language, Words } from './words.ts';

/** The language somebody reads the pages in. */
export interface Speech {
  readonly language: Language;
  /** The words in that language. */
  readonly say: (words: Words) => string;
  readonly speak: (language: Language) => void;
}

const KEPT = 'lien-thong.language';
const SpeechContext = createContext<Speech | null>(null);

/** Gives the pages below it a language: the one that was chosen in this browser, else Vietnamese. */
export function LanguageOfPages({ children }: { readonly children: ReactNode }) {
  const [language, speak] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT, language);
  }, [language]);
  const speech = useMemo<Speech>(() => ({ language, speak, say: (words) => words[language] }), [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language of the pages and how to say something in it. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) {
    throw new Error('useSpeech stands outside LanguageOfPages.');
  }
  return speech;
}
