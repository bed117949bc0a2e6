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
import { readSubjects, type Subject } from './subjects.ts';

/** The fields of a supergraph that say something about a person. */
export interface PersonalFields {
  /** Their coordinates, e.g. `Citizen.fullName`; those of objects, too, whose interface is marked. */
  readonly coordinates: ReadonlySet<string>;
  /** Those of them that hold what the law calls sensitive. */
  readonly sensitive: ReadonlySet<string>;
  /** Whose data each of them holds, by coordinate. Not those of the access log: reading it is not recorded again. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** The subgraphs that answer at least one of them: only these are told who asks. */
  readonly subgraphs: ReadonlySet<string>;
}

/** Finds every `@personal` field. Composition has checked that no subgraph's mark was lost. */
export function readPersonalFields(
  supergraph: DocumentNode,
  subgraphNames: ReadonlyMap<string, string>,
): PersonalFields {
  const marked = markedFields(supergraph, 'personal');
  const subjects = readSubjects(supergraph);
  const ownersOf = ({ type, field }: MarkedField): readonly string[] => {
    const own = graphsOf(field.directives, 'join__field');
    const graphs = own.length > 0 ? own : graphsOf(type.directives, 'join__type');
    return graphs.map((graph) => subgraphNames.get(graph) ?? graph);
  };
  const ofLog = marked.filter((field) => ownersOf(field).every((owner) => owner === LOG));
  const unrecorded = new Set(ofLog.map(({ coordinate }) => coordinate));
  return {
    coordinates: new Set(subjects.keys()),
    sensitive: new Set(
      marked.filter(isSensitive).flatMap(({ type, field }) => coordinatesOf(supergraph, type, field)),
    ),
    subjects: new Map([...subjects].filter(([coordinate]) => !unrecorded.has(coordinate))),
    subgraphs: new Set(marked.flatMap(ownersOf)),
  };
}

/** The subgraph that keeps the access log. */
const LOG = 'access';

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

// Without a class it is of the strictest. What an interface's field is marked with counts for the types that implement it.
function isSensitive({ marks }: MarkedField): boolean {
  const classes = marks.map(
    ({ arguments: given }) => given?.find(({ name }) => name.value === 'class')?.value,
  );
  return classes.some((found) => found?.kind !== Kind.ENUM || found.value === 'SENSITIVE');
}

function coordinatesOf(
  { definitions }: DocumentNode,
  { name: { value } }: MarkedField['type'],
  field: FieldDefinitionNode,
): readonly string[] {
  const implementing = definitions.flatMap((type) =>
    'interfaces' in type && type.interfaces?.some(({ name }) => name.value === value)
      ? [type.name.value]
      : [],
  );
  return [value, ...implementing].map((type) => `${type}.${field.name.value}`);
}

interface MarkedField {
  readonly marks: readonly ConstDirectiveNode[];
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
          .map((field) => ({
            type,
            field,
            marks: (field.directives ?? []).filter(({ name }) => names.has(name.value)),
            coordinate: `${type.name.value}.${field.name.value}`,
          }))
          .filter(({ marks }) => marks.length > 0)
      : [],
  );
}

/** The graphs that the join directives of a field or type name, as the supergraph writes them. */
export function graphsOf(
  directives: readonly ConstDirectiveNode[] = [],
  directive: string,
): readonly string[] {
  return directives
    .filter(({ name }) => name.value === directive)
    .flatMap((used) => used.arguments ?? [])
    .flatMap(({ name, value }) => (name.value === 'graph' && value.kind === Kind.ENUM ? [value.value] : []));
}
