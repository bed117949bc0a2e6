import type { Supergraph } from '../supergraph/supergraph.ts';
import type { SelectionTree } from './selection-tree.ts';

/** What a plan is compiled against. */
export interface PlanSource {
  readonly supergraph: Supergraph;
  readonly tree: SelectionTree;
}
