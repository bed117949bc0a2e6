import { Kind, parse, valueFromASTUntyped } from 'graphql';

import type { Caller } from '#shared/caller.ts';

import { RequestError } from '../guard/request-error.ts';
import type { Operations } from '../plan/operations.ts';
import type { PlannedOperation } from '../plan/planned-operation.ts';
import type { FieldSelection, SelectionTree } from '../plan/selection-tree.ts';
import type { Values } from '../plan/variable-values.ts';
import { explainOperation, type ExplainedField } from './explain-operation.ts';
import { ownFields } from './own-fields.ts';
import type { Marks } from './refused-fields.ts';
import type { StatedReason } from './stated-reason.ts';

/** What explaining takes: the operations of a supergraph, and its marks. */
export interface ExplanationSources {
  readonly operations: Pick<Operations, 'prepare'>;
  readonly marks: Marks;
}

/** Who asks, with which values, and whom they would be for another reason (absent: they cannot name another one). */
export interface Explaining {
  readonly values: Values;
  readonly caller: Caller;
  readonly callerFor?: ((reason: StatedReason) => Promise<Caller>) | undefined;
}

/** What the gateway answers itself, in neutral names, as a subgraph would. It runs nothing and reads nobody's data. */
export async function explanations(
  { selected: { trees } }: Pick<PlannedOperation, 'selected'>,
  asked: Explaining,
  sources: ExplanationSources,
): Promise<Readonly<Record<string, unknown>>> {
  const answers = await Promise.all(
    trees.flatMap(ownFields).map(async (field) => {
      const explained = await explain(argumentsOf(field, asked.values), asked, sources);
      return [field.alias, selected(field.selections, explained, asked.values)] as const;
    }),
  );
  return Object.fromEntries(answers);
}

async function explain(
  { operation, purpose, case: named }: Readonly<Record<string, unknown>>,
  asked: Explaining,
  { operations, marks }: ExplanationSources,
): Promise<Readonly<Record<string, unknown>>> {
  let { caller } = asked;
  try {
    caller = await callerBy(asked, { purpose, named });
    const prepared = operations.prepare({ text: String(operation), operationName: null });
    const fields = explainOperation(prepared.normal.tree, caller, marks);
    return { ...frame(caller), problem: null, fields: fields.map(told) };
  } catch (error) {
    if (error instanceof RequestError) {
      return { ...frame(caller), problem: error.errors[0]?.message ?? '', fields: [] };
    }
    throw error;
  }
}

async function callerBy(
  { caller, callerFor }: Explaining,
  { purpose, named }: { readonly purpose: unknown; readonly named: unknown },
): Promise<Caller> {
  const reason = {
    purpose: typeof purpose === 'string' ? purpose : caller.purpose,
    caseCode: typeof named === 'string' ? named : caller.caseCode,
  };
  const isSame = reason.purpose === caller.purpose && reason.caseCode === caller.caseCode;
  return callerFor && !isSame ? callerFor(reason) : caller;
}

function frame({ purpose, opens, caseCode, casePeople, represents }: Caller) {
  return {
    purpose,
    legalBasis: opens.legalBasis === '' ? null : opens.legalBasis,
    caseOpen: caseCode === null ? null : casePeople.length > 0 || represents.length > 0,
  };
}

function told({ path, coordinate, answeredOf, refused }: ExplainedField) {
  return {
    path,
    coordinate,
    answeredOf,
    code: refused?.code ?? null,
    remedy: refused?.remedy ?? null,
    reason: ({ lang }: Readonly<Record<string, unknown>>) =>
      refused && (lang === 'EN' ? refused.words.en : refused.words.vi),
  };
}

// Neutral names: as the writer finds what subgraphs answer.
function selected(tree: SelectionTree | null, value: unknown, values: Values): unknown {
  if (Array.isArray(value)) {
    return value.map((element: unknown) => selected(tree, element, values));
  }
  if (tree === null || typeof value !== 'object' || value === null) {
    return value;
  }
  const members = tree.entries.flatMap((entry) =>
    entry.kind === 'field' ? [memberOf(value, entry, values)] : [],
  );
  return Object.fromEntries(members);
}

function memberOf(value: object, field: FieldSelection, values: Values): readonly [string, unknown] {
  const member: unknown = Reflect.get(value, field.name);
  // The one member with an argument says its words in the language asked for.
  const said: unknown =
    typeof member === 'function' ? Reflect.apply(member, value, [argumentsOf(field, values)]) : member;
  return [field.alias, selected(field.selections, said, values)];
}

function argumentsOf({ argumentsText }: FieldSelection, values: Values): Readonly<Record<string, unknown>> {
  const [definition] = parse(argumentsText === '' ? '{ of }' : `{ of(${argumentsText}) }`, {
    noLocation: true,
  }).definitions;
  const field =
    definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  const given = field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]));
}
