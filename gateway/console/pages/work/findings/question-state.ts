/** How questions stand. */
export const STATES = ['OPEN', 'CONFIRMED', 'DECLINED'] as const;
/** One of these. */
export type QuestionState = (typeof STATES)[number];

/** The state that an address names; those that wait where it names none. */
export function stateIn(told: string | null): QuestionState {
  return STATES.find((state) => state === told) ?? 'OPEN';
}
