import { inBothLanguages } from '#shared/errors.ts';
import type { Log } from '#shared/log.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import { askRelease } from './ask-release.ts';
import { keepRelease, type KeptRelease, type ReadRelease } from './kept-release.ts';
import type { RegistryKeys } from './registry-keys.ts';
import type { Composed, Followed, SourceListener, SupergraphSource } from './supergraph-source.ts';

/** Where a hub's gateway has its supergraph from. */
export interface RegistrySourceOptions {
  readonly services: Pick<ServiceCalls, 'ask'>;
  readonly registryKeys: RegistryKeys;
  /** Where the release that was served last is kept. */
  readonly dataDir: string;
  /** The supergraph that came with the program: the hub's own subgraphs alone. */
  readonly committed: string;
  readonly log: Pick<Log, 'info'>;
}

// What is published is to be served within two seconds, of which trying and reading it take one.
const ASKED_EVERY_MS = 500;
// One that is not answered fails after five seconds; others are sent meanwhile, so that a lost one does not hold up a release.
const MOST_UNANSWERED = 3;

/**
 * The releases of the registry, asked for again and again. Only what the registry has signed is served, and never an older release
 * than the one known. While the registry is away what was served last stays.
 */
export function registrySource(options: RegistrySourceOptions): SupergraphSource {
  const { services, registryKeys, dataDir, committed } = options;
  const kept = keepRelease(dataDir, registryKeys);
  const known: Known = { newest: kept.read() };
  const ask = async (after: number | null): Promise<ReadRelease | null> => {
    const { newest } = known;
    const next = await askRelease(services, registryKeys, after);
    // Another look was answered first: what this one was told may be older.
    if (known.newest !== newest) {
      return after === null ? known.newest : null;
    }
    requireNoOlder(known, next);
    known.newest = next ?? known.newest;
    return next;
  };
  return {
    name: 'registry',
    read: async () => {
      const next = await ask(null);
      if (next === null) {
        throw new Error(
          inBothLanguages({ vi: 'Sổ đăng ký chưa có bản nào', en: 'The registry has no release yet' }),
        );
      }
      return next.release;
    },
    instead: () => [
      ...[kept.read()].flatMap((read) => read?.release ?? []),
      { supergraph: committed, contracts: [] },
    ],
    keep: (composed) => keepIfRelease(kept, known, composed),
    follow: (listener) => follow(ask, known, { ...options, ...listener }),
  };
}

interface Known {
  newest: ReadRelease | null;
}

type Ask = (after: number | null) => Promise<ReadRelease | null>;

// What is committed is no release: it lies in the program already.
function keepIfRelease(kept: KeptRelease, { newest }: Known, composed: Composed): void {
  if (newest !== null && newest.release === composed) {
    kept.keep(newest.signed);
  }
}

// A release that was taken back is a newer release, too: an older one comes of somebody who has kept it.
function requireNoOlder({ newest }: Known, next: ReadRelease | null): void {
  if (next !== null && newest !== null && next.release.number < newest.release.number) {
    throw new Error(
      inBothLanguages({
        vi: `Sổ đăng ký đưa bản ${next.release.number}, cũ hơn bản ${newest.release.number} đã biết. Nếu sổ đăng ký vừa được phục hồi, hãy xóa supergraph.release.json rồi khởi động lại cổng`,
        en: `The registry told release ${next.release.number}, older than ${newest.release.number}, which is known. If the registry was restored, remove supergraph.release.json and start the gateway again`,
      }),
    );
  }
}

type FollowOptions = SourceListener & Pick<RegistrySourceOptions, 'log'>;

function follow(ask: Ask, known: Known, options: FollowOptions): Followed {
  const looks = new Set<Promise<void>>();
  let work: Promise<void> = Promise.resolve();
  const changed = (composed: Composed): Promise<void> => {
    work = work.then(() => options.changed(composed));
    return work;
  };
  const look = createLook(ask, { ...options, changed });
  const begin = (after: number | null): Promise<void> => {
    const begun = look(after).finally(() => looks.delete(begun));
    looks.add(begun);
    return begun;
  };
  const timer = setInterval(() => {
    if (looks.size < MOST_UNANSWERED) {
      void begin(known.newest?.release.number ?? null);
    }
  }, ASKED_EVERY_MS);
  timer.unref();
  return {
    reload: () => begin(null),
    stop: async () => {
      clearInterval(timer);
      await Promise.all(looks);
    },
  };
}

// What goes on being wrong is said once, and not every half second.
function createLook(
  ask: Ask,
  { changed, failed, log }: FollowOptions,
): (after: number | null) => Promise<void> {
  let told: string | null = null;
  return async (after) => {
    try {
      const next = await ask(after);
      told = null;
      await (next === null ? null : changed(next.release));
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      const isNews = reason !== told;
      told = reason;
      if (!isNews) {
        return;
      }
      if (error instanceof SubgraphFailure) {
        log.info({ reason }, AWAY);
      } else {
        failed(error);
      }
    }
  };
}

const AWAY =
  'chưa hỏi được sổ đăng ký, bản đang phục vụ giữ nguyên / the registry was not reached, what is served stays';
