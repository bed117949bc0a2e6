import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  assertValidSchema,
  Kind,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  type UnionTypeDefinitionNode,
} from 'graphql';

/** Scalar types by name, in place of those that take any value. */
export type ScalarTypes = Readonly<Record<string, GraphQLScalarType>>;

// What the planner's consumer schema still shows of the machinery below, and what every schema has of itself.
const INTERNAL_TYPE = /^(?:__|join__|link__|policy__|federation__)/;
const INTERNAL_DIRECTIVE = /^(?:join__|link__|policy$|policy__|federation__)/;
const BUILT_IN = new Set([...specifiedScalarTypes, ...specifiedDirectives].map(({ name }) => name));

/** The schema that clients see, with the given scalars, so that a wrong value is told before anything is asked. Throws when it is no valid schema. */
export function publicSchema(consumerSdl: string, scalars: ScalarTypes): GraphQLSchema {
  const typeDefs = withoutInternals(parse(consumerSdl, { noLocation: true }));
  const declared = new Set(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const resolvers = Object.fromEntries(Object.entries(scalars).filter(([name]) => declared.has(name)));
  const schema = makeExecutableSchema({ typeDefs, resolvers, assumeValidSDL: true });
  assertValidSchema(schema);
  return schema;
}

// Only types and directives are machinery, and where a directive stands: a field may be called `policy` like any other.
function withoutInternals(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.filter((definition) => !isInternal(definition));
  const declared = new Set(
    definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])),
  );
  // The planner keeps naming a hidden type among the members of a union.
  const onlyDeclared = (node: UnionTypeDefinitionNode): UnionTypeDefinitionNode => ({
    ...node,
    types: (node.types ?? []).filter(({ name }) => declared.has(name.value)),
  });
  return visit(
    { ...document, definitions },
    {
      UnionTypeDefinition: onlyDeclared,
      Directive: ({ name }) => (INTERNAL_DIRECTIVE.test(name.value) ? null : undefined),
      // The planner lists what every schema answers about itself as fields of its own.
      FieldDefinition: ({ name }) => (name.value.startsWith('__') ? null : undefined),
    },
  );
}

function isInternal(definition: DefinitionNode): boolean {
  if (!('name' in definition) || !definition.name) {
    return false;
  }
  const { value } = definition.name;
  const internal = definition.kind === Kind.DIRECTIVE_DEFINITION ? INTERNAL_DIRECTIVE : INTERNAL_TYPE;
  return BUILT_IN.has(value) || internal.test(value);
}
