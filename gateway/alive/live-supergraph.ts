import { readFileSync } from 'node:fs';

import { inBothLanguages } from '#shared/errors.ts';
import { type Log } from '#shared/log.ts';

import { type SupergraphMetrics } from '../metrics/supergraph-metrics.ts';
import { SupergraphRefused } from '../supergraph/supergraph-refused.ts';
import { type Generation } from './generation.ts';
import { createGenerations, type Generations } from './generations.ts';
import { type LastGood } from './last-good.ts';
import { reasonOf } from './reason-of.ts';
import { warmUp } from './warm-up.ts';
import { WatchedFile } from './watched-file.ts';

/** What is served, for whoever looks after the gateway. */
export interface SupergraphState {
  readonly generation: number;
  /** Whether the last good supergraph of an earlier run is served, since the source is broken. */
  readonly isLastGood: boolean;
  /** Why the supergraph that the source holds now is not served. Null: it is. */
  readonly refused: string | null;
}

/** The supergraph of a file, served and kept up with. */
export interface LiveSupergraph extends Pick<Generations, 'answerer' | 'present' | 'endStreams'> {
  readonly state: () => SupergraphState;
  /** Reads the source again now. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a live supergraph is made of. */
export interface LiveSupergraphOptions {
  readonly file: string;
  /** Makes a supergraph ready to answer; fails with the reason when it cannot be served. */
  readonly open: (sdl: string) => Promise<Generation>;
  readonly lastGood: LastGood;
  readonly metrics: SupergraphMetrics;
  readonly log: Log;
  readonly now: () => Date;
}

/** Opens the supergraph of a file, or the last good one when the file is broken, and follows the file. Fails when there is none to serve. */
export async function openLiveSupergraph(options: LiveSupergraphOptions): Promise<LiveSupergraph> {
  const { file, log, metrics } = options;
  const first = await openFirst(options);
  const generations = createGenerations(first.generation, options);
  let { refused, served } = first;
  let isLastGood = refused !== null;
  const swap = async (sdl: string | null): Promise<void> => {
    if (sdl === null) {
      throw unreadable(file);
    }
    if (sdl !== served) {
      await replace(generations, sdl, options);
      keep(options, sdl);
    }
    served = sdl;
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
  const changed = (sdl: string | null): Promise<void> => swap(sdl).catch(refuse);
  const watched = new WatchedFile({ file, known: first.text, changed });
  return {
    answerer: generations.answerer,
    present: generations.present,
    endStreams: generations.endStreams,
    state: () => ({ generation: generations.present().number, isLastGood, refused }),
    reload: () => watched.reload(),
    close: async () => {
      await watched.stop();
      await generations.close();
    },
  };
}

async function replace(
  generations: Generations,
  sdl: string,
  { open, log }: LiveSupergraphOptions,
): Promise<void> {
  const next = await open(sdl);
  try {
    const prepared = await warmUp(generations.present().generation.answerer, next.answerer);
    generations.replace(next);
    const { number } = generations.present();
    log.info({ generation: number, prepared }, 'supergraph mới đang phục vụ / a new supergraph is served');
  } catch (error) {
    await next.subgraphs.close();
    throw error;
  }
}

// A disk that is full must not take away what is served.
function keep({ lastGood, log }: LiveSupergraphOptions, sdl: string): void {
  try {
    lastGood.keep(sdl);
  } catch (err) {
    log.warn({ err }, 'không giữ được bản supergraph tốt gần nhất / the last good supergraph cannot be kept');
  }
}

interface First {
  readonly generation: Generation;
  /** What the file holds. Null: it cannot be read. */
  readonly text: string | null;
  readonly served: string;
  readonly refused: string | null;
}

async function openFirst(options: LiveSupergraphOptions): Promise<First> {
  const { file, open, lastGood, log } = options;
  const text = textOf(file);
  try {
    if (text === null) {
      throw unreadable(file);
    }
    const generation = await open(text);
    keep(options, text);
    return { generation, text, served: text, refused: null };
  } catch (err) {
    const kept = err instanceof SupergraphRefused ? null : lastGood.read();
    if (kept === null) {
      throw notServed(file, err);
    }
    log.warn(
      { err },
      'supergraph hỏng, phục vụ bản tốt gần nhất / the supergraph is broken, the last good one is served',
    );
    return { generation: await open(kept), text, served: kept, refused: reasonOf(err) };
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function notServed(file: string, cause: unknown): Error {
  const words = inBothLanguages({
    vi: `Không phục vụ được supergraph ${file}`,
    en: `The supergraph ${file} cannot be served`,
  });
  return new Error(`${words}: ${reasonOf(cause)}`, { cause });
}

function unreadable(file: string): Error {
  return new Error(
    inBothLanguages({ vi: `Không đọc được tệp ${file}`, en: `The file ${file} cannot be read` }),
  );
}
