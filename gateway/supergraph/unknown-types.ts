import { isTypeDefinitionNode, specifiedScalarTypes, visit, type DocumentNode } from 'graphql';

import { inBothLanguages } from '#shared/errors.ts';

/** Throws when a supergraph names types that it does not declare, or asks nothing: it was cut off, or is no supergraph. */
export function requireDeclaredTypes(supergraph: DocumentNode): void {
  const declared = new Set([
    ...specifiedScalarTypes.map(({ name }) => name),
    ...supergraph.definitions.filter(isTypeDefinitionNode).map(({ name }) => name.value),
  ]);
  const unknown = new Set<string>();
  visit(supergraph, {
    NamedType: ({ name }) => {
      if (!declared.has(name.value)) {
        unknown.add(name.value);
      }
    },
  });
  if (unknown.size > 0) {
    const names = [...unknown].slice(0, MOST_NAMED).join(', ');
    throw new Error(
      inBothLanguages({
        vi: `Supergraph nêu kiểu không được khai báo: ${names}`,
        en: `The supergraph names types that it does not declare: ${names}`,
      }),
    );
  }
}

const MOST_NAMED = 5;
