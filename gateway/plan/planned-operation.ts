import { type Caller } from '#shared/caller.ts';

import { requestError } from '../guard/request-error.ts';
import { refusedFields, type RefusedFields } from '../policies/refused-fields.ts';
import { type Supergraph } from '../supergraph/supergraph.ts';
import { compilePlan } from './compile-plan.ts';
import { type Step } from './executable.ts';
import { plannerDocument } from './planner-document.ts';
import { type PreparedOperation } from './prepared-operation.ts';
import { type SelectionTree } from './selection-tree.ts';

/** An operation planned for callers of one kind. */
export interface PlannedOperation extends PreparedOperation {
  readonly refused: RefusedFields;
  /** Null: there is nothing to ask of any subgraph. */
  readonly step: Step | null;
}

/** What a plan depends on of its caller: everything the policy looks at before a row is known. */
export function planKey({ actor, purpose, caseCode }: Caller): string {
  return JSON.stringify([actor.kind, purpose, caseCode !== null]);
}

/** Plans an operation without what this caller may not read in any case. */
export async function planOperation(
  prepared: PreparedOperation,
  supergraph: Supergraph,
  caller: Caller,
): Promise<PlannedOperation> {
  const { tree } = prepared.normal;
  const refused = refusedFields(tree, caller, supergraph);
  const document = plannerDocument(prepared.normal, (field) => refused.has(field));
  const step = document === null ? null : await stepOf(supergraph, tree, document);
  return { ...prepared, refused, step };
}

// A plan that the planner cannot make or print is its fault and not the client's; nothing was asked of anyone.
async function stepOf(supergraph: Supergraph, tree: SelectionTree, document: string): Promise<Step | null> {
  try {
    const { node } = await supergraph.planner.planAsync(document, null, new Set(), EVERY_OVERRIDE);
    return node ? compilePlan({ supergraph, tree }, node) : null;
  } catch {
    throw requestError(500, 'INTERNAL', {
      vi: 'Không lập được kế hoạch cho thao tác này. Hãy chia nhỏ hoặc viết lại thao tác.',
      en: 'No plan could be made for this operation. Split it or write it another way.',
    });
  }
}

// Below the percentage of a progressive @override a field comes from its new owner; 100 leaves it with the old one.
const EVERY_OVERRIDE = 100;
