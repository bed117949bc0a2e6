import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

import { graphsOf } from './marked-fields.ts';

/** The subgraph that answers a field, by coordinate, e.g. `Citizen.fullName` → `citizens`; of several the first. */
export type FieldOwners = ReadonlyMap<string, string>;

/** Reads who owns each field of a supergraph. Who only names a field that is another's (`@external`) does not own it. */
export function readFieldOwners(
  supergraph: DocumentNode,
  subgraphNames: ReadonlyMap<string, string>,
): FieldOwners {
  const fields = supergraph.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).map((field) => ({ type, field }))
      : [],
  );
  return new Map(
    fields.flatMap(({ type, field }) => {
      const [graph] = owningGraphs(type, field);
      return graph === undefined
        ? []
        : [[`${type.name.value}.${field.name.value}`, subgraphNames.get(graph) ?? graph]];
    }),
  );
}

function owningGraphs(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  field: FieldDefinitionNode,
): readonly string[] {
  const joined = field.directives?.filter(({ name }) => name.value === 'join__field') ?? [];
  const own = graphsOf(
    joined.filter((directive) => !isExternal(directive)),
    'join__field',
  );
  return joined.length > 0 ? own : graphsOf(type.directives, 'join__type');
}

function isExternal({ arguments: given }: ConstDirectiveNode): boolean {
  return (
    given?.some(
      ({ name, value }) => name.value === 'external' && value.kind === Kind.BOOLEAN && value.value,
    ) === true
  );
}
