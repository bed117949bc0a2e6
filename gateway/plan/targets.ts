import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';

import { JsonPiece } from './json-piece.ts';

/** An object of the answer so far that another subgraph shall add to. */
export type Target = Record<string, unknown>;

/** A path of the plan, as the planner gives it. */
export type PlanPath = readonly FlattenNodePathSegment[];

/** Whether a JSON value is an object and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonPiece)
  );
}

/** Finds all objects that a path of the plan leads to. Lists are walked through; what is null leads nowhere. */
export type TargetFinder = (data: Target, found: Target[]) => void;

/** Compiles a path of the plan. */
export function targetFinder(path: PlanPath): TargetFinder {
  return path
    .filter(isStep)
    .reduceRight<TargetFinder>((inner, segment) => visitor(segment, inner), addTarget);
}

type PathStep = Exclude<FlattenNodePathSegment, '@'>;

// A list is walked through wherever one stands.
function isStep(segment: FlattenNodePathSegment): segment is PathStep {
  return segment !== '@';
}

function addTarget(object: Target, found: Target[]): void {
  found.push(object);
}

function visitor(segment: PathStep, inner: TargetFinder): TargetFinder {
  if ('TypeCondition' in segment) {
    const { TypeCondition: types } = segment;
    return (object, found) => {
      const type = object['__typename'];
      if (typeof type !== 'string' || types.includes(type)) {
        inner(object, found);
      }
    };
  }
  const { Field: name } = segment;
  const visit = throughLists(inner);
  return (object, found) => visit(object[name], found);
}

function throughLists(inner: TargetFinder): (value: unknown, found: Target[]) => void {
  return function visit(value, found) {
    if (Array.isArray(value)) {
      for (const element of value) {
        visit(element, found);
      }
    } else if (isObject(value)) {
      inner(value, found);
    }
  };
}

/** A path of the plan as a text, e.g. `f0_.f1_.@.f2_`. */
export function pathText(path: PlanPath): string {
  return path
    .map((segment) => {
      if (segment === '@') {
        return '@';
      }
      return 'Field' in segment ? segment.Field : `|${segment.TypeCondition.join('|')}`;
    })
    .join('.');
}
