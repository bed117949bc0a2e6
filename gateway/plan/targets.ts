import { type FlattenNodePathSegment } from '@graphql-hive/router-query-planner';

/** Where a value stands, in neutral names, from its end to the root. It is unrolled only when there is something to tell. */
export interface Trail {
  readonly before: Trail | null;
  readonly part: string | number;
}

/** An object of the answer so far that another subgraph shall add to. */
export interface Target {
  readonly object: Record<string, unknown>;
  /** Null: the root. */
  readonly trail: Trail | null;
}

/** Whether a JSON value is an object and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of a place, from the root. */
export function pathOf(trail: Trail | null): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = trail; at !== null; at = at.before) {
    path.push(at.part);
  }
  return path.toReversed();
}

/** All objects that a path of the plan leads to. Lists are walked through; what is null leads nowhere. */
export type TargetFinder = (data: Record<string, unknown>, found: Target[]) => void;

/** Compiles a path of the plan. */
export function targetFinder(path: readonly FlattenNodePathSegment[]): TargetFinder {
  const find = path
    // A list is walked through wherever one stands.
    .filter((segment) => segment !== '@')
    .reduceRight<Visit>((inner, segment) => visitor(segment, inner), addTarget);
  return (data, found) => find(data, null, found);
}

/** A path of the plan as a text, e.g. `f0_.f1_.@.f2_`. */
export function pathText(path: readonly FlattenNodePathSegment[]): string {
  return path
    .map((segment) => {
      if (segment === '@') {
        return '@';
      }
      return 'Field' in segment ? segment.Field : `|${segment.TypeCondition.join('|')}`;
    })
    .join('.');
}

type Visit = (object: Record<string, unknown>, trail: Trail | null, found: Target[]) => void;

function addTarget(object: Record<string, unknown>, trail: Trail | null, found: Target[]): void {
  found.push({ object, trail });
}

function visitor(segment: Exclude<FlattenNodePathSegment, '@'>, inner: Visit): Visit {
  if ('TypeCondition' in segment) {
    const { TypeCondition: types } = segment;
    return (object, trail, found) => {
      const type = object['__typename'];
      if (typeof type !== 'string' || types.includes(type)) {
        inner(object, trail, found);
      }
    };
  }
  const { Field: name } = segment;
  const visit = throughLists(inner);
  return (object, trail, found) => visit(object[name], { before: trail, part: name }, found);
}

function throughLists(inner: Visit): (value: unknown, trail: Trail, found: Target[]) => void {
  return function visit(value, trail, found) {
    if (Array.isArray(value)) {
      for (const [index, element] of value.entries()) {
        visit(element, { before: trail, part: index }, found);
      }
    } else if (isObject(value)) {
      inner(value, trail, found);
    }
  };
}
