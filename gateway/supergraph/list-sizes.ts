import {
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';

import { linkedNames } from './linked-names.ts';

/** What an owner says of a list's length. @see https://specs.apollo.dev/cost/v0.1, directive `@listSize` */
export interface ListSize {
  /** Null: not said. */
  readonly assumedSize: number | null;
  /** The arguments that tell the length, by their paths: `first`, `page.first`. */
  readonly slicingArguments: readonly string[];
  /** The fields in the answer that are as long. Empty: the field itself. */
  readonly sizedFields: readonly string[];
  /** Whether exactly one of the slicing arguments must be given. */
  readonly requireOne: boolean;
}

/** What the owners of a graph say of its costs. */
export interface CostRules {
  /** By the coordinate of a field, `Query.people`. */
  readonly lists: ReadonlyMap<string, ListSize>;
  /** `@cost(weight:)` by coordinate: of a type, a field, or an argument, `Query.people(search:)`. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Reads `@listSize` and `@cost` of a supergraph; the public schema does not show them. */
export function readCostRules(supergraph: DocumentNode): CostRules {
  const named = { listSize: linkedNames(supergraph, 'listSize'), cost: linkedNames(supergraph, 'cost') };
  const types = supergraph.definitions.filter((node): node is TypeDefinitionNode => TYPES.has(node.kind));
  const fields = types.flatMap((type) =>
    fieldsOf(type).map((field) => ({ coordinate: `${type.name.value}.${field.name.value}`, field })),
  );
  const weighed = [
    ...types.map((node) => ({ coordinate: node.name.value, node })),
    ...fields.map(({ coordinate, field }) => ({ coordinate, node: field })),
    ...fields.flatMap(({ coordinate, field }) =>
      (field.arguments ?? []).map((node) => ({ coordinate: `${coordinate}(${node.name.value}:)`, node })),
    ),
  ];
  return {
    lists: new Map(
      fields.flatMap(({ coordinate, field }) => {
        const rule = field.directives?.find(({ name }) => named.listSize.has(name.value));
        return rule ? [[coordinate, listSizeOf(rule)]] : [];
      }),
    ),
    weights: new Map(
      weighed.flatMap(({ coordinate, node }) => {
        const weight = node.directives?.find(({ name }) => named.cost.has(name.value));
        return weight ? [[coordinate, weightOf(weight)]] : [];
      }),
    ),
  };
}

const TYPES: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
]);

function fieldsOf(type: TypeDefinitionNode): readonly FieldDefinitionNode[] {
  return type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? (type.fields ?? [])
    : [];
}

function listSizeOf(directive: ConstDirectiveNode): ListSize {
  const assumed = argumentOf(directive, 'assumedSize');
  const requireOne = argumentOf(directive, 'requireOneSlicingArgument');
  return {
    assumedSize: assumed?.kind === Kind.INT ? Number(assumed.value) : null,
    slicingArguments: textsOf(argumentOf(directive, 'slicingArguments')),
    sizedFields: textsOf(argumentOf(directive, 'sizedFields')),
    requireOne: !(requireOne?.kind === Kind.BOOLEAN && !requireOne.value),
  };
}

// A weight below nothing would pay for an attack elsewhere in the same operation.
function weightOf(directive: ConstDirectiveNode): number {
  const weight = argumentOf(directive, 'weight');
  return weight && 'value' in weight ? Math.max(Number(weight.value) || 0, 0) : 0;
}

function textsOf(value: ConstValueNode | undefined): readonly string[] {
  const values = value?.kind === Kind.LIST ? value.values : [];
  return values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : []));
}

function argumentOf(directive: ConstDirectiveNode, argument: string): ConstValueNode | undefined {
  return directive.arguments?.find(({ name }) => name.value === argument)?.value;
}
