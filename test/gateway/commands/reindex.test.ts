import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, test } from 'vitest';

import { demoRef } from '#shared/demo-ref.ts';
import { signGrant } from '#shared/grant.ts';
import { readKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { generatedPerson } from '../../../subgraphs/citizens/seed/generated-person.ts';
import { aService } from '../../support/callers.ts';
import { hubEnvironment } from '../../support/env.ts';
import { runCommand, startSubgraphProcess } from '../../support/hub-process.ts';
import { post } from '../../support/subgraph-world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PEOPLE = Array.from({ length: 2_000 }, (_none, n) => n);
const PARTIES = 'query ($personalIds: [PersonalId!]!) { partyRefs(personalIds: $personalIds) { ref } }';

describe('hub keys renew-index, reindex and retire-index', { timeout: 180_000 }, () => {
  test('change the key of blind indexes under load, with a kill -9 in between, and no look-up fails', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const settings = { HUB_DATA_DIR: dataDir };
    await runCommand('hub.ts', ['seed', '--citizens', String(PEOPLE.length)], settings);
    const { url } = await startSubgraphProcess('citizens', settings);
    let isOver = false;
    const lookUps = wrongAnswers(dataDir, url, () => isOver);

    const announced = await report(['keys', 'renew-index', '--lead', '12'], settings);
    const early = await report(['keys', 'reindex'], settings);
    await pause(Date.parse(String(announced.report['usedFrom'])) - Date.now() + 100);
    const tooEarly = await report(['keys', 'retire-index'], settings);
    await killed(['keys', 'reindex'], settings);
    const indexed = await report(['keys', 'reindex'], settings);
    const retired = await report(['keys', 'retire-index'], settings);
    const again = await report(['keys', 'retire-index'], settings);
    // Processes look at the file every second.
    await pause(1_500);
    isOver = true;

    expect([announced, early, tooEarly, indexed, retired, again].map(({ done }) => done)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(indexed.report).toMatchObject({ left: 0 });
    expect(retired.report['forgotten']).toBeGreaterThanOrEqual(PEOPLE.length);
    expect(again.report).toEqual({ forgotten: 0, shares: { written: [], old: [] } });
    expect(await lookUps).toEqual([]);
    expect(readKeys({ keysFile: null, dataDir }).blind.map(({ id }) => id)).toEqual(['b2']);
  });
});

/** Looks fifty people up again and again: every answer that is not their references. */
async function wrongAnswers(
  dataDir: string,
  url: string,
  isOver: () => boolean,
  round = 0,
): Promise<unknown[]> {
  const numbers = PEOPLE.slice((round * 50) % PEOPLE.length).slice(0, 50);
  const answer = await partyRefs(dataDir, url, numbers);
  const isRight = JSON.stringify(answer) === JSON.stringify(numbers.map((n) => ({ ref: demoRef(n) })));
  const wrong = isRight ? [] : [answer];
  return isOver() ? wrong : [...wrong, ...(await wrongAnswers(dataDir, url, isOver, round + 1))];
}

// Asks the subgraph itself, as the gateway does.
async function partyRefs(dataDir: string, url: string, numbers: readonly number[]): Promise<unknown> {
  const keys = gatewayKeysOf(readKeys({ keysFile: null, dataDir }));
  const now = new Date();
  const terms = { issuer: 'gateway', audience: 'citizens', now };
  const grant = await signGrant(aService('gateway'), terms, keys.privateKey);
  const at = String(now.getTime());
  const personalIds = numbers.map((n) => generatedPerson(n).personalId);
  const body = JSON.stringify({ query: PARTIES, variables: { personalIds } });
  const macKeys = keys.macTo.get('citizens') ?? expect.fail('the gateway may speak to citizens');
  const { data, errors } = await post(url, body, {
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: '',
    [HUB_HEADERS.mac]: macOf({ grant, at, via: '', body }, macKeys),
  });
  return data?.['partyRefs'] ?? errors;
}

async function report(words: readonly string[], settings: Readonly<Record<string, string>>) {
  const { out } = await runCommand('hub.ts', ['--json', ...words], settings);
  // What the command prints with --json.
  return JSON.parse(out) as { readonly done: boolean; readonly report: Readonly<Record<string, unknown>> };
}

/** Runs a command and kills it soon after it began to work. */
async function killed(words: readonly string[], settings: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, ['gateway/commands/hub.ts', ...words], {
    cwd: ROOT,
    env: hubEnvironment(settings),
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await pause(1_200);
  child.kill('SIGKILL');
  await ended;
}
