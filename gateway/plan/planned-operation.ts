import { ownFields } from '../policies/own-fields.ts';
import type { RefusedFields } from '../policies/refused-fields.ts';
import { recordingOf, type Recording } from '../record/recording.ts';
import { askPlanner, type Planner } from './ask-planner.ts';
import type { CompiledPlan } from './compile-plan.ts';
import { compileWriter } from './compile-writer.ts';
import { Heated, HOT_ANSWERS } from './heated.ts';
import type { NormalOperation } from './normalise.ts';
import { plannerDocument } from './planner-document.ts';
import { ResponseShapes } from './response-shape.ts';
import type { Selected } from './response-writer.ts';
import type { FieldSelection, SelectionTree } from './selection-tree.ts';

/** An operation planned for callers of one kind and one set of conditions. */
export interface PlannedOperation extends CompiledPlan, Recording {
  /** What is selected with these conditions. */
  readonly selected: Selected;
  readonly shapes: ResponseShapes;
  readonly refused: RefusedFields;
  /** Whether `__schema` or `__type` is asked, which the gateway answers itself. */
  readonly asksIntrospection: boolean;
  /** Whether a root field is asked that the gateway answers itself. */
  readonly asksGateway: boolean;
  /** Writes the answer when everything is as promised, as JSON in UTF-8; null: something is not. */
  readonly write: QuickWrite;
  /** The same, once enough answers were written; null until then. */
  readonly writeOften: Heated<QuickWrite>;
}

/** Writes an answer in which all is as promised, as JSON in UTF-8; null: something is not. */
type QuickWrite = (data: Readonly<Record<string, unknown>>) => Buffer | null;

/** What an operation is planned with. */
export interface PlanningInput extends Planner {
  /** The fields that this kind of caller may not read in any case. */
  readonly refusedIn: (tree: SelectionTree) => RefusedFields;
}

/** Plans what is selected of an operation, without what its callers may not read in any case. Fails with RequestError. */
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
  const selected = { trees: [tree], type };
  const shapes = new ResponseShapes();
  const own: ReadonlySet<FieldSelection> = new Set(ownFields(tree));
  const recording = recordingOf({ tree, selected, shapes, refused, marks: input.supergraph });
  const document = plannerDocument(normal, tree, {
    leavesOut: (field) => refused.has(field) || own.has(field),
    besides: (inside) => recording.watched.beside.get(inside) ?? '',
  });
  const write = compileWriter({ schema, shapes }, selected);
  return {
    ...(await askPlanner(input, tree, document)),
    ...recording,
    selected,
    shapes,
    refused,
    asksIntrospection: tree.entries.some((entry) => entry.kind === 'field' && isIntrospection(entry.name)),
    asksGateway: own.size > 0,
    write,
    writeOften: new Heated<QuickWrite>(
      () => null,
      () => write,
      HOT_ANSWERS,
    ),
  };
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type';
}
