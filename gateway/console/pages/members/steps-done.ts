const DONE: Readonly<Record<string, number>> = {
  WAITING: 2,
  REFUSED: 2,
  SUPERSEDED: 2,
  APPROVED: 3,
  PUBLISHED: 4,
};

/** How many of its four steps (checked, proposed, approved, published) a proposal in this state has behind it. */
export function stepsDone(state: string): number {
  return DONE[state] ?? 2;
}
