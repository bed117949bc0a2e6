import * as v from 'valibot';

import type { GrantKeys } from '#shared/keys.ts';
import type { Log } from '#shared/log.ts';
import { readSnapshot, type PurposeSnapshot } from '#shared/purpose-snapshot.ts';
import type { PurposeRules } from '#shared/purposes.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

/** The purposes in force, as access last told them. */
export interface Purposes {
  /** By code. Null: nothing young enough is known, and nobody's data may be read. */
  readonly current: () => ReadonlyMap<string, PurposeRules> | null;
}

/** Purposes that are asked for again and again until `stop`. */
export interface FollowedPurposes extends Purposes {
  /** Asks now. Never fails: what could not be had is left as it was. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

/** What following the purposes takes. */
export interface FollowOptions {
  readonly services: Pick<ServiceCalls, 'ask'>;
  readonly keys: Pick<GrantKeys, 'taken'>;
  readonly now: () => Date;
  readonly log: Pick<Log, 'warn' | 'info'>;
}

const ASKED_EVERY_MS = 2_000;
/** A snapshot older than this opens nothing: a purpose that was ended must not live on where access is not reached. */
export const GOOD_FOR_MS = 60_000;

/** Follows the purposes. The first answer is awaited with `refresh`. */
export function followPurposes({ services, keys, now, log }: FollowOptions): FollowedPurposes {
  let held: Held | null = null;
  let isTold = false;
  const current = (): ReadonlyMap<string, PurposeRules> | null =>
    held && now().getTime() - held.at < GOOD_FOR_MS ? held.byCode : null;
  const refresh = async (): Promise<void> => {
    try {
      held = newer(held, await askSnapshot(services, keys));
      isTold = false;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      // While what is known is still good nobody has to do anything; from then on it is said once.
      const isNews = current() === null && !isTold;
      isTold ||= isNews;
      log[isNews ? 'warn' : 'info']({ reason }, 'chưa đọc được các mục đích / the purposes were not told');
    }
  };
  const timer = setInterval(() => void refresh(), ASKED_EVERY_MS);
  timer.unref();
  return {
    current,
    refresh,
    stop: () => clearInterval(timer),
  };
}

interface Held extends Pick<PurposeSnapshot, 'revision' | 'at'> {
  readonly byCode: ReadonlyMap<string, PurposeRules>;
}

// The same rules are one object as long as they hold: plans and grants are kept by them.
function newer(held: Held | null, { revision, at, purposes }: PurposeSnapshot): Held {
  if (held && (revision < held.revision || at < held.at)) {
    throw new Error('the purposes are older than those that are known');
  }
  const known = held && sameRules(held.byCode, purposes) ? held.byCode : null;
  return { revision, at, byCode: known ?? new Map(purposes.map((purpose) => [purpose.code, purpose])) };
}

function sameRules(held: ReadonlyMap<string, PurposeRules>, told: readonly PurposeRules[]): boolean {
  return JSON.stringify([...held.values()]) === JSON.stringify(told);
}

const answerSchema = v.object({ purposeSnapshot: v.object({ text: v.string(), signature: v.string() }) });

async function askSnapshot(
  services: Pick<ServiceCalls, 'ask'>,
  keys: Pick<GrantKeys, 'taken'>,
): Promise<PurposeSnapshot> {
  const data = await services.ask({
    subgraph: 'access',
    query: '{ purposeSnapshot { text signature } }',
    variables: {},
  });
  const ofAccess = [...keys.taken.values()].filter(({ issuer }) => issuer === 'access').map(({ key }) => key);
  return readSnapshot(v.parse(answerSchema, data).purposeSnapshot, ofAccess);
}

/** Where there is no access there are no purposes: nobody's data is read. */
export const NO_PURPOSES: Purposes = { current: () => null };
