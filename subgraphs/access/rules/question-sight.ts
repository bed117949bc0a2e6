import { type Caller } from '#shared/caller.ts';

import { type QuestionSight } from '../entities/question-pages.ts';

/**
 * Whose questions a caller sees. Null: nobody's.
 * @see NĐ 356/2025/NĐ-CP, Điều 5; Bộ luật Dân sự 2015, Điều 136 (parents represent a minor child)
 */
export function questionSight(caller: Caller): QuestionSight | null {
  const { actor, represents } = caller;
  switch (actor.kind) {
    case 'CITIZEN':
    case 'REPRESENTATIVE': {
      const minors = represents.filter(({ basis }) => basis === 'MINOR').map(({ ref }) => ref);
      return { kind: 'PEOPLE', people: [actor.ref, ...minors] };
    }
    case 'OFFICER':
      return { kind: 'UNIT', unit: actor.unit };
    case 'DATA_PROTECTION':
      return { kind: 'OVERDUE' };
    default:
      return null;
  }
}
