import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { MEMBERS } from '../../gateway/commands/load-member.ts';
import { hubEnvironment } from '../support/env.ts';
import { type HubProcess, runCommand, startMemberProcess } from '../support/hub-process.ts';
import { type JoiningHub, startJoiningHub, tellFigure } from './joining.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'fishing-permits';
const MINUTES_15 = 900;

let hub: JoiningHub;
let into = '';
let folder = '';
let running: HubProcess | null = null;
const seconds = new Map<string, number>();
beforeAll(async () => {
  hub = await startJoiningHub();
  // Begins with a dot: whoever lists the members meanwhile does not see it.
  into = mkdtempSync(join(MEMBERS, '.tried-'));
  folder = relative(ROOT, join(into, NAME));
}, 180_000);
afterAll(async () => {
  running?.child.kill();
  await hub.stop();
  rmSync(into, { recursive: true });
}, 60_000);

async function timed<T>(command: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  seconds.set(command, (performance.now() - from) / 1000);
  return result;
}

/** Runs a command of the page; it must succeed. Gives what `--json` prints of it. */
function hubCommand(words: readonly string[]): Promise<unknown> {
  return timed(words.slice(0, 2).join(' '), async () => {
    const ended = await runCommand('hub.ts', [...words, '--json'], { ...hub.settings, PORT: '0' });
    expect({ code: ended.code, said: ended.err }).toMatchObject({ code: 0 });
    // The last line is the report; before it a command may tell how far it is.
    const report: unknown = JSON.parse(ended.out.trim().split('\n').at(-1) ?? '');
    return v.parse(v.object({ done: v.literal(true), report: v.unknown() }), report).report;
  });
}

async function npx(words: readonly string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn('npx', words, {
    cwd: ROOT,
    env: hubEnvironment({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out: out + err };
}

const withId = v.object({ id: v.string() });
const withProposal = v.object({ proposal: withId });

test(
  'a newcomer who follows the page has a live field in under fifteen minutes, every command as it is printed there',
  { timeout: MINUTES_15 * 1000 },
  async () => {
    await hubCommand(['subgraph', 'create', NAME, '--into', into]);
    const types = await timed('tsc', () => {
      writeFileSync(
        join(into, 'tsconfig.json'),
        JSON.stringify({
          extends: '../../../tsconfig.json',
          include: ['./**/*.ts', '../../../test/support/postgres.ts'],
        }),
      );
      return npx(['tsc', '-p', join(into, 'tsconfig.json')]);
    });
    const tests = await timed('vitest', () => npx(['vitest', 'run', folder]));
    running = await timed('start:member', () => startMemberProcess(folder, hub.settings));
    const schema = join(folder, `${NAME}.graphql`);
    const about = ['--name', NAME, '--schema', schema, '--url', running.url];
    const check = v.parse(
      withId,
      await hubCommand(['subgraph', 'check', '--as', 'ministry-health', ...about]),
    );
    const proposed = ['subgraph', 'propose', '--as', 'ministry-health', '--check', check.id];
    const { proposal } = v.parse(withProposal, await hubCommand(proposed));
    await hubCommand(['subgraph', 'approve', '--as', 'citizens-owner', '--proposal', proposal.id]);
    await hubCommand(['subgraph', 'publish', '--as', 'registry-admin', '--proposal', proposal.id]);
    const { data } = await timed('ask', () => asked());

    tellFigure(`From create to a live field: ${written()}`);
    expect([types, tests.code]).toEqual([{ code: 0, out: '' }, 0]);
    expect(data).toEqual({
      me: { fullName: 'Hoàng Văn Tùng', fishingPermitsRecords: [{ title: 'Bản ghi mẫu của ông Tùng' }] },
    });
    expect(total()).toBeLessThan(MINUTES_15);
  },
);

/** Asks again until the gateway has the field. */
async function asked(): ReturnType<JoiningHub['asks']> {
  const answer = await hub.asks('citizen', '{ me { fullName fishingPermitsRecords { title } } }');
  return answer.errors.some(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED')
    ? asked()
    : answer;
}

const total = () => [...seconds.values()].reduce((sum, one) => sum + one, 0);

function written(): string {
  const each = [...seconds].map(([command, one]) => `${command} ${one.toFixed(1)} s`);
  return `${each.join(', ')}; together ${total().toFixed(0)} s`;
}
