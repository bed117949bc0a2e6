import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, parse } from 'graphql';

/** The fields of an SDL that its owner could remove, by coordinate: not those of keys, by which others find the type, not another owner's, and none that clients cannot ask for. */
export function removableFields(sdl: string): readonly string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    const { kind } = definition;
    if (kind !== Kind.OBJECT_TYPE_DEFINITION && kind !== Kind.OBJECT_TYPE_EXTENSION) {
      return [];
    }
    const keys = new Set((definition.directives ?? []).flatMap(keyFields));
    return (definition.fields ?? [])
      .filter((field) => !keys.has(field.name.value) && !isOutOfCount(field))
      .map((field) => `${definition.name.value}.${field.name.value}`);
  });
}

function keyFields({ name, arguments: given = [] }: ConstDirectiveNode): readonly string[] {
  const fields = given.find((argument) => argument.name.value === 'fields')?.value;
  return name.value === 'key' && fields?.kind === Kind.STRING ? (fields.value.match(/\w+/g) ?? []) : [];
}

function isOutOfCount({ directives = [] }: FieldDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === 'external' || name.value === 'inaccessible');
}
