import { execute, parse, validate, type GraphQLError, type GraphQLSchema } from 'graphql';

import { readSupergraph } from '../../../gateway/supergraph/supergraph.ts';
import { compose } from '#schema/commands/compose.ts';

import type { Answers, Told } from '../../support/oracle-hub.ts';
import { RICH_SUBGRAPHS, RICH_WORLD } from '../../support/oracle-rich-world.ts';
import { looseSchema, oracleSubgraph, wholeSchema, type Stranger } from '../../support/oracle-schemas.ts';
import { createOracle } from '../../support/oracle.ts';
import { stayOnCore } from '../load/process-usage.ts';
import { OTHER_CORE, portAt } from '../pinned-process.ts';
import { writeSupergraph, type SupergraphFiles } from '../world/supergraph.ts';
import { serveSubgraph } from './serve-subgraph.ts';

/** What one schema over the whole world answers, and every error that there is. */
export type Expected = Pick<Answers, 'whole' | 'every'>;

/** The rich world of the federation tests behind real HTTP, and one schema over the same rows. */
export interface DifferentialWorld extends AsyncDisposable {
  readonly schema: GraphQLSchema;
  readonly files: SupergraphFiles;
  /** Entities that somebody asked for and that the world does not have; whoever reads them empties it. */
  readonly strangers: Stranger[];
  /** Null: the operation is not valid. */
  readonly expected: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<Expected | null>;
}

/** Starts its subgraphs in this process. */
export async function startDifferentialWorld(salt: number): Promise<DifferentialWorld> {
  stayOnCore(OTHER_CORE);
  const { schema } = readSupergraph(compose(RICH_SUBGRAPHS));
  const oracle = createOracle(schema, RICH_WORLD, salt);
  const strangers: Stranger[] = [];
  const served = await Promise.all(
    RICH_SUBGRAPHS.map((subgraph, index) =>
      serveSubgraph(oracleSubgraph(subgraph, { schema, oracle, strangers }), portAt(index)),
    ),
  );
  const [whole, loose] = [wholeSchema(schema, oracle), looseSchema(schema, oracle)];
  return {
    schema,
    files: writeSupergraph(RICH_SUBGRAPHS, portAt(0)),
    strangers,
    expected: async (text, variables) => {
      const document = parse(text);
      if (validate(whole, document).length > 0) {
        return null;
      }
      const variableValues = { ...variables };
      const one = await execute({ schema: whole, document, variableValues });
      const all = await execute({ schema: loose, document, variableValues });
      return {
        whole: { text: JSON.stringify(one.data ?? null), errors: (one.errors ?? []).map(placeOf) },
        every: (all.errors ?? []).map(placeOf),
      };
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(served.map((subgraph) => subgraph.stop()));
    },
  };
}

// Gateways have codes of their own: only the places are compared.
function placeOf({ path = [] }: GraphQLError): Told {
  return { path, code: '' };
}
