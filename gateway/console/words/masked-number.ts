// Enough to tell two people at a counter apart, and nothing to copy from a screen.
const SHOWN = 3;

/** A person's number as it may stand on a screen that others see: its last three digits. */
export function maskedNumber(number: string): string {
  const hidden = Math.max(number.length - SHOWN, 0);
  return '•'.repeat(hidden) + number.slice(hidden);
}
