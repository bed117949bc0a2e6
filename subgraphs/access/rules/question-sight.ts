import type { Caller } from '#shared/caller.ts';

import type { QuestionSight } from '../entities/question-pages.ts';

/**
 * Whose questions a caller sees. Null: nobody's.
 * @see NĐ 356/2025/NĐ-CP, Điều 5; Bộ luật Dân sự 2015, Điều 136 (parents represent a minor child)
 */
export function questionSight(caller: Caller): QuestionSight | null {
  const { actor, represents, isMinor } = caller;
  switch (actor.kind) {
    case 'CITIZEN':
    case 'REPRESENTATIVE': {
      const minors = represents.filter(({ basis }) => basis === 'MINOR').map(({ ref }) => ref);
      // A minor's log is the parents' to read, and theirs to ask about.
      return { kind: 'PEOPLE', people: [...(isMinor ? [] : [actor.ref]), ...minors] };
    }
    case 'OFFICER':
      return { kind: 'UNIT', unit: actor.unit };
    case 'DATA_PROTECTION':
      return { kind: 'OVERDUE' };
    default:
      return null;
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * As whom an officer deals with a question of that id before it is answered. Null: they are no officer, or it can be nobody's.
 * @see NĐ 356/2025/NĐ-CP, Điều 5
 */
export function officerSight(
  caller: Caller,
  question: string,
): { readonly sight: QuestionSight; readonly account: string } | null {
  const { actor } = caller;
  const sight = questionSight(caller);
  return actor.kind === 'OFFICER' && sight && UUID.test(question) ? { sight, account: actor.account } : null;
}
