import type { ExplainedSubject } from '#schema/generated/access.ts';
import type { Caller } from '#shared/caller.ts';
import { decide, type Subject } from '#shared/policy.ts';
import type { Refused } from '#shared/refusals.ts';

import { decideOnField, type FieldMarks } from './decide-on-field.ts';

/** Of whom a field would be answered to a caller, and why not of the others. */
export interface FieldExplanation {
  readonly answeredOf: readonly ExplainedSubject[];
  /** Null: it is refused for nobody. */
  readonly refused: Refused | null;
}

/** Explains one field, reached by one way, by the same decisions that refuse it before anything is fetched and at every row. */
export function explainField(
  caller: Caller,
  { marks, via }: { readonly marks: FieldMarks; readonly via: string },
  coordinate: string,
): FieldExplanation {
  const first = decideOnField(caller, { marks, via }, coordinate);
  if (!first.allowed) {
    return { answeredOf: [], refused: first };
  }
  if (!marks.personal.coordinates.has(coordinate)) {
    return { answeredOf: ['ANYBODY'], refused: null };
  }
  const isAllowed = (subject: Subject): boolean =>
    decide({ caller, coordinate, via, subject }).allowed && isTheirs(caller, subject);
  const known = [
    ...(isAllowed('SELF') ? (['OWN'] as const) : []),
    ...(isAllowed('CASE') ? (['CASE'] as const) : []),
    ...caller.represents.filter(isAllowed).map(({ basis }) => basis),
  ];
  const other = decide({ caller, coordinate, via, subject: 'OTHER' });
  return other.allowed
    ? { answeredOf: ['LIST', ...new Set(known.filter((subject) => subject === 'CASE'))], refused: null }
    : { answeredOf: [...new Set(known)], refused: other };
}

// An agency has no data of its own, and a person no case.
function isTheirs({ actor, casePeople, opens }: Caller, subject: Subject): boolean {
  const isPerson = actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE';
  if (subject === 'SELF') {
    return isPerson;
  }
  return subject !== 'CASE' || (!isPerson && (casePeople.length > 0 || !opens.needsCase));
}
