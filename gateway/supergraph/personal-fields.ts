import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/** The fields of a supergraph that say something about a person. */
export interface PersonalFields {
  /** Their coordinates, e.g. `Citizen.fullName`. */
  readonly coordinates: ReadonlySet<string>;
  /** The subgraphs that answer at least one of them: only these are told who asks. */
  readonly subgraphs: ReadonlySet<string>;
}

/** Finds every `@personal` field. Composition has checked that no subgraph's mark was lost. */
export function readPersonalFields(supergraph: DocumentNode, subgraphNames: ReadonlyMap<string, string>): PersonalFields {
  const marked = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.fields ?? []).filter(isPersonal).map((field) => ({ definition, field }))
      : [],
  );
  return {
    coordinates: new Set(marked.map(({ definition, field }) => `${definition.name.value}.${field.name.value}`)),
    subgraphs: new Set(
      marked
        .flatMap(({ definition, field }) => {
          const own = graphsOf(field.directives, 'join__field');
          return own.length > 0 ? own : graphsOf(definition.directives, 'join__type');
        })
        .map((graph) => subgraphNames.get(graph) ?? graph),
    ),
  };
}

function isPersonal(field: FieldDefinitionNode): boolean {
  return field.directives?.some(({ name }) => name.value === 'personal') ?? false;
}

function graphsOf(directives: readonly ConstDirectiveNode[] = [], directive: string): readonly string[] {
  return directives
    .filter(({ name }) => name.value === directive)
    .flatMap((used) => used.arguments ?? [])
    .flatMap(({ name, value }) => (name.value === 'graph' && value.kind === Kind.ENUM ? [value.value] : []));
}
