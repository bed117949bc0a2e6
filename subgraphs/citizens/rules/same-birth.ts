/**
 * Whether a date of birth that an officer gives fits the recorded one, at least as exactly as the record knows it: where the
 * record holds the year only, the year decides; where it holds the day, the year alone is not enough.
 * @see NĐ 278/2025/NĐ-CP; the population database answers only when name and date of birth match (domain facts 3.4)
 */
export function sameBirth(recorded: string, given: string): boolean {
  return given.slice(0, recorded.length) === recorded;
}
