import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

import { linkedNames } from './linked-names.ts';

/** The coordinates of the fields that only a signed-in caller may ask: those marked `@authenticated`. */
export function readSignedInOnly(supergraph: DocumentNode): ReadonlySet<string> {
  return new Set(markedFields(supergraph, 'authenticated').map(({ coordinate }) => coordinate));
}

/** The fields of a supergraph that say something about a person. */
export interface PersonalFields {
  /** Their coordinates, e.g. `Citizen.fullName`. */
  readonly coordinates: ReadonlySet<string>;
  /** The subgraphs that answer at least one of them: only these are told who asks. */
  readonly subgraphs: ReadonlySet<string>;
}

/** Finds every `@personal` field. Composition has checked that no subgraph's mark was lost. */
export function readPersonalFields(
  supergraph: DocumentNode,
  subgraphNames: ReadonlyMap<string, string>,
): PersonalFields {
  const marked = markedFields(supergraph, 'personal');
  return {
    coordinates: new Set(marked.map(({ coordinate }) => coordinate)),
    subgraphs: new Set(
      marked
        .flatMap(({ type, field }) => {
          const own = graphsOf(field.directives, 'join__field');
          return own.length > 0 ? own : graphsOf(type.directives, 'join__type');
        })
        .map((graph) => subgraphNames.get(graph) ?? graph),
    ),
  };
}

/** Whether anything at all in a supergraph is marked `@personal`, wherever the mark stands and whatever name it has there. */
export function saysAnythingPersonal(supergraph: DocumentNode): boolean {
  const names = linkedNames(supergraph, 'personal');
  let found = false;
  visit(supergraph, {
    Directive: ({ name }) => {
      found ||= names.has(name.value);
    },
  });
  return found;
}

interface MarkedField {
  readonly type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
  readonly field: FieldDefinitionNode;
  readonly coordinate: string;
}

// A mark counts under whatever name the supergraph links it.
function markedFields(supergraph: DocumentNode, directive: string): readonly MarkedField[] {
  const names = linkedNames(supergraph, directive);
  return supergraph.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? [])
          .filter(({ directives }) => directives?.some(({ name }) => names.has(name.value)))
          .map((field) => ({ type, field, coordinate: `${type.name.value}.${field.name.value}` }))
      : [],
  );
}

function graphsOf(directives: readonly ConstDirectiveNode[] = [], directive: string): readonly string[] {
  return directives
    .filter(({ name }) => name.value === directive)
    .flatMap((used) => used.arguments ?? [])
    .flatMap(({ name, value }) => (name.value === 'graph' && value.kind === Kind.ENUM ? [value.value] : []));
}
