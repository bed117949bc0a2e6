import { type FlattenNodePathSegment } from '@graphql-hive/router-query-planner';

/** An object of the answer so far that another subgraph shall add to. */
export interface Target {
  readonly object: Record<string, unknown>;
  /** Where it stands, in neutral names. */
  readonly path: readonly (string | number)[];
}

/** Whether a JSON value is an object and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All objects that a path of the plan leads to. Lists are walked through; what is null leads nowhere. */
export function targetsAt(
  data: Record<string, unknown>,
  path: readonly FlattenNodePathSegment[],
): readonly Target[] {
  let reached: readonly Reached[] = [{ value: data, path: [] }];
  for (const segment of path) {
    reached = reached.flatMap((from) => step(from, segment));
  }
  return reached
    .flatMap(elements)
    .flatMap(({ value, path: at }) => (isObject(value) ? [{ object: value, path: at }] : []));
}

interface Reached {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

function step(from: Reached, segment: FlattenNodePathSegment): readonly Reached[] {
  if (segment === '@') {
    return elements(from);
  }
  const objects = elements(from);
  if ('TypeCondition' in segment) {
    return objects.filter(({ value }) => isObject(value) && isOfType(value, segment.TypeCondition));
  }
  return objects.flatMap(({ value, path }) =>
    isObject(value) ? [{ value: value[segment.Field], path: [...path, segment.Field] }] : [],
  );
}

function elements({ value, path }: Reached): readonly Reached[] {
  return Array.isArray(value)
    ? value.flatMap((element: unknown, index) => elements({ value: element, path: [...path, index] }))
    : [{ value, path }];
}

function isOfType(object: Record<string, unknown>, types: readonly string[]): boolean {
  const type = object['__typename'];
  return typeof type !== 'string' || types.includes(type);
}
