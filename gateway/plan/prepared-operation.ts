import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

import { checkDocumentSize } from '../guard/document-size.ts';
import { type Limits } from '../guard/limits.ts';
import { requestError } from '../guard/request-error.ts';
import { type Supergraph } from '../supergraph/supergraph.ts';
import { parseDocument, validateDocument } from './check-document.ts';
import { normalise, type NormalOperation } from './normalise.ts';

/** An operation that may be planned: read, measured, validated and made neutral. It is the same for every caller. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly normal: NormalOperation;
}

/** Prepares one operation of a document. Fails with RequestError, the cheapest check first. */
export function prepareOperation(
  { text, operationName }: { readonly text: string; readonly operationName: string | null },
  supergraph: Supergraph,
  limits: Limits,
): PreparedOperation {
  const document = parseDocument(text, limits.tokens);
  checkDocumentSize(document, limits);
  validateDocument(supergraph.schema, document);
  const definition = chosenOperation(document, operationName);
  requireRoot(supergraph, definition);
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  return { document, definition, normal: normalise(supergraph.schema, definition, fragments) };
}

function chosenOperation(document: DocumentNode, name: string | null): OperationDefinitionNode {
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

// graphql-js validates an operation of a kind that the schema has not as if it asked nothing.
function requireRoot({ schema }: Supergraph, { operation }: OperationDefinitionNode): void {
  if (!schema.getRootType(operation)) {
    throw requestError(400, 'GRAPHQL_VALIDATION_FAILED', {
      vi: `Đồ thị này không có thao tác loại ${operation}.`,
      en: `This graph has no operations of the kind ${operation}.`,
    });
  }
}
