import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLNonNull,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { fieldDefinition } from './field-definition.ts';
import { NeutralAliases } from './neutral-aliases.ts';
import { NeutralVariables } from './neutral-variables.ts';
import { addField, type Condition, type FieldSelection, type SelectionTree } from './selection-tree.ts';

/** A validated operation, its fragments inlined and its names neutral. */
export interface NormalOperation {
  readonly kind: OperationDefinitionNode['operation'];
  readonly tree: SelectionTree;
  readonly variables: NeutralVariables;
}

interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly aliases: NeutralAliases;
  readonly variables: NeutralVariables;
}

/** Normalises one operation of a validated document. Introspection fields keep their place; they are never planned. */
export function normalise(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): NormalOperation {
  const root = schema.getRootType(operation.operation);
  if (!root) {
    throw new Error('a validated operation is of a kind that the schema has');
  }
  const variables = new NeutralVariables(operation.variableDefinitions ?? []);
  const source: Source = { schema, fragments, aliases: new NeutralAliases(), variables };
  const tree: SelectionTree = { parentType: root, entries: [] };
  addAll(source, operation.selectionSet, { tree, conditions: [] });
  return { kind: operation.operation, tree, variables };
}

const CONDITION = new GraphQLNonNull(GraphQLBoolean);

interface Place {
  readonly tree: SelectionTree;
  readonly conditions: readonly Condition[];
}

function addAll(source: Source, { selections }: SelectionSetNode, place: Place): void {
  for (const selection of selections) {
    const conditions = conditionsOf(source.variables, selection.directives ?? [], place.conditions);
    if (conditions !== null) {
      add(source, selection, { tree: place.tree, conditions });
    }
  }
}

function add(source: Source, selection: SelectionNode, place: Place): void {
  switch (selection.kind) {
    case Kind.FIELD:
      visitField(source, selection, place);
      return;
    case Kind.INLINE_FRAGMENT:
      addFragment(source, { on: selection.typeCondition?.name.value, inside: selection.selectionSet }, place);
      return;
    case Kind.FRAGMENT_SPREAD: {
      const fragment = source.fragments.get(selection.name.value);
      if (fragment) {
        addFragment(source, { on: fragment.typeCondition.name.value, inside: fragment.selectionSet }, place);
      }
      return;
    }
    default:
      selection satisfies never;
  }
}

function visitField(source: Source, node: FieldNode, { tree, conditions }: Place): void {
  const { type, args } = fieldDefinition(source.schema, tree.parentType, node.name.value);
  const texts = (node.arguments ?? []).map(({ name, value }) => {
    const declared = args.find((argument) => argument.name === name.value);
    return declared ? `${name.value}: ${source.variables.textOf(value, placeType(declared))}` : '';
  });
  const argumentsText = texts.toSorted().join(' ');
  const named = getNamedType(type);
  const selected = {
    responseKey: node.alias?.value ?? node.name.value,
    name: node.name.value,
    argumentsText,
    type,
  };
  const field: FieldSelection = {
    kind: 'field',
    ...selected,
    alias: source.aliases.nameOf(tree.parentType, selected),
    conditions,
    selections: isCompositeType(named) ? { parentType: named, entries: [] } : null,
  };
  const merged = addField(tree, field);
  if (node.selectionSet && merged.selections) {
    addAll(source, node.selectionSet, { tree: merged.selections, conditions: [] });
  }
}

// A place with a default of its own may be left without a value (GraphQL specification, 5.8.5).
function placeType({ type, defaultValue }: GraphQLArgument): GraphQLInputType {
  return defaultValue === undefined ? type : getNullableType(type);
}

function addFragment(
  source: Source,
  { on, inside }: { on: string | undefined; inside: SelectionSetNode },
  place: Place,
): void {
  const { parentType } = place.tree;
  const type = on === undefined ? parentType : source.schema.getType(on);
  if (!isCompositeType(type) || coversAll(source.schema, type, parentType)) {
    addAll(source, inside, place);
    return;
  }
  const tree: SelectionTree = { parentType: type, entries: [] };
  addAll(source, inside, { tree, conditions: place.conditions });
  const possibleTypes = new Set(possibleTypesOf(source.schema, type));
  place.tree.entries.push({ kind: 'branch', typeCondition: type.name, possibleTypes, selections: tree });
}

// A fragment that every object here satisfies adds nothing but its selections; fields of an interface stay the interface's.
function coversAll(schema: GraphQLSchema, type: GraphQLCompositeType, parent: GraphQLCompositeType): boolean {
  return type === parent || (isObjectType(parent) && isAbstractType(type) && schema.isSubType(type, parent));
}

/** The names of the object types that a value of this type can have. */
export function possibleTypesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}

// Null: left out by a literal. The conditions of the fragments around come first.
function conditionsOf(
  variables: NeutralVariables,
  directives: readonly DirectiveNode[],
  around: readonly Condition[],
): readonly Condition[] | null {
  const own = directives.flatMap((directive) => {
    const value = directive.name.value === 'include';
    const given = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    return given ? [{ value, given }] : [];
  });
  if (own.some(({ value, given }) => given.kind === Kind.BOOLEAN && given.value !== value)) {
    return null;
  }
  const conditions = own.flatMap(({ value, given }) =>
    given.kind === Kind.VARIABLE ? [{ variable: variables.use(given.name.value, CONDITION), value }] : [],
  );
  return [...around, ...conditions];
}
