import { type FetchNodePathSegment, type FetchRewrite } from '@graphql-hive/router-query-planner';

import { isObject } from './targets.ts';

/** Applies the planner's rewrites to a value in place: a type name to set, a key to rename. */
export function applyRewrites(value: unknown, rewrites: readonly FetchRewrite[] | undefined): void {
  for (const rewrite of rewrites ?? []) {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      atParents(value, path, (object, key) => renameKey(object, key, renameKeyTo));
    } else {
      const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
      atParents(value, path, (object, key) => {
        object[key] = setValueTo;
      });
    }
  }
}

function renameKey(object: Record<string, unknown>, from: string, to: string): void {
  if (from in object) {
    object[to] = object[from];
    delete object[from];
  }
}

function atParents(
  value: unknown,
  path: readonly FetchNodePathSegment[],
  change: (object: Record<string, unknown>, key: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const element of value) {
      atParents(element, path, change);
    }
    return;
  }
  const [segment, ...rest] = path;
  if (!isObject(value) || segment === undefined) {
    return;
  }
  if ('TypenameEquals' in segment) {
    if (segment.TypenameEquals.some((type) => type === value['__typename'])) {
      atParents(value, rest, change);
    }
  } else if (rest.length === 0) {
    change(value, segment.Key);
  } else {
    atParents(value[segment.Key], rest, change);
  }
}
