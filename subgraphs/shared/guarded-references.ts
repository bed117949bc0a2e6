import { type SubgraphResolvers } from './define.ts';

type ResolveReference = (
  reference: Readonly<Record<string, unknown>>,
  ...rest: readonly unknown[]
) => unknown;

/**
 * Makes every `__resolveReference` answer null for a reference whose key is no text that a database can hold: our keys are all
 * texts, and one that is a list or an object must not fail the others of its request.
 */
export function guardedReferences(resolvers: SubgraphResolvers): SubgraphResolvers {
  return Object.fromEntries(Object.entries(resolvers).map(([type, fields]) => [type, guarded(fields)]));
}

function guarded(fields: unknown): unknown {
  const resolve =
    typeof fields === 'object' && fields !== null ? Reflect.get(fields, '__resolveReference') : null;
  return isResolveReference(resolve)
    ? {
        ...(fields as object),
        __resolveReference: async (
          reference: Readonly<Record<string, unknown>>,
          ...rest: readonly unknown[]
        ) => (hasTextKeys(reference) ? resolve(reference, ...rest) : null),
      }
    : fields;
}

function isResolveReference(member: unknown): member is ResolveReference {
  return typeof member === 'function';
}

function hasTextKeys(reference: Readonly<Record<string, unknown>>): boolean {
  return Object.values(reference).every((value) => typeof value === 'string' && !value.includes('\0'));
}
