import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { execute, Kind, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Resolvers by type and field, as graphql-js takes them. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A subgraph without a process: its name and its own part of the graph. */
export interface MemorySubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Resolvers;
}

/** What the SDL of a subgraph begins with: the directives of the federation. */
export const FEDERATION = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@tag", "@interfaceObject", "@authenticated", "@composeDirective"]
)`;

/** What a subgraph that marks personal data declares beside its types. */
export const PERSONAL = `
extend schema
  @link(url: "https://lien-thong.vn/personal/v1.0", import: ["@personal", "PersonalDataClass"])
  @composeDirective(name: "@personal")
enum PersonalDataClass { IDENTIFIER BASIC SENSITIVE }
directive @personal(class: PersonalDataClass!, subject: String) on FIELD_DEFINITION
`;

/** Describes a subgraph; of the resolvers it takes those of the fields that it declares. */
export function memorySubgraph(name: string, sdl: string, resolvers: Resolvers): MemorySubgraph {
  return { name, sdl: `${FEDERATION}\n${sdl}`, resolvers: declaredOnly(parse(sdl), resolvers) };
}

function declaredOnly(document: DocumentNode, resolvers: Resolvers): Resolvers {
  return Object.fromEntries(
    document.definitions.flatMap((node) => {
      if (node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_DEFINITION) {
        return [[node.name.value, resolvers[node.name.value] ?? {}]];
      }
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) {
        return [];
      }
      const declared = new Set(node.fields?.map((field) => field.name.value));
      const own = Object.entries(resolvers[node.name.value] ?? {}).filter(
        ([field]) => declared.has(field) || (field === '__resolveReference' && !isStub(node)),
      );
      return [[node.name.value, Object.fromEntries(own)]];
    }),
  );
}

function isStub(node: DocumentNode['definitions'][number]): boolean {
  const keys = 'directives' in node ? (node.directives ?? []).filter(({ name }) => name.value === 'key') : [];
  return keys.every((key) => key.arguments?.some(({ name }) => name.value === 'resolvable'));
}

/** Executes a request as a subgraph's server would, JSON in and JSON out. */
export function executor(subgraph: MemorySubgraph): (query: string, variables: object) => Promise<unknown> {
  const schema = schemaOf(subgraph);
  return async (query, variables) => {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) {
      throw new Error(`${subgraph.name} was asked what it does not have: ${faults[0]?.message} in ${query}`);
    }
    const result = await execute({
      schema,
      document,
      // JSON made of an object is an object.
      variableValues: overTheWire(variables) as Record<string, unknown>,
      contextValue: {},
    });
    return overTheWire(result);
  };
}

function schemaOf({ sdl, resolvers }: MemorySubgraph): GraphQLSchema {
  // The resolvers are written loosely on purpose: the schema they serve is made up by the test.
  const map = resolvers as GraphQLResolverMap<unknown>;
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map }]);
}

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
