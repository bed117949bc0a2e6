const SHOWN_DIGITS = 3;

/** An identifier with all but its last three characters hidden. What is so short that nothing would be hidden is hidden whole. */
export function masked(number: string): string {
  return number.length <= SHOWN_DIGITS
    ? '•'.repeat(number.length)
    : '•'.repeat(number.length - SHOWN_DIGITS) + number.slice(-SHOWN_DIGITS);
}
