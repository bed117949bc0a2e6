import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/** The classes of personal data, from the loosest to the strictest. */
const CLASSES = ['BASIC', 'IDENTIFIER', 'SENSITIVE'] as const;

/** The class of a field that says something about a person. */
export type PersonalClass = (typeof CLASSES)[number];

/** Classified fields by coordinate, e.g. `Citizen.fullName`: the strictest class that any declaration gives. */
export type Classification = ReadonlyMap<string, PersonalClass>;

/** Reads the `@personal` marks of one SDL. */
export function readClassification(document: DocumentNode): Classification {
  const classes = new Map<string, PersonalClass>();
  for (const { coordinate, field } of fieldsOf(document)) {
    for (const found of (field.directives ?? []).flatMap(classOf)) {
      classes.set(coordinate, stricter(classes.get(coordinate), found));
    }
  }
  return classes;
}

/**
 * What is wrong with the marks of personal data after composition: a mark of any subgraph that the supergraph lost (an
 * unlinked directive, an `@override`), and a marked field that cannot be null and so could not be refused. Empty: all is well.
 */
export function classificationProblems(
  subgraphs: readonly { readonly name: string; readonly sdl: string }[],
  supergraphSdl: string,
): readonly string[] {
  const read = subgraphs.map(({ name, sdl }) => ({ name, document: parse(sdl, { noLocation: true }) }));
  return classificationFaults(read, readClassification(parse(supergraphSdl, { noLocation: true }))).map(
    ({ name, coordinate, found, fault }) =>
      fault === 'LOST'
        ? `${name}: ${coordinate} is marked @personal(class: ${found}), and the supergraph lost it. Link the directive and name it in @composeDirective.`
        : `${name}: ${coordinate} is marked @personal and must be nullable, so that it can be refused.`,
  );
}

/** What is wrong with one mark of personal data: LOST, the supergraph does not have it; NON_NULL, the field cannot be refused. */
export interface ClassificationFault {
  readonly name: string;
  readonly coordinate: string;
  readonly found: PersonalClass;
  readonly fault: 'LOST' | 'NON_NULL';
}

/** The same as `classificationProblems`, fault by fault, for whoever has parsed the SDLs. */
export function classificationFaults(
  subgraphs: readonly { readonly name: string; readonly document: DocumentNode }[],
  composed: Classification,
): readonly ClassificationFault[] {
  return subgraphs.flatMap(({ name, document }) => {
    const own = readClassification(document);
    const nonNull = new Set(
      fieldsOf(document)
        .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE)
        .map(({ coordinate }) => coordinate),
    );
    return [
      ...[...own]
        .filter(
          ([coordinate, found]) => stricter(composed.get(coordinate), found) !== composed.get(coordinate),
        )
        .map(([coordinate, found]): ClassificationFault => ({ name, coordinate, found, fault: 'LOST' })),
      ...[...own]
        .filter(([coordinate]) => nonNull.has(coordinate))
        .map(([coordinate, found]): ClassificationFault => ({ name, coordinate, found, fault: 'NON_NULL' })),
    ];
  });
}

/** A field as one SDL declares it. */
export interface DeclaredField {
  /** E.g. `Citizen.fullName`. */
  readonly coordinate: string;
  readonly field: FieldDefinitionNode;
}

/** The fields of all objects and interfaces that an SDL declares or extends. */
export function fieldsOf({ definitions }: DocumentNode): DeclaredField[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_EXTENSION
      ? (definition.fields ?? []).map((field) => ({
          coordinate: `${definition.name.value}.${field.name.value}`,
          field,
        }))
      : [],
  );
}

function classOf(directive: ConstDirectiveNode): PersonalClass[] {
  const given = directive.arguments?.find(({ name }) => name.value === 'class')?.value;
  const named = given?.kind === Kind.ENUM ? CLASSES.find((known) => known === given.value) : undefined;
  return directive.name.value === 'personal' && named ? [named] : [];
}

function stricter(known: PersonalClass | undefined, found: PersonalClass): PersonalClass {
  return known !== undefined && CLASSES.indexOf(known) > CLASSES.indexOf(found) ? known : found;
}
