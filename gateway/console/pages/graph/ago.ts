import { numberText } from '../../words/format.ts';
import type { Language, Words } from '../../words/words.ts';

const STEPS = [
  { seconds: 86_400, words: { vi: 'ngày trước', en: 'days ago' }, one: 'day ago' },
  { seconds: 3_600, words: { vi: 'giờ trước', en: 'hours ago' }, one: 'hour ago' },
  { seconds: 60, words: { vi: 'phút trước', en: 'minutes ago' }, one: 'minute ago' },
] as const;
const NOW: Words = { vi: 'vừa xong', en: 'just now' };

/** How long ago a moment is, in the largest unit that fits. Both in milliseconds since 1970. */
export function agoText(language: Language, moment: number, now: number): string {
  const seconds = (now - moment) / 1_000;
  const step = STEPS.find((known) => seconds >= known.seconds);
  if (step === undefined) {
    return NOW[language];
  }
  const count = Math.floor(seconds / step.seconds);
  const unit = language === 'en' && count === 1 ? step.one : step.words[language];
  return `${numberText(language, count)} ${unit}`;
}
