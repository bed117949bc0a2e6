import type { Caller } from '#shared/caller.ts';
import { decide, type Decision } from '#shared/policy.ts';
import { NEEDS_LEVEL } from '#shared/refusals.ts';
import { hasLevelTwo } from '#shared/vneid-level.ts';

import type { Supergraph } from '../supergraph/supergraph.ts';
import { decideOnGuard } from './decide-on-guard.ts';

/** What a supergraph asks of callers, and what it marks. */
export type FieldMarks = Pick<Supergraph, 'personal' | 'guards'>;

/** May this caller ask for this field at all, reached this way, whoever it turns out to be about? Also by what it is computed from. */
export function decideOnField(
  caller: Caller,
  { marks, via }: { readonly marks: FieldMarks; readonly via: string },
  coordinate: string,
): Decision {
  // A field that is computed from others (@requires) tells of them: it is refused with any of them.
  const decisions = [coordinate, ...requiredBy(marks, coordinate)].map((one) =>
    decideOnMarks(caller, { marks, via }, one),
  );
  return decisions.find(({ allowed }) => !allowed) ?? ALLOWED;
}

const ALLOWED: Decision = { allowed: true };

function decideOnMarks(
  caller: Caller,
  { marks, via }: { readonly marks: FieldMarks; readonly via: string },
  coordinate: string,
): Decision {
  const guard = marks.guards.of.get(coordinate);
  const guarded = guard ? decideOnGuard(guard, caller) : ALLOWED;
  if (!guarded.allowed || !marks.personal.coordinates.has(coordinate)) {
    return guarded;
  }
  const decision = decide({ caller, coordinate, via, subject: 'UNKNOWN' });
  const isBeyondLevel = marks.personal.sensitive.has(coordinate) && !hasLevelTwo(caller.actor);
  return decision.allowed && isBeyondLevel ? NEEDS_LEVEL : decision;
}

function requiredBy({ guards }: FieldMarks, coordinate: string): ReadonlySet<string> {
  const found = new Set(guards.required.get(coordinate));
  // A set goes on over what is added to it meanwhile.
  for (const required of found) {
    guards.required.get(required)?.forEach((deeper) => found.add(deeper));
  }
  return found;
}
