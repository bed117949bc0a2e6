import { expect } from 'vitest';

import { compose } from '#schema/commands/compose.ts';
import type { Caller } from '#shared/caller.ts';

import { createAnswerer, type AnswererOptions } from '../../gateway/answer.ts';
import { DEFAULT_LIMITS, type Limits } from '../../gateway/guard/limits.ts';
import type { SubgraphRequest as SentRequest } from '../../gateway/plan/run-context.ts';
import { readSupergraph, type Supergraph } from '../../gateway/supergraph/supergraph.ts';
import { anonymous } from './callers.ts';
import { keepingLog } from './keeping-log.ts';
import { executor, type MemorySubgraph } from './memory-subgraph.ts';
import { readAsOften } from './read-as-often.ts';

/** A request to a subgraph, its body read. */
export interface SubgraphRequest extends Omit<SentRequest, 'body' | 'read'> {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function readRequest({ body, read: _read, ...sent }: SentRequest): SubgraphRequest {
  // The gateway has written it.
  return { ...sent, ...(JSON.parse(body.toString()) as Pick<SubgraphRequest, 'query' | 'variables'>) };
}

/** What the gateway answered. */
export interface MemoryAnswer {
  /** The JSON of `data` exactly as it would be sent. */
  readonly text: string;
  // The shape is the test's own business: it asked.
  readonly data: never;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  /** What was asked of the subgraphs for this answer. */
  readonly asked: readonly SubgraphRequest[];
}

/** One question of a client. */
export interface MemoryQuestion {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly caller?: Caller;
  readonly operationName?: string;
  readonly readOnly?: boolean;
}

/** The gateway over subgraphs that live in this process: everything but HTTP. */
export interface MemoryHub {
  readonly supergraph: Supergraph;
  readonly asks: (text: string, question?: MemoryQuestion) => Promise<MemoryAnswer>;
}

/** How a hub in memory differs from the usual one. */
export interface MemoryHubOptions {
  readonly limits?: Partial<Limits>;
  readonly openIntrospection?: boolean;
  readonly refusals?: AnswererOptions['refusals'];
  /** The access log; absent: one that keeps everything. */
  readonly recordsOf?: AnswererOptions['recordsOf'];
  readonly overrideLabels?: ReadonlySet<string>;
  readonly random?: () => number;
  /** Changes what a subgraph answers before the gateway sees it, or throws in its place. */
  readonly tamper?: (request: SubgraphRequest, answer: unknown) => unknown;
}

/** Composes subgraphs and puts the gateway over them. */
export function memoryHub(subgraphs: readonly MemorySubgraph[], options: MemoryHubOptions = {}): MemoryHub {
  const supergraph = readSupergraph(compose(subgraphs));
  const executors = new Map(subgraphs.map((subgraph) => [subgraph.name, executor(subgraph)]));
  const all: SubgraphRequest[] = [];
  const ask = async (sent: SentRequest): Promise<unknown> => {
    const request = readRequest(sent);
    all.push(request);
    const answer = await executors.get(request.subgraph)?.(request.query, request.variables);
    return readAsOften(sent, options.tamper ? options.tamper(request, answer) : answer);
  };
  const answerer = createAnswerer({
    supergraph,
    subgraphs: { ask, subscribe: () => expect.fail('this hub has no subscriptions') },
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    recordsOf: options.recordsOf ?? keepingLog,
    openIntrospection: options.openIntrospection ?? true,
    ...(options.refusals && { refusals: options.refusals }),
    ...(options.overrideLabels && { overrideLabels: options.overrideLabels }),
    ...(options.random && { random: options.random }),
  });
  return {
    supergraph,
    asks: async (text, { variables = {}, caller = anonymous, operationName, readOnly = false } = {}) => {
      const from = all.length;
      const request = { text, operationName: operationName ?? null, variables, readOnly };
      const answer = await answerer.answer(request, caller, AbortSignal.timeout(10_000));
      // Whatever JSON the answer is, the test knows it.
      const written = answer.data.toString();
      const data = JSON.parse(written) as never;
      return { text: written, data, errors: answer.errors, asked: all.slice(from) };
    },
  };
}
