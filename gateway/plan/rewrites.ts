import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';

import type { GraphQLSchema } from 'graphql';

import { isOfType } from './is-of-type.ts';
import { isObject } from './targets.ts';

/** Applies the planner's rewrites to a value in place: a type name to set, a key to rename. */
export function applyRewrites(
  value: unknown,
  rewrites: readonly FetchRewrite[],
  schema: GraphQLSchema,
): void {
  for (const rewrite of rewrites) {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      atParents(value, path, { schema, change: (object, key) => renameKey(object, key, renameKeyTo) });
    } else {
      const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
      atParents(value, path, {
        schema,
        change: (object, key) => Object.assign(object, { [key]: setValueTo }),
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

interface Change {
  readonly schema: GraphQLSchema;
  readonly change: (object: Record<string, unknown>, key: string) => void;
}

function atParents(value: unknown, path: readonly FetchNodePathSegment[], how: Change): void {
  if (Array.isArray(value)) {
    for (const element of value) {
      atParents(element, path, how);
    }
    return;
  }
  const [segment, ...rest] = path;
  if (!isObject(value) || segment === undefined) {
    return;
  }
  if ('TypenameEquals' in segment) {
    if (segment.TypenameEquals.some((type) => isOfType(how.schema, value['__typename'], type))) {
      atParents(value, rest, how);
    }
  } else if (rest.length === 0) {
    how.change(value, segment.Key);
  } else {
    atParents(value[segment.Key], rest, how);
  }
}
