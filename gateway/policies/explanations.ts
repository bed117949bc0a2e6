import { Kind, parse, valueFromASTUntyped } from 'graphql';

import { type Caller } from '#shared/caller.ts';

import { RequestError } from '../guard/request-error.ts';
import { type Operations } from '../plan/operations.ts';
import { type FieldSelection, type SelectionTree } from '../plan/selection-tree.ts';
import { type Values } from '../plan/variable-values.ts';
import { explainOperation, type ExplainedField } from './explain-operation.ts';
import { type Marks } from './refused-fields.ts';
import { type StatedReason } from './stated-reason.ts';

/** What explaining takes: the operations of a supergraph, and its marks. */
export interface ExplanationSources {
  readonly operations: Pick<Operations, 'prepare'>;
  readonly marks: Marks;
}

/** Who asks, with which values, and whom they would be for another reason (absent: they cannot name another one). */
export interface Explaining {
  readonly values: Values;
  readonly caller: Caller;
  readonly callerFor?: (reason: StatedReason) => Promise<Caller>;
}

/** The root fields of an operation that the gateway answers itself: `Query.explainAccess` of the subgraph access. */
export function ownFields({ parentType, entries }: SelectionTree): readonly FieldSelection[] {
  return entries.filter(
    (entry): entry is FieldSelection =>
      entry.kind === 'field' &&
      entry.name === 'explainAccess' &&
      parentType.name === 'Query' &&
      String(entry.type) === 'AccessExplanation',
  );
}

/** What the gateway answers itself, in neutral names, as a subgraph would. It runs nothing and reads nobody's data. */
export async function explanations(
  tree: SelectionTree,
  asked: Explaining,
  sources: ExplanationSources,
): Promise<Readonly<Record<string, unknown>>> {
  const answers = await Promise.all(
    ownFields(tree).map(async (field) => {
      const explained = await explain(argumentsOf(field, asked.values), asked, sources);
      return [field.alias, selected(field.selections, explained)] as const;
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
    if (asked.callerFor && (typeof purpose === 'string' || typeof named === 'string')) {
      caller = await asked.callerFor({
        purpose: typeof purpose === 'string' ? purpose : caller.purpose,
        caseCode: typeof named === 'string' ? named : caller.caseCode,
      });
    }
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
function selected(tree: SelectionTree | null, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((element: unknown) => selected(tree, element));
  }
  if (tree === null || typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    tree.entries.flatMap((entry) => (entry.kind === 'field' ? [memberOf(value, entry)] : [])),
  );
}

function memberOf(value: object, field: FieldSelection): readonly [string, unknown] {
  const member: unknown = Reflect.get(value, field.name);
  // The one member with an argument says its words in the language asked for, Vietnamese when that is a variable without a value.
  const told: unknown = typeof member === 'function' ? Reflect.apply(member, value, [languageOf(field)]) : member;
  return [field.alias, selected(field.selections, told)];
}

function languageOf({ argumentsText }: FieldSelection): Readonly<Record<string, unknown>> {
  return argumentsText.includes('EN') ? { lang: 'EN' } : {};
}

function argumentsOf({ argumentsText }: FieldSelection, values: Values): Readonly<Record<string, unknown>> {
  const [definition] = parse(`{ of(${argumentsText}) }`, { noLocation: true }).definitions;
  const field = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  const given = field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]));
}
