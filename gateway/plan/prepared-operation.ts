import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

import type { Limits } from '../guard/limits.ts';
import { operationLabel } from '../metrics/operation-metrics.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { checkedDocument } from './check-document.ts';
import { chosenOperation, requireRoot } from './chosen-operation.ts';
import { compileVariables, type ReadVariables } from './client-values.ts';
import type { NeutralVariable } from './neutral-variables.ts';
import { normalise, type NormalOperation } from './normalise.ts';
import { compileCost, type OperationCost } from './operation-cost.ts';
import { operationId } from './operation-id.ts';
import { conditionVariables, selectionCount } from './selection-tree.ts';

/** An operation that may be planned: read, measured, validated and made neutral. It is the same for every caller. */
export interface PreparedOperation {
  /** Its name in plans, counts and records. */
  readonly id: string;
  /** Its name among the metrics. */
  readonly label: string;
  /** Its document without places in the text, which weigh as much as all the rest. */
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly normal: NormalOperation;
  readonly variables: readonly NeutralVariable[];
  readonly readVariables: ReadVariables;
  /** The variables that decide what is selected. */
  readonly conditions: readonly string[];
  readonly cost: OperationCost;
  /** How much it weighs in a cache: about the bytes of its text and selections, in hundreds of bytes of memory. */
  readonly weight: number;
}

/** Prepares one operation of a document. Fails with RequestError, the cheapest check first. */
export function prepareOperation(
  { text, operationName }: { readonly text: string; readonly operationName: string | null },
  supergraph: Supergraph,
  limits: Limits,
): PreparedOperation {
  const document = checkedDocument(text, supergraph.schema, limits);
  const definition = chosenOperation(document, operationName);
  requireRoot(supergraph, definition);
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const normal = normalise(supergraph.schema, definition, fragments);
  const id = operationId(normal);
  return {
    id,
    label: operationLabel(definition.name?.value ?? null, id),
    document,
    definition,
    normal,
    variables: normal.variables.all(),
    readVariables: compileVariables(supergraph.schema, definition),
    conditions: conditionVariables(normal.tree),
    cost: compileCost(normal.tree, supergraph.costs),
    weight: text.length + selectionCount(normal.tree) * SELECTION_WEIGHT,
  };
}

// Tree, plan and writer of one selection take about as much memory as a hundred characters of a document.
const SELECTION_WEIGHT = 100;
