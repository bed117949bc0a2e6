import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';
import { callerError } from '#shared/errors.ts';

import type { MemorySubgraph, Resolvers } from './memory-subgraph.ts';
import { SENT, type OracleRow } from './oracle-world.ts';
import type { Oracle } from './oracle.ts';

type Row = Readonly<Record<string, unknown>>;
type Resolve = (row: OracleRow | undefined, given: Row) => unknown;

/** A representation that is no entity of the world: somebody put another value in a key's place. */
export interface Stranger {
  readonly subgraph: string;
  readonly representation: unknown;
}

/** One schema over the whole world. */
export function wholeSchema(publicSchema: GraphQLSchema, oracle: Oracle): GraphQLSchema {
  return schemaOver(parse(printSchema(publicSchema)), resolversOf(publicSchema, oracle));
}

/**
 * The same schema with every field nullable, so that no null takes its neighbours with it: it tells every error that there is.
 * A null where the public schema allows none is one of them.
 */
export function looseSchema(publicSchema: GraphQLSchema, oracle: Oracle): GraphQLSchema {
  const strict = resolversOf(publicSchema, oracle, (type, value) => brokenPromises(type, value));
  const loose = visit(parse(printSchema(publicSchema)), {
    FieldDefinition: (field) => ({ ...field, type: nullable(field.type) }),
  });
  return schemaOver(loose, strict);
}

function schemaOver(typeDefs: DocumentNode, resolvers: Resolvers): GraphQLSchema {
  const declared = new Set(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const scalars = Object.fromEntries(Object.entries(scalarTypes).filter(([name]) => declared.has(name)));
  // Loosely typed on purpose: graphql-js calls them with what the schema says.
  const own = resolvers as Record<string, Record<string, never>>;
  return makeExecutableSchema({ typeDefs, resolvers: { ...own, ...scalars }, assumeValidSDL: true });
}

function nullable(type: TypeNode): TypeNode {
  if (type.kind === Kind.NON_NULL_TYPE) {
    return nullable(type.type);
  }
  return type.kind === Kind.LIST_TYPE ? { ...type, type: nullable(type.type) } : type;
}

// An error in the place of a null that may not be.
function brokenPromises(type: GraphQLOutputType, value: unknown): unknown {
  if (value === null || value === undefined) {
    return isNonNullType(type) ? callerError('SUBGRAPH_INVALID', { vi: 'null', en: 'null' }) : null;
  }
  const bare = getNullableType(type);
  const elements: unknown = value;
  return isListType(bare) && Array.isArray(elements)
    ? elements.map((element: unknown) => brokenPromises(bare.ofType, element))
    : value;
}

function resolversOf(
  schema: GraphQLSchema,
  oracle: Oracle,
  shape: (type: GraphQLOutputType, value: unknown) => unknown = (_type, value) => value,
): Resolvers {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  return Object.fromEntries(
    types.filter(isObjectType).map((type) => [
      type.name,
      Object.fromEntries(
        Object.values(type.getFields()).map(({ name, type: declared }) => {
          const resolve = resolver(oracle, type.name, name);
          return [name, (row: OracleRow | undefined, given: Row) => shape(declared, resolve(row, given))];
        }),
      ),
    ]),
  );
}

function resolver(oracle: Oracle, type: string, field: string): Resolve {
  return (row, given) => oracle.answer({ row: row ?? null, type, field, given });
}

/** A subgraph that answers its part of the world. Whoever asks for an entity that is not in the world is noted as a stranger. */
export function oracleSubgraph(
  { name, sdl }: { readonly name: string; readonly sdl: string },
  { schema, oracle, strangers }: { schema: GraphQLSchema; oracle: Oracle; strangers: Stranger[] },
): MemorySubgraph {
  const types = parse(sdl).definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const resolvers = types.map((node) => {
    const type = node.name.value;
    const fields = (node.fields ?? []).map(
      (field) => [field.name.value, resolver(oracle, type, field.name.value)] as const,
    );
    const reference = (representation: Row): OracleRow | null => {
      const row = found(oracle, type, representation);
      if (!row) {
        strangers.push({ subgraph: name, representation });
      }
      return row;
    };
    return [
      type,
      { ...Object.fromEntries(fields), ...(isResolvable(node) && { __resolveReference: reference }) },
    ];
  });
  return { name, sdl, resolvers: { ...Object.fromEntries(resolvers), ...interfacesOf(sdl, schema, oracle) } };
}

function interfacesOf(sdl: string, schema: GraphQLSchema, oracle: Oracle): Resolvers {
  const names = parse(sdl).definitions.flatMap((node) =>
    node.kind === Kind.INTERFACE_TYPE_DEFINITION && isInterfaceType(schema.getType(node.name.value))
      ? [node.name.value]
      : [],
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        __resolveReference: (representation: Row) => found(oracle, name, representation),
      },
    ]),
  );
}

// A copy: the library marks it with the type that was asked for.
function found(oracle: Oracle, type: string, representation: Row): OracleRow | null {
  const row = oracle.rows(type).find((candidate) => agrees(candidate, representation));
  return row ? { ...row, [SENT]: representation } : null;
}

function isResolvable({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(
    (directive) =>
      directive.name.value === 'key' &&
      directive.arguments?.every(
        ({ name, value }) => name.value !== 'resolvable' || (value.kind === Kind.BOOLEAN && value.value),
      ),
  );
}

// Members of the representation that the row does not fix are those that a field requires.
function agrees(row: unknown, asked: unknown): boolean {
  if (!isRow(row) || !isRow(asked)) {
    return row === asked;
  }
  return Object.entries(asked).every(
    ([name, value]) => name === '__typename' || !(name in row) || agrees(row[name], value),
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
