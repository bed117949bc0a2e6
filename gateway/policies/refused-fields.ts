import type { Caller, Opens } from '#shared/caller.ts';
import { statedOpens } from '#shared/grant-caller.ts';
import { refusalExtensions, type Refused } from '#shared/refusals.ts';
import { hasLevelTwo } from '#shared/vneid-level.ts';

import { BoundedCache } from '../plan/bounded-cache.ts';
import { possibleTypesOf } from '../plan/normalise.ts';
import { coordinateOf, type FieldSelection, type SelectionTree } from '../plan/selection-tree.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { decideOnField } from './decide-on-field.ts';
import { scopesOf } from './decide-on-guard.ts';

/** Why a field is not asked for this caller, its coordinate, and what is told beside the words. */
export interface RefusedField {
  readonly coordinate: string;
  readonly decision: Refused;
  readonly told?: Readonly<Record<string, string>>;
}

/** The fields of an operation that are not even asked for: nobody's row could show them to this caller. */
export type RefusedFields = ReadonlyMap<FieldSelection, RefusedField>;

/** What the supergraph marks. */
export type Marks = Pick<Supergraph, 'schema' | 'personal' | 'guards'>;

interface Walk {
  readonly caller: Caller;
  readonly marks: Marks;
  readonly refused: Map<FieldSelection, RefusedField>;
}

/** Asks the policy about every classified or guarded field of an operation, by the way that leads to it. */
export function refusedFields(tree: SelectionTree, caller: Caller, marks: Marks): RefusedFields {
  const refused = new Map<FieldSelection, RefusedField>();
  walk({ caller, marks, refused }, tree, '');
  return refused;
}

function walk(walker: Walk, tree: SelectionTree, via: string): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'branch') {
      walk(walker, entry.selections, via);
    } else {
      decideOn(walker, { tree, field: entry, via });
    }
  }
}

function decideOn(
  walker: Walk,
  { tree, field, via }: { tree: SelectionTree; field: FieldSelection; via: string },
): void {
  const { caller, marks, refused } = walker;
  for (const coordinate of coordinatesOf(walker, tree, field)) {
    const decision = decideOnField(caller, { marks, via }, coordinate);
    if (!decision.allowed) {
      refused.set(field, { coordinate, decision, told: refusalExtensions(decision, coordinate, caller) });
      return;
    }
  }
  if (field.selections) {
    walk(walker, field.selections, coordinateOf(tree, field));
  }
}

// A field of an interface is a field of every type that it may be: an interface is no way round a mark.
function coordinatesOf({ marks }: Walk, tree: SelectionTree, field: FieldSelection): readonly string[] {
  const types = [tree.parentType.name, ...possibleTypesOf(marks.schema, tree.parentType)];
  return [...new Set(types)].map((type) => `${type}.${field.name}`);
}

/**
 * Everything of a caller that the policy looks at before a row is known, as one text: callers with the same text are refused the
 * same fields, so they share plans.
 */
export function policyKey(caller: Caller): string {
  const { actor, purpose, caseCode, represents, isMinor } = caller;
  const scopes = scopesOf(caller);
  const kind = hasLevelTwo(actor) ? actor.kind : `${actor.kind}-1`;
  const held = scopes.length === 0 ? '' : JSON.stringify(scopes.toSorted());
  const represented = represents.length === 0 ? '' : representedKey(represents);
  return `${kind} ${isMinor} ${purpose} ${caseCode === null} ${held} ${opensNumber(caller.opens)} ${represented}`;
}

const REMEMBERED_TEXTS = 1_000;

// What a purpose opens is one object for many callers, and long: equal ones go by one number, which is looked up once. One that was
// forgotten gets another number: never that of others.
const numbers = new WeakMap<Opens, number>();
const numbersOfTexts = new BoundedCache<number>(REMEMBERED_TEXTS);
let lastNumber = 0;

function opensNumber(opens: Opens): number {
  const known = numbers.get(opens);
  if (known !== undefined) {
    return known;
  }
  const text = JSON.stringify(statedOpens(opens));
  const number = numbersOfTexts.get(text) ?? (lastNumber += 1);
  numbersOfTexts.set(text, number);
  numbers.set(opens, number);
  return number;
}

function representedKey(represents: Caller['represents']): string {
  const named = represents.flatMap(({ coordinates }) => (coordinates === 'ALL' ? ['ALL'] : [...coordinates]));
  return JSON.stringify([...new Set(named)].toSorted());
}
