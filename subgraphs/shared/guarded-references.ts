import type { SubgraphResolvers } from './define.ts';

type Reference = Readonly<Record<string, unknown>>;
type ResolveReference = (reference: Reference, context: unknown, info: unknown) => unknown;

/**
 * Makes every `__resolveReference` answer null for a reference whose key is no text that a database can hold: our keys are all
 * texts, and one that is a list or an object must not fail the others of its request.
 */
export function guardedReferences(resolvers: SubgraphResolvers): SubgraphResolvers {
  return Object.fromEntries(Object.entries(resolvers).map(([type, fields]) => [type, guarded(fields)]));
}

function guarded(fields: unknown): unknown {
  const resolve = referenceResolverOf(fields);
  return resolve ? { ...(fields as object), __resolveReference: guardedReference(resolve) } : fields;
}

// No async function: a request has fifty references, and a promise around a promise costs three turns of the queue.
function guardedReference(resolve: ResolveReference): ResolveReference {
  return (reference, context, info) => {
    try {
      return hasTextKeys(reference) ? resolve(reference, context, info) : null;
    } catch (error) {
      // Thrown at once it would fail the others of its request (@apollo/subgraph); rejected it fails alone.
      return Promise.reject(
        error instanceof Error ? error : new Error('a reference failed', { cause: error }),
      );
    }
  };
}

function referenceResolverOf(fields: unknown): ResolveReference | null {
  const member: unknown =
    typeof fields === 'object' && fields !== null ? Reflect.get(fields, '__resolveReference') : null;
  return isResolveReference(member) ? member : null;
}

function isResolveReference(member: unknown): member is ResolveReference {
  return typeof member === 'function';
}

function hasTextKeys(reference: Reference): boolean {
  for (const name in reference) {
    const value = reference[name];
    if (typeof value !== 'string' || value.includes('\0')) {
      return false;
    }
  }
  return true;
}
