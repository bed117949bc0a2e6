import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { type GraphQLSchema } from 'graphql';

import { createJitExecutor, type JitTerms } from './jit-executor.ts';

/** How a subgraph's operations are executed. */
export interface ExecutionTerms extends Partial<JitTerms> {
  /** Runs the operations that Apollo Server has parsed and validated; absent: graphql-jit. */
  readonly executor?: GatewayExecutor;
}

/** Brings an executor of one's own into Apollo Server. Its interface for gateways is the one door for it; no gateway is behind it. */
export function executing(schema: GraphQLSchema, { executor, ...terms }: ExecutionTerms): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: executor ?? createJitExecutor(schema, terms) }),
    stop: () => Promise.resolve(),
  };
}
