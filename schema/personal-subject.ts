import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** Whose data the fields of a type hold when their mark names nobody: a selection from the type to the people. */
const USUAL_SUBJECTS: Readonly<Record<string, string>> = {
  Citizen: '',
  Organization: 'representative',
  Dossier: 'people.person',
};

// A subject is found when the selection ends at a person.
const PERSON = 'Citizen';

interface Types {
  readonly fields: ReadonlyMap<string, readonly FieldDefinitionNode[]>;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** The `@personal` fields of a supergraph whose subject leads to no person. Empty: all is well. */
export function subjectProblems(supergraphSdl: string): readonly string[] {
  const types = typesOf(parse(supergraphSdl, { noLocation: true }));
  return [...types.fields].flatMap(([type, fields]) =>
    fields.flatMap((field) =>
      marksOf(field)
        .map((named) => named ?? USUAL_SUBJECTS[type])
        .filter((subject) => subject === undefined || !leadsToPerson(types, type, subject))
        .map(
          (subject) =>
            `${type}.${field.name.value} is marked @personal, and its subject "${subject ?? ''}" leads to no person. Name a selection from ${type} to ${PERSON}.`,
        ),
    ),
  );
}

// One subject for each mark of the field; null: the mark names none.
function marksOf(field: FieldDefinitionNode): (string | null)[] {
  return (field.directives ?? [])
    .filter(({ name }) => name.value === 'personal')
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

function stepFrom({ fields, members }: Types, type: string, step: string): readonly string[] {
  return (members.get(type) ?? [type]).flatMap((member) =>
    (fields.get(member) ?? [])
      .filter(({ name }) => name.value === step)
      .map((field) => namedType(field.type)),
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function typesOf({ definitions }: DocumentNode): Types {
  return {
    fields: new Map(
      definitions.flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
          ? [[node.name.value, node.fields ?? []]]
          : [],
      ),
    ),
    members: new Map(
      definitions.flatMap((node) =>
        node.kind === Kind.UNION_TYPE_DEFINITION
          ? [[node.name.value, (node.types ?? []).map(({ name }) => name.value)]]
          : [],
      ),
    ),
  };
}
