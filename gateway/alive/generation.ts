import { parse } from 'graphql';

import type { Answerer } from '../answer.ts';
import { connectSubgraphs, type Subgraphs } from '../subgraphs.ts';
import { readSupergraph, type Supergraph } from '../supergraph/supergraph.ts';
import { byContract } from './by-contract.ts';
import type { GenerationOptions } from './generation-options.ts';
import { openAnswerer } from './open-answerer.ts';
import type { Composed } from './supergraph-source.ts';

/** Everything that answers over one supergraph: its planner and plans, and the ways to its subgraphs. */
export interface Generation {
  readonly answerer: Answerer;
  readonly supergraph: Pick<Supergraph, 'schema' | 'owners' | 'toldWhoAsks' | 'tellFreshness'>;
  readonly subgraphs: Pick<Subgraphs, 'ask' | 'close'>;
  /** Where each subgraph answers, by name. */
  readonly urls: Readonly<Record<string, string>>;
}

/** Makes a graph ready to answer, whole and by contract. Throws, with the reason, when it cannot be served. */
export function openGeneration(
  { supergraph: sdl, contracts }: Composed,
  options: GenerationOptions,
): Generation {
  const { settings } = options;
  const document = parse(sdl, { noLocation: true });
  const urls = options.urlsOf(document);
  const scalars = options.scalarsOf(document);
  const supergraph = readSupergraph(sdl, scalars);
  const { toldWhoAsks } = supergraph;
  const subgraphs = connectSubgraphs({
    ...options,
    urls,
    toldWhoAsks,
    limits: {
      deadlineMs: settings.subgraphDeadlineMs,
      mostBytes: settings.subgraphBytes,
      connections: settings.subgraphConnections,
    },
  });
  const answererOf = (graph: Supergraph): Answerer => openAnswerer(graph, subgraphs, options);
  const smaller = contracts.map(
    (contract) => [contract.name, answererOf(readSupergraph(contract.supergraph, scalars))] as const,
  );
  return { urls, subgraphs, supergraph, answerer: byContract(answererOf(supergraph), new Map(smaller)) };
}
