import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** Whose data the fields of a type hold when their mark names nobody: a selection from the type to the people. */
const USUAL_SUBJECTS: Readonly<Record<string, string>> = {
  Citizen: '',
  Organization: 'representative',
  Dossier: 'people.person',
};

const USUAL_NAME: ReadonlySet<string> = new Set(['personal']);
// A subject is found when the selection ends at a person.
const PERSON = 'Citizen';

/** What of a supergraph's types says whose data a field holds. */
export interface Types {
  readonly fields: ReadonlyMap<string, readonly FieldDefinitionNode[]>;
  /** The object types that a union or interface may be, by its name. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** Whose data the fields of a type hold when their mark names nobody: a selection from the type to the people; empty: its own. */
export function usualSubjectOf(type: string): string | undefined {
  return USUAL_SUBJECTS[type];
}

/** The `@personal` fields of a supergraph whose subject leads to no person. Empty: all is well. */
export function subjectProblems(supergraphSdl: string): readonly string[] {
  return subjectFaults(parse(supergraphSdl, { noLocation: true })).map(
    ({ type, field, subject }) =>
      `${type}.${field} is marked @personal, and its subject "${subject ?? ''}" leads to no person. Name a selection from ${type} to ${PERSON}.`,
  );
}

/** A mark whose subject leads to no person. `subject` undefined: neither the mark names one nor is one usual for the type. */
export interface SubjectFault {
  readonly type: string;
  readonly field: string;
  readonly subject: string | undefined;
}

/** The same as `subjectProblems`, fault by fault, for whoever has parsed the supergraph. */
export function subjectFaults(supergraph: DocumentNode): readonly SubjectFault[] {
  const types = typesOf(supergraph);
  return [...types.fields].flatMap(([type, fields]) =>
    fields.flatMap((field) =>
      marksOf(field)
        .map((named) => named ?? USUAL_SUBJECTS[type])
        .filter((subject) => subject === undefined || !leadsToPerson(types, type, subject))
        .map((subject) => ({ type, field: field.name.value, subject })),
    ),
  );
}

/** One subject for each `@personal` mark of a field, under whatever names the mark has; null: the mark names none. */
export function marksOf(
  field: FieldDefinitionNode,
  names: ReadonlySet<string> = USUAL_NAME,
): (string | null)[] {
  return (field.directives ?? [])
    .filter(({ name }) => names.has(name.value))
    .map(({ arguments: given }) => {
      const subject = given?.find(({ name }) => name.value === 'subject')?.value;
      return subject?.kind === Kind.STRING ? subject.value : null;
    });
}

function leadsToPerson(types: Types, type: string, subject: string): boolean {
  let reached: readonly string[] = [type];
  for (const step of subject.split('.').filter(Boolean)) {
    reached = reached.flatMap((from) => stepFrom(types, from, step));
  }
  return reached.flatMap((end) => types.members.get(end) ?? [end]).includes(PERSON);
}

/** The types that a field of a type leads to; none: it has no such field. */
export function stepFrom({ fields, members }: Types, type: string, step: string): readonly string[] {
  return (members.get(type) ?? [type]).flatMap((member) =>
    (fields.get(member) ?? [])
      .filter(({ name }) => name.value === step)
      .map((field) => namedType(field.type)),
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Reads what `marksOf`, `stepFrom` and their like need. */
export function typesOf({ definitions }: DocumentNode): Types {
  return {
    fields: new Map(
      definitions.flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
          ? [[node.name.value, node.fields ?? []]]
          : [],
      ),
    ),
    members: new Map([
      ...definitions.flatMap((node) =>
        node.kind === Kind.UNION_TYPE_DEFINITION
          ? [[node.name.value, (node.types ?? []).map(({ name }) => name.value)] as const]
          : [],
      ),
      ...Map.groupBy(implementations(definitions), ({ of }) => of)
        .entries()
        .map(([of, found]) => [of, found.map(({ by }) => by)] as const),
    ]),
  };
}

function implementations(definitions: DocumentNode['definitions']): readonly { of: string; by: string }[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (node.interfaces ?? []).map(({ name }) => ({ of: name.value, by: node.name.value }))
      : [],
  );
}
