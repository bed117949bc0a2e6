import { isObject, type PlanPath } from './targets.ts';

/** Where something stands, in neutral names. */
export type NeutralPath = readonly (string | number)[];

/** Where each object stands that some paths lead to; one may stand in many places. */
export type Places = ReadonlyMap<object, readonly NeutralPath[]>;

/** Looks up where objects stand: only when there is something to tell of one, for nearly always there is nothing. */
export function placesOf(data: object, paths: readonly PlanPath[]): Places {
  const places = new Map<object, NeutralPath[]>();
  for (const path of paths) {
    const fields = path.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
    walk({ value: data, at: [] }, fields, places);
  }
  return places;
}

function walk(
  { value, at }: { readonly value: unknown; readonly at: NeutralPath },
  fields: readonly string[],
  places: Map<object, NeutralPath[]>,
): void {
  const [field, ...rest] = fields;
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      walk({ value: element, at: [...at, index] }, fields, places);
    }
  } else if (isObject(value) && field !== undefined) {
    walk({ value: value[field], at: [...at, field] }, rest, places);
  } else if (isObject(value)) {
    places.set(value, [...(places.get(value) ?? []), at]);
  }
}
