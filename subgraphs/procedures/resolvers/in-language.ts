import type { Bilingual } from '../rules/finding.ts';

type Language = 'VI' | 'EN';

/** A text in the language asked for; nothing asked is Vietnamese. Null: not written in that language, or there is no text. */
export function inLanguage(text: Bilingual | null, lang: Language | null | undefined): string | null {
  return lang === 'EN' ? (text?.en ?? null) : (text?.vi ?? null);
}

/** A text in the language asked for, or in Vietnamese where it has not been translated. */
export function inLanguageOrVietnamese(text: Bilingual, lang: Language | null | undefined): string {
  return inLanguage(text, lang) ?? text.vi;
}
