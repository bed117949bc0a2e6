import { Kind, type DocumentNode } from 'graphql';

import { graphsOf, type PersonalFields } from './marked-fields.ts';

/** The personal fields that one subgraph answers. */
export interface AnsweredFields {
  readonly coordinates: ReadonlySet<string>;
  /** Those of them that hold what the law calls sensitive. */
  readonly sensitive: ReadonlySet<string>;
}

/** The subgraphs that are told who asks, by name, each with the personal fields that it answers: of these alone their grants speak. */
export type ToldWhoAsks = ReadonlyMap<string, AnsweredFields>;

/**
 * Reads which personal fields each subgraph answers that answers any, or that guards a field by who asks. `names`: of the subgraphs, by
 * their graphs.
 */
export function readToldWhoAsks(
  supergraph: DocumentNode,
  names: ReadonlyMap<string, string>,
  { coordinates, sensitive, subgraphs, guarded }: Marks,
): ToldWhoAsks {
  const fields = fieldsOf(supergraph);
  const guarding = fields.filter(({ coordinate }) => guarded.has(coordinate)).flatMap(({ graphs }) => graphs);
  const all = [...subgraphs, ...guarding.map((graph) => names.get(graph) ?? graph)];
  const told = new Map(all.map((name) => [name, new Set<string>()]));
  for (const { coordinate, graphs } of fields) {
    for (const graph of coordinates.has(coordinate) ? graphs : []) {
      told.get(names.get(graph) ?? graph)?.add(coordinate);
    }
  }
  return new Map(
    [...told].map(([name, answered]) => [
      name,
      { coordinates: answered, sensitive: sensitive.intersection(answered) },
    ]),
  );
}

interface Marks extends Pick<PersonalFields, 'coordinates' | 'sensitive' | 'subgraphs'> {
  /** The fields that ask something of their callers, by coordinate: who answers one has to know who asks. */
  readonly guarded: ReadonlyMap<string, unknown>;
}

interface OwnedField {
  readonly coordinate: string;
  readonly graphs: readonly string[];
}

function fieldsOf({ definitions }: DocumentNode): readonly OwnedField[] {
  return definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).map(({ name, directives }) => {
          const own = graphsOf(directives, 'join__field');
          const graphs = own.length > 0 ? own : graphsOf(type.directives, 'join__type');
          return { coordinate: `${type.name.value}.${name.value}`, graphs };
        })
      : [],
  );
}
