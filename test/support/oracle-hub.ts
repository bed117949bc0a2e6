import { execute, parse, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';

import { compose, type NamedSdl } from '#schema/commands/compose.ts';

import { createAnswerer } from '../../gateway/answer.ts';
import { DEFAULT_LIMITS, type Limits } from '../../gateway/guard/limits.ts';
import { RequestError } from '../../gateway/guard/request-error.ts';
import { readSupergraph } from '../../gateway/supergraph/supergraph.ts';
import { anonymous } from './callers.ts';
import { keepingLog } from './keeping-log.ts';
import { executor } from './memory-subgraph.ts';
import { looseSchema, oracleSubgraph, wholeSchema, type Stranger } from './oracle-schemas.ts';
import type { OracleWorld } from './oracle-world.ts';
import { createOracle } from './oracle.ts';
import { readAsOften } from './read-as-often.ts';

/** An error as far as it is compared. */
export interface Told {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

/** The data as JSON, and the errors. */
export interface Executed {
  readonly text: string;
  readonly errors: readonly Told[];
}

/** What is answered to one operation by the gateway, and by one schema over the same world. */
export interface Answers {
  /** Null: the planner could not plan it. */
  readonly gateway: Executed | null;
  readonly whole: Executed;
  /** Every error that any field of the operation has. */
  readonly every: readonly Told[];
  readonly strangers: readonly Stranger[];
  /** Fields are asked for that the client does not see: their errors are told at the object that has them. */
  readonly asksMore: boolean;
}

/** The gateway over subgraphs of an oracle, beside one schema over the same oracle. */
export interface OracleHub {
  readonly schema: GraphQLSchema;
  /** Null: the operation is not valid. */
  readonly answers: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<Answers | null>;
}

// Limits have tests of their own.
const NO_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  documentLength: 1e7,
  nameLength: 1e4,
  variables: 1e4,
  depth: 1e3,
  cost: 1e15,
  repeats: 1e6,
  rootFields: 1e6,
  selections: 1e6,
  aliases: 1e6,
  directives: 1e6,
  tokens: 1e6,
};

/** Opens the gateway over subgraphs of which only the SDL is given. */
export function oracleHub(subgraphs: readonly NamedSdl[], world: OracleWorld, salt: number): OracleHub {
  const supergraph = readSupergraph(compose(subgraphs));
  const { schema } = supergraph;
  const oracle = createOracle(schema, world, salt);
  const [whole, loose] = [wholeSchema(schema, oracle), looseSchema(schema, oracle)];
  const strangers: Stranger[] = [];
  const executors = new Map(
    subgraphs.map((subgraph) => [
      subgraph.name,
      executor(oracleSubgraph(subgraph, { schema, oracle, strangers })),
    ]),
  );
  const answerer = createAnswerer({
    supergraph,
    subgraphs: {
      ask: async (request) => {
        // The gateway has written it.
        const { query, variables } = JSON.parse(request.body.toString()) as {
          query: string;
          variables: object;
        };
        return readAsOften(request, await executors.get(request.subgraph)?.(query, variables));
      },
      subscribe: () => {
        throw new Error('this hub has no subscriptions');
      },
    },
    limits: NO_LIMITS,
    recordsOf: keepingLog,
    openIntrospection: true,
    refusals: () => new Map(),
  });
  const ask = async (
    text: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Answers['gateway']> => {
    const request = { text, operationName: null, variables, readOnly: false };
    const answer = await answerer
      .answer(request, anonymous, AbortSignal.timeout(30_000))
      .catch((failure: unknown) => unplannable(failure));
    const errors = answer?.errors.map(({ path = [], extensions }) => ({ path, code: extensions.code })) ?? [];
    return answer && { text: answer.data.toString(), errors };
  };
  const executed = async (
    over: GraphQLSchema,
    document: DocumentNode,
    variables: object,
  ): Promise<Executed> => {
    const { data = null, errors = [] } = await execute({
      schema: over,
      document,
      variableValues: { ...variables },
    });
    return { text: JSON.stringify(data), errors: errors.map(told) };
  };
  return {
    schema,
    answers: async (text, variables) => {
      const document = parse(text);
      if (validate(whole, document).length > 0) {
        return null;
      }
      strangers.length = 0;
      return {
        gateway: await ask(text, variables),
        whole: await executed(whole, document, variables),
        every: (await executed(loose, document, variables)).errors,
        strangers: [...strangers],
        // What a field needs of its object, and whose data a marked field holds.
        asksMore: world.requires !== undefined || supergraph.personal.subjects.size > 0,
      };
    },
  };
}

function told({ path = [], extensions }: GraphQLError): Told {
  const code = extensions['code'];
  return { path, code: typeof code === 'string' ? code : 'SUBGRAPH_INVALID' };
}

// What the planner cannot plan, the gateway refuses with INTERNAL: no answer is no wrong answer.
function unplannable(failure: unknown): null {
  if (failure instanceof RequestError && failure.status === 500) {
    return null;
  }
  throw failure;
}
