import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { openDataFolder } from '#shared/data-folder.ts';
import { followHead, heldHeadText, readHeldHead, signedHead, type HeadOutcome } from '#shared/held-head.ts';
import type { Log } from '#shared/log.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';
import { isSigned, type SignedHead } from '#shared/tree-head.ts';

/** What came of a look at the log's newest head. NONE: it has none yet, or was not reached. */
export type HeldOutcome = HeadOutcome | 'NONE';

/** The head of the access log that a gateway holds, so that nobody can write the log anew behind its back. */
export interface HeldHeads {
  /** Asks for the newest head and holds it, if it grew out of the held one. Never fails. */
  readonly check: () => Promise<HeldOutcome>;
  readonly stop: () => void;
}

/** Where a head is held, and whom it is asked of. */
export interface HeldHeadsOptions {
  readonly services: Pick<ServiceCalls, 'ask'>;
  readonly dataDir: string;
  /** The raw public keys of the log, which follow the key file. Beside them the key of the held head is trusted. */
  readonly trusted: () => readonly string[];
  readonly log: Pick<Log, 'error' | 'info'>;
}

const ASKED_EVERY_MS = 60_000;

/** The file in the data folder that `hub access verify --head` takes. */
export function heldHeadFile(dataDir: string): string {
  return join(openDataFolder(dataDir), 'access-head.json');
}

/** Holds the newest head of the access log in `<data folder>/access-head.json`, and says so when the log is not what it was. */
export function holdHeads({ services, dataDir, trusted, log }: HeldHeadsOptions): HeldHeads {
  const file = heldHeadFile(dataDir);
  const check = async (): Promise<HeldOutcome> => {
    try {
      const next = await newestHead(services);
      const outcome = next ? await follow({ services, trusted }, heldIn(file), next) : 'NONE';
      if (next && outcome === 'HOLD') {
        keep(file, heldHeadText(next));
      }
      if (outcome === 'REFUSED') {
        log.error(
          { file },
          'nhật ký truy cập không còn là bản đã giữ: hãy chạy hub access verify / the access log is not the one whose head is held: run hub access verify',
        );
      }
      return outcome;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      log.info({ reason }, 'chưa hỏi được đầu cây của nhật ký / the head of the access log was not told');
      return 'NONE';
    }
  };
  const timer = setInterval(() => void check(), ASKED_EVERY_MS);
  timer.unref();
  return { check, stop: () => clearInterval(timer) };
}

async function follow(
  { services, trusted }: Pick<HeldHeadsOptions, 'services' | 'trusted'>,
  held: SignedHead | null,
  next: SignedHead,
): Promise<HeadOutcome> {
  if (held === null) {
    // The first head is taken on trust; from then on the log can only grow.
    return isSigned(next) ? 'HOLD' : 'REFUSED';
  }
  if (next.size < held.size) {
    return 'REFUSED';
  }
  const path = await consistency(services, held.size, next.size);
  return followHead(held, { head: next, path, trusted: [held.key, ...trusted()] });
}

const headAnswer = v.object({ accessTreeHead: v.nullable(v.record(v.string(), v.unknown())) });
const pathAnswer = v.object({ accessTreeConsistency: v.array(v.string()) });

async function newestHead(services: Pick<ServiceCalls, 'ask'>): Promise<SignedHead | null> {
  const query = '{ accessTreeHead { size root at key signature } }';
  const data = await services.ask({ subgraph: 'access', query, variables: {} });
  const { accessTreeHead: told } = v.parse(headAnswer, data);
  if (told === null) {
    return null;
  }
  const head = signedHead({ v: 1, kind: 'lien-thong/access/head', ...told });
  if (!head) {
    throw new Error('the head of the access log has another shape');
  }
  return head;
}

async function consistency(
  services: Pick<ServiceCalls, 'ask'>,
  first: number,
  second: number,
): Promise<readonly Buffer[]> {
  const query =
    'query ($first: Float!, $second: Float!) { accessTreeConsistency(first: $first, second: $second) }';
  const data = await services.ask({ subgraph: 'access', query, variables: { first, second } });
  return v.parse(pathAnswer, data).accessTreeConsistency.map((hash) => Buffer.from(hash, 'base64url'));
}

function heldIn(file: string): SignedHead | null {
  try {
    return readHeldHead(readFileSync(file, 'utf8'));
  } catch {
    // Nothing is held yet.
    return null;
  }
}

function keep(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flush: true });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
