import { RequestError, requestError } from '../guard/request-error.ts';
import { type RefusedFields } from '../policies/refused-fields.ts';
import { type Supergraph } from '../supergraph/supergraph.ts';
import { compilePlan, type CompiledPlan } from './compile-plan.ts';
import { compileWriter } from './compile-writer.ts';
import { type NormalOperation } from './normalise.ts';
import { plannerDocument } from './planner-document.ts';
import { type Overrides } from './overrides.ts';
import { type Planning } from './planning.ts';
import { ResponseShapes } from './response-shape.ts';
import { type Selected } from './response-writer.ts';
import { type SelectionTree } from './selection-tree.ts';

/** An operation planned for callers of one kind and one set of conditions. */
export interface PlannedOperation extends CompiledPlan {
  /** What is selected with these conditions. */
  readonly selected: Selected;
  readonly shapes: ResponseShapes;
  readonly refused: RefusedFields;
  /** Whether `__schema` or `__type` is asked, which the gateway answers itself. */
  readonly asksIntrospection: boolean;
  /** Writes the answer when everything is as promised; null: something is not. */
  readonly write: (data: Readonly<Record<string, unknown>>) => string | null;
}

/** What an operation is planned with. */
export interface PlanningInput {
  readonly supergraph: Supergraph;
  readonly planning: Planning;
  readonly overrides: Overrides;
  /** The fields that this kind of caller may not read in any case. */
  readonly refusedIn: (tree: SelectionTree) => RefusedFields;
}

/** Plans what is selected of an operation, without what its callers may not read in any case. */
export async function planOperation(
  normal: NormalOperation,
  tree: SelectionTree,
  input: PlanningInput,
): Promise<PlannedOperation> {
  const { schema } = input.supergraph;
  const type = schema.getRootType(normal.kind);
  if (!type) {
    throw new Error('a validated operation is of a kind that the schema has');
  }
  const refused = input.refusedIn(tree);
  const document = plannerDocument(normal, tree, (field) => refused.has(field));
  const plan = document === null ? NOTHING_TO_ASK : await planFor(input, tree, document);
  const selected = { trees: [tree], type };
  const shapes = new ResponseShapes();
  return {
    ...plan,
    selected,
    shapes,
    refused,
    asksIntrospection: tree.entries.some((entry) => entry.kind === 'field' && isIntrospection(entry.name)),
    write: compileWriter({ schema, shapes }, selected),
  };
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type';
}

const NOTHING_TO_ASK: CompiledPlan = { stream: null, step: null };

// A plan that the planner cannot make or print is its fault and not the client's; nothing was asked of anyone.
async function planFor(
  { supergraph, planning, overrides }: PlanningInput,
  tree: SelectionTree,
  document: string,
): Promise<CompiledPlan> {
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
