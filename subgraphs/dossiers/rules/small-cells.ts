/** Fewer people than this could be recognised behind a number. */
const FEWEST = 5;

/**
 * Whether a published share would tell of fewer than five people: those it counts, those it does not, or all of them.
 * @see Luật Thống kê 89/2015/QH13, Điều 57 (secrecy of what is known of each person)
 */
export function isSmall({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): boolean {
  return [numerator, denominator, denominator - numerator].some((count) => count > 0 && count < FEWEST);
}
