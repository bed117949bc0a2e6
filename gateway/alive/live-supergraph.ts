import { inBothLanguages } from '#shared/errors.ts';
import type { Log } from '#shared/log.ts';

import type { SupergraphMetrics } from '../metrics/supergraph-metrics.ts';
import { SupergraphRefused } from '../supergraph/supergraph-refused.ts';
import type { Generation } from './generation.ts';
import { createGenerations, type Generations } from './generations.ts';
import { reasonOf } from './reason-of.ts';
import { isSameGraph, type Composed, type SupergraphSource } from './supergraph-source.ts';
import { warmUp } from './warm-up.ts';

/** What is served, for whoever looks after the gateway. */
export interface SupergraphState {
  readonly generation: number;
  /** Whether the last good supergraph of an earlier run is served, since the source is broken or away. */
  readonly isLastGood: boolean;
  /** Why the supergraph that the source holds now is not served. Null: it is. */
  readonly refused: string | null;
}

/** The supergraph of a source, served and kept up with. */
export interface LiveSupergraph extends Pick<Generations, 'answerer' | 'present' | 'endStreams'> {
  readonly state: () => SupergraphState;
  /** Reads the source again now. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a live supergraph is made of. */
export interface LiveSupergraphOptions {
  readonly source: SupergraphSource;
  /** Makes a supergraph ready to answer; fails with the reason when it cannot be served. */
  readonly open: (composed: Composed) => Promise<Generation>;
  readonly metrics: SupergraphMetrics;
  readonly log: Log;
  readonly now: () => Date;
}

/** Opens the supergraph of a source, or what may stand in its place, and follows the source. Fails when there is none to serve. */
export async function openLiveSupergraph(options: LiveSupergraphOptions): Promise<LiveSupergraph> {
  const { source, log, metrics } = options;
  const first = await openFirst(options);
  const generations = createGenerations(first.generation, options);
  let { refused, served } = first;
  let isLastGood = refused !== null;
  const swap = async (composed: Composed): Promise<void> => {
    if (!isSameGraph(composed, served)) {
      await replace(generations, composed, options);
    }
    keep(options, composed);
    served = composed;
    refused = null;
    isLastGood = false;
  };
  const refuse = (err: unknown): void => {
    refused = reasonOf(err);
    metrics.refused();
    log.warn(
      { err },
      'supergraph mới bị từ chối, giữ bản cũ / the new supergraph is refused, the old one stays',
    );
  };
  const followed = source.follow({ changed: (next) => swap(next).catch(refuse), failed: refuse });
  return {
    answerer: generations.answerer,
    present: generations.present,
    endStreams: generations.endStreams,
    state: () => ({ generation: generations.present().number, isLastGood, refused }),
    reload: followed.reload,
    close: async () => {
      await followed.stop();
      await generations.close();
    },
  };
}

async function replace(
  generations: Generations,
  composed: Composed,
  { open, log }: LiveSupergraphOptions,
): Promise<void> {
  const began = performance.now();
  const next = await open(composed);
  const openMs = Math.round(performance.now() - began);
  try {
    const prepared = await warmUp(generations.present().generation.answerer, next.answerer);
    generations.replace(next);
    const { number } = generations.present();
    const ms = Math.round(performance.now() - began);
    // Of the milliseconds that it took, those of trying and reading it: what is slow is asked about afterwards.
    log.info(
      { generation: number, prepared, ms, openMs },
      'supergraph mới đang phục vụ / a new supergraph is served',
    );
  } catch (error) {
    await next.subgraphs.close();
    throw error;
  }
}

// A disk that is full must not take away what is served.
function keep({ source, log }: LiveSupergraphOptions, composed: Composed): void {
  try {
    source.keep(composed);
  } catch (err) {
    log.warn({ err }, 'không giữ được bản supergraph tốt gần nhất / the last good supergraph cannot be kept');
  }
}

interface First {
  readonly generation: Generation;
  readonly served: Composed;
  readonly refused: string | null;
}

async function openFirst(options: LiveSupergraphOptions): Promise<First> {
  const { source, open, log } = options;
  try {
    const served = await source.read();
    const generation = await open(served);
    keep(options, served);
    return { generation, served, refused: null };
  } catch (err) {
    const other = err instanceof SupergraphRefused ? null : await openInstead(options, source.instead());
    if (other === null) {
      throw notServed(source, err);
    }
    log.warn(
      { err },
      'supergraph hỏng hoặc chưa đọc được, phục vụ bản tốt gần nhất / the supergraph is broken or not to be had, the last good one is served',
    );
    return { ...other, refused: reasonOf(err) };
  }
}

async function openInstead(
  options: LiveSupergraphOptions,
  [best, ...others]: readonly Composed[],
): Promise<Omit<First, 'refused'> | null> {
  if (best === undefined) {
    return null;
  }
  try {
    return { generation: await options.open(best), served: best };
  } catch (err) {
    options.log.warn(
      { err },
      'bản giữ lại cũng không phục vụ được / one that was kept cannot be served, too',
    );
    return openInstead(options, others);
  }
}

function notServed({ name }: SupergraphSource, cause: unknown): Error {
  const words = inBothLanguages({
    vi: `Không phục vụ được supergraph ${name}`,
    en: `The supergraph ${name} cannot be served`,
  });
  return new Error(`${words}: ${reasonOf(cause)}`, { cause });
}
