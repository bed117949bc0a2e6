import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';

import type { CheckReport } from '#schema/subgraph-check/check-report.ts';
import type { HubMode } from '#shared/define.ts';

import { KEEPING_COMPILED } from '../compose/keep-compiled.ts';
import { readOutcome } from './process-outcome.ts';

/** A subgraph that is live: one of the hub's own, or a member. */
export interface LiveSubgraph {
  readonly name: string;
  readonly agency: string;
  readonly sdl: string;
  readonly url: string;
}

/** An operation that callers really sent in the last 30 days. */
export interface SeenOperation {
  readonly hash: string;
  readonly name: string | null;
  readonly text: string;
  readonly agencies: readonly string[];
  readonly count: number;
}

/** What a check is given: the proposal, and all that it is held against. */
export interface CheckInput {
  readonly name: string;
  readonly agency: string;
  readonly sdl: string;
  readonly routingUrl: string | null;
  readonly mode: HubMode;
  /** The hub's own subgraphs and the members, without `name` itself. */
  readonly live: readonly LiveSubgraph[];
  /** The live SDL of `name`. Null: it is new. */
  readonly before: string | null;
  /** The routing hosts allowed to the agency. */
  readonly hosts: readonly string[];
  readonly operations: readonly SeenOperation[];
  /** A file for `hub procedures import`. Null: none is proposed along. */
  readonly procedures: string | null;
  /** Whether to compose everything that is live and give the supergraph, as publication needs it; else only what the proposal can change. */
  readonly whole: boolean;
}

const CHECKS = fileURLToPath(new URL('check-process.ts', import.meta.url));
const PATIENCE_MS = 60_000;
// 5,000 types with their descriptions take a third of it. Much is made and soon forgotten: with Node's small nursery a third of the time
// goes to collecting it.
const MEMORY = ['--max-old-space-size=1024', '--max-semi-space-size=64'];

/**
 * Everything that can be said of a proposed subgraph before it runs. In a process of its own, without the host's environment: seconds of
 * CPU do not stand in the host's way, and neither a hostile SDL nor the native planner, which comes last, can end it. Never throws for what
 * was proposed.
 */
export async function checkSubgraph(input: CheckInput): Promise<CheckReport> {
  const child = spawn(process.execPath, [...MEMORY, CHECKS], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: KEEPING_COMPILED,
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  const closed = once(child, 'close');
  // A child that ends early does not read to the end. Megabytes of SDL are written so in a sixth of the time that JSON takes, which is the host's.
  child.stdin.on('error', () => undefined).end(serialize(input));
  const [written, [code]] = await Promise.all([text(child.stdout), closed]);
  return readOutcome({ report: written.endsWith('\n') ? written : '', planned: code === 0 });
}
