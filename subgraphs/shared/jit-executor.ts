import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, OperationTypeNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

import { isCompilable } from './compilable.ts';
import { callerError } from './errors.ts';

/** How operations become code. */
export interface JitTerms {
  /** From which use on an operation is compiled; the uses before are executed by graphql-js. */
  readonly compileFrom: number;
  /** How many operations are remembered; the one that was longest not used goes first. */
  readonly most: number;
}

// Compiling takes a millisecond or more, twenty times an execution: it pays for what is asked again, not for what somebody makes up.
const COMPILE_FROM = 3;
const MOST_REMEMBERED = 1_000;

interface Known {
  readonly uses: number;
  readonly compiled: CompiledQuery | null;
}

/** Runs one operation that became code. A result without `data`: its variables were wrong, and nothing was run. */
export type Compiled = (context: unknown, variables: Variables) => Promise<ExecutionResult>;

type Variables = Readonly<Record<string, unknown>>;

/** Executes the operations of a subgraph. */
export interface JitExecutor {
  /** For whatever Apollo Server has parsed and validated. */
  readonly execute: GatewayExecutor;
  /** The code of an operation without a name that Apollo Server let pass before, by its text. Undefined: there is none. */
  readonly compiledOf: (text: string) => Compiled | undefined;
}

/**
 * Executes the operations of a subgraph, those that come again by code made for them (graphql-jit). Code is generated from the
 * operation, so only what the hub's own gateway and services send may get here: the grant is checked before Apollo sees a
 * request, the document is validated by Apollo, and clients' names and literals have been replaced by the gateway before.
 */
export function createJitExecutor(schema: GraphQLSchema, given: Partial<JitTerms> = {}): JitExecutor {
  const { compileFrom = COMPILE_FROM, most = MOST_REMEMBERED } = given;
  const known = new Map<string, Known>();
  const keep = (key: string, used: Known): void => {
    known.delete(key);
    known.set(key, used);
    forgetOldest(known, most);
  };
  const next = (request: GatewayGraphQLRequestContext): Known => {
    const key = keyOf(request.source, request.operationName);
    const { uses, compiled } = known.get(key) ?? { uses: 0, compiled: null };
    const used = {
      uses: uses + 1,
      compiled: compiled ?? (uses + 1 >= compileFrom ? compile(schema, request) : null),
    };
    keep(key, used);
    return used;
  };
  const compiledOf = (text: string): Compiled | undefined => {
    const key = keyOf(text, null);
    const used = known.get(key);
    const compiled = used?.compiled;
    if (!compiled) {
      return undefined;
    }
    keep(key, used);
    return async (context, variables) => rebuilt(await compiled.query({}, context, variables));
  };
  const executeAny: GatewayExecutor = async (request) => {
    if (request.operation.operation === OperationTypeNode.SUBSCRIPTION) {
      return NOT_HERE;
    }
    const { compiled } = next(request);
    const variables = request.request.variables ?? {};
    return compiled
      ? rebuilt(await compiled.query({}, request.context, variables))
      : executed(schema, request);
  };
  return { execute: executeAny, compiledOf };
}

// The text itself: the gateway's operations hold no value of anybody, and a hash would cost more than all the rest of a look-up.
function keyOf(text: string | undefined, operationName: string | null): string {
  return operationName === null ? String(text) : `${operationName}\0${text}`;
}

function compile(schema: GraphQLSchema, request: GatewayGraphQLRequestContext): CompiledQuery | null {
  const { document, operationName } = request;
  if (!isCompilable(schema, document)) {
    return null;
  }
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
    useExperimentalPathBasedSkipInclude: true,
  });
  return isCompiledQuery(compiled) ? compiled : null;
}

function forgetOldest(known: Map<string, Known>, most: number): void {
  if (known.size > most) {
    const [oldest = ''] = known.keys();
    known.delete(oldest);
  }
}

async function executed(
  schema: GraphQLSchema,
  { document, operationName, context, request }: GatewayGraphQLRequestContext,
): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    operationName,
    rootValue: {},
    contextValue: context,
    variableValues: request.variables,
  });
}

// Apollo Server reads `extensions` of every error, and graphql-jit leaves them out; an error without a place is one of the variables.
function rebuilt(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(rebuiltError) } : result;
}

function rebuiltError({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: extensions ?? (path ? {} : BAD_VARIABLES),
  });
}

const BAD_VARIABLES = { code: 'BAD_USER_INPUT', http: { status: 400 } };

const refusal = callerError('BAD_USER_INPUT', {
  vi: 'Đăng ký sự kiện được nhận ở /graphql/stream.',
  en: 'Subscriptions are taken at /graphql/stream.',
});
const NOT_HERE: ExecutionResult = {
  errors: [new GraphQLError(refusal.message, { originalError: refusal, extensions: BAD_VARIABLES })],
};
