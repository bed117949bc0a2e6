import type { Language } from './words.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
// Offices of the whole country keep this hour, wherever the reader's own clock stands.
const HANOI = 'Asia/Ho_Chi_Minh';

/** A day as people write it: 22/11/2026. What is no day is shown as it came. */
export function dayText(language: Language, value: string): string {
  return dated(language, value, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** A moment as people write it, in Vietnam's time: 14:05 22/11/2026. What is no moment is shown as it came. */
export function momentText(language: Language, value: string): string {
  return dated(language, value, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** A number with the separators of the language: 1.234,5 in Vietnamese. */
export function numberText(language: Language, value: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: fractionDigits }).format(value);
}

/** A share between 0 and 1 as per cent, with at most one decimal: 87,5%. */
export function shareText(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(
    value,
  );
}

/** An amount in đồng: 50.000 ₫. */
export function dongText(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'VND' }).format(value);
}

function dated(language: Language, value: string, parts: Intl.DateTimeFormatOptions): string {
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+07:00` : value);
  return Number.isNaN(moment.getTime())
    ? value
    : new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: HANOI }).format(moment);
}
