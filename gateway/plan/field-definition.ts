import {
  GraphQLNonNull,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** The type and arguments of a field. */
export interface FieldDefinition {
  readonly type: GraphQLOutputType;
  readonly args: readonly GraphQLArgument[];
}

const TYPENAME: FieldDefinition = { type: new GraphQLNonNull(GraphQLString), args: [] };

/** The definition of a field of a validated operation, the meta fields too. */
export function fieldDefinition(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): FieldDefinition {
  if (name === '__typename') {
    return TYPENAME;
  }
  if (parent === schema.getQueryType()) {
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
    if (meta) {
      return meta;
    }
  }
  const declared = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (!declared) {
    throw new Error('a validated operation names fields that exist');
  }
  return declared;
}
