/**
 * Whether a number of nine digits or more is one that people or systems type when they know none: all digits equal, a
 * run upwards or downwards (9 and 0 are neighbours), or beginning with 000. A live system sends 000000001 for an unknown
 * person. No run can be the number of a person born before 2045, and no place of birth registration has the code 000.
 * @see domain facts 2.1 and 2.2 (placeholders in synchronised records)
 */
export function isPlaceholder(digits: string): boolean {
  if (!/^\d{9,13}$/.test(digits)) {
    return false;
  }
  return digits.startsWith('000') || [0, 1, 9].some((step) => isRun(digits, step));
}

/** Whether each digit is the one before it plus `step`, modulo ten: 0 repeats, 1 climbs, 9 descends. */
function isRun(digits: string, step: number): boolean {
  return Array.from(digits.slice(1)).every(
    (digit, index) => Number(digit) === (Number(digits.charAt(index)) + step) % 10,
  );
}
