import { RequestError, requestError } from '../guard/request-error.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { compilePlan, type CompiledPlan } from './compile-plan.ts';
import type { Overrides } from './overrides.ts';
import type { Planning } from './planning.ts';
import type { SelectionTree } from './selection-tree.ts';

/** Who plans, and over what. */
export interface Planner {
  readonly supergraph: Supergraph;
  readonly planning: Planning;
  readonly overrides: Overrides;
}

const NOTHING_TO_ASK: CompiledPlan = { stream: null, step: null };

/**
 * The compiled plan of a document; null: there is nothing to ask. Fails with RequestError: a plan that the planner cannot make or
 * print is its fault and not the client's, and nothing was asked of anyone.
 */
export async function askPlanner(
  { supergraph, planning, overrides }: Planner,
  tree: SelectionTree,
  document: string | null,
): Promise<CompiledPlan> {
  if (document === null) {
    return NOTHING_TO_ASK;
  }
  try {
    const { node } = await planning(document, overrides);
    return node ? compilePlan({ supergraph, tree }, node) : NOTHING_TO_ASK;
  } catch (error) {
    if (error instanceof RequestError) {
      throw error;
    }
    throw requestError(500, 'INTERNAL', {
      vi: 'Không lập được kế hoạch cho thao tác này. Hãy chia nhỏ hoặc viết lại thao tác.',
      en: 'No plan could be made for this operation. Split it or write it another way.',
    });
  }
}
