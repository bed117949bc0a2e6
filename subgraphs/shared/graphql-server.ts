import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, Kind, parse } from 'graphql';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';

import type { SubgraphResolvers } from './define.ts';
import { executing } from './executing.ts';
import { guardedReferences } from './guarded-references.ts';
import type { Log } from './log.ts';
import { createErrorMask } from './masking.ts';

// The largest operation that a plan makes is a few hundred tokens.
const MOST_TOKENS = 4_000;

/** The executable schema of a subgraph: its SDL, its resolvers, and the scalars of the contract. */
export function buildSchema(sdl: string, resolvers: SubgraphResolvers): GraphQLSchema {
  const typeDefs = parse(sdl);
  const declared = new Set(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const scalars = Object.entries(scalarTypes).filter(([name]) => declared.has(name));
  // Our resolver maps are typed one by one from the SDL; @apollo/subgraph takes them all as one loose map.
  const map = {
    ...Object.fromEntries(scalars),
    ...guardedReferences(resolvers),
  } as GraphQLResolverMap<unknown>;
  return buildSubgraphSchema([{ typeDefs, resolvers: map }]);
}

/** Where a subgraph's Apollo Server runs. */
export interface GraphqlServerOptions {
  readonly app: FastifyInstance;
  readonly log: Log;
  /** Runs the operations that Apollo Server has parsed and validated. */
  readonly executor: Parameters<typeof executing>[1];
}

/** Apollo Server as a subgraph needs it: no landing page, no traces, no reports, no introspection, errors masked. */
export function createGraphqlServer<Context extends object>(
  schema: GraphQLSchema,
  { app, log, executor }: GraphqlServerOptions,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: executing(schema, executor),
    introspection: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: createErrorMask(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
}
