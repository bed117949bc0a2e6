import { Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';

import { requestError } from '../guard/request-error.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';

/** The operation of a document that a request names, or its only one. Fails with RequestError. */
export function chosenOperation(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [only] = operations;
  const chosen =
    name === null && operations.length === 1 ? only : operations.find((node) => node.name?.value === name);
  if (!chosen) {
    throw requestError(400, 'BAD_USER_INPUT', {
      vi: 'Hãy nêu operationName: tên của một thao tác có trong văn bản.',
      en: 'Name one operation of the document as operationName.',
    });
  }
  return chosen;
}

/** Refuses an operation of a kind that the schema has not; graphql-js validates it as if it asked nothing. Fails with RequestError. */
export function requireRoot({ schema }: Supergraph, { operation }: OperationDefinitionNode): void {
  if (!schema.getRootType(operation)) {
    throw requestError(400, 'GRAPHQL_VALIDATION_FAILED', {
      vi: `Đồ thị này không có thao tác loại ${operation}.`,
      en: `This graph has no operations of the kind ${operation}.`,
    });
  }
}
