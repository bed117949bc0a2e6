import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runCommand, startHubProcess, type Ended } from '../../../support/hub-process.ts';
import { killProcessesOf, processesLeft } from '../../../support/processes-of.ts';

const PATIENCE = { timeout: 180_000 };
const LICENCES = resolve(import.meta.dirname, '../../../../subgraphs/members/driver-licences');
const SCHEMA = join(LICENCES, 'driver-licences.graphql');
const SAMPLE = 'Citizen:{"ref":"00a154d8-5ed8-4bcc-b5c7-19c2add9ca88"}';
const THIS_MONTH = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);

describe('hub subgraph, beside a running hub and a member', PATIENCE, () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-joins-'));
  const settings = { HUB_DATA_DIR: dataDir, PORT: '0' };
  let member: ChildProcess;
  let url = '';
  const printed: string[] = [];

  const run = async (
    words: readonly string[],
    more: Readonly<Record<string, string>> = {},
  ): Promise<Ended> => {
    const ended = await runCommand('hub.ts', ['subgraph', ...words], { ...settings, ...more });
    printed.push(ended.out, ended.err);
    return ended;
  };
  const as = (persona: string, ...words: readonly string[]): Promise<Ended> =>
    run([...words, '--as', persona]);
  const proposed = (): readonly string[] => ['--name', 'driver-licences', '--schema', SCHEMA, '--url', url];

  beforeAll(async () => {
    await startHubProcess(settings);
    const share = await runCommand('hub.ts', ['keys', 'share', 'driver-licences'], settings);
    const file = join(dataDir, 'share.json');
    writeFileSync(file, share.out, { mode: 0o600 });
    const words = [join(LICENCES, 'server.js'), '--share', file, '--port', '0'];
    member = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(member.stdout ?? expect.fail('it has an output'), 'data')) as [Buffer];
    url = /^ready (\S+)/.exec(said.toString())?.[1] ?? expect.fail('it says where it answers');
  }, PATIENCE.timeout);

  afterAll(async () => {
    member.kill();
    killProcessesOf(dataDir);
    await processesLeft(dataDir);
    rmSync(dataDir, { recursive: true });
  });

  test('a schema that breaks a rule is exit 1 with file and line', async () => {
    const file = join(dataDir, 'broken.graphql');
    writeFileSync(file, 'type Query { a: Khong }');

    const words = ['check', '--name', 'driver-licences', '--schema', file];
    const { code, out, err } = await as('traffic-police', ...words);

    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/broken\.graphql:1:\d+ .*LỖI \/ ERROR/);
    expect(err).toContain('driver-licences: không đạt');
  });

  test('who may only propose gets as far as the proposal, and reads who has to do what next', async () => {
    const { code, err } = await as('traffic-police', 'publish', ...proposed());

    expect(code).toBe(1);
    expect(err).toContain('G01 phê duyệt');
    expect(err).toMatch(/hub subgraph approve --proposal [\w-]{36}/);
  });

  test('an owner refuses with a reason, and the developer reads it', async () => {
    const waiting = await as('citizens-owner', 'proposals', '--state', 'WAITING', '--json');
    const [proposal] = JSON.parse(waiting.out).report.proposals;

    const refused = await as(
      'citizens-owner',
      'refuse',
      '--proposal',
      proposal.id,
      '--reason',
      'Chưa nêu căn cứ, xem số 036194999001',
    );
    const read = await as('traffic-police', 'proposals', '--state', 'REFUSED');

    expect([refused.code, read.code]).toEqual([0, 0]);
    expect(read.out).toContain('G01: từ chối / refuses · Chưa nêu căn cứ, xem số …');
  });

  test('three personas take a schema all the way in one command', async () => {
    const { code, out } = await as('traffic-police,citizens-owner,registry-admin', 'publish', ...proposed());

    expect(code).toBe(0);
    expect(out).toContain('driver-licences version 1 is in the graph');
  });

  test('step by step, whoever proposed does not approve, and the owner and the administrator do', async () => {
    const [junit, sarif] = [join(dataDir, 'junit.xml'), join(dataDir, 'check.sarif')];
    const reports = ['--junit', junit, '--sarif', sarif, '--json'];
    const checked = await as('traffic-police', 'check', ...proposed(), ...reports);
    const { id } = JSON.parse(checked.out).report;
    const made = await as('traffic-police', 'propose', '--check', id, '--note', 'Giấy phép lái xe', '--json');
    const proposal: string = JSON.parse(made.out).report.proposal.id;
    const own = await as('traffic-police', 'approve', '--proposal', proposal);
    const approved = await as('citizens-owner', 'approve', '--proposal', proposal);
    const published = await as('registry-admin', 'publish', '--proposal', proposal, '--json');

    expect([made.code, own.code, approved.code, published.code]).toEqual([0, 1, 0, 0]);
    expect(JSON.parse(published.out)).toMatchObject({ report: { subgraph: { version: 2 } } });
    expect(readFileSync(junit, 'utf8')).toContain('<testsuites tests="1" failures="0">');
    expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test('the running member is certified, and everybody reads that on the board', async () => {
    const certified = await as('traffic-police', 'certify', '--name', 'driver-licences', '--sample', SAMPLE);
    const listed = await run(['list']);

    expect([certified.code, certified.err]).toEqual([0, '']);
    expect(certified.out).toContain('✓ Thứ tự / Order (order-kept)');
    expect(listed.out).toMatch(/^driver-licences .*24\/24 v\d/m);
  });

  test('a member that is not well is refused a certificate: exit 1, with what to mend', async () => {
    const { code, err } = await as('traffic-police', 'certify', '--name', 'driver-licences');

    expect(code).toBe(1);
    expect(err).toContain('A sample key of Citizen is missing');
  });

  test('a member is taken out of the graph and put back; one of the hub’s own cannot be', async () => {
    const out = await as('traffic-police', 'rollback', '--name', 'driver-licences', '--out');
    const back = await as(
      'traffic-police',
      'rollback',
      '--name',
      'driver-licences',
      '--version',
      '1',
      '--json',
    );
    const own = await as('registry-admin', 'rollback', '--name', 'citizens', '--out');

    expect([out.code, back.code, own.code]).toEqual([0, 0, 1]);
    expect(JSON.parse(back.out)).toMatchObject({ report: { subgraph: { version: 1, state: 'LIVE' } } });
  });

  test('an agency is allowed a host by whoever runs the registry alone', async () => {
    const words = ['allow-host', '--agency', 'G18', '--host', 'bhyt.moh.example'];

    const [allowed, refused] = [await as('registry-admin', ...words), await as('traffic-police', ...words)];

    expect([allowed.code, refused.code]).toEqual([0, 1]);
    expect(allowed.out).toContain('G18');
  });

  test('an owner reads the month as Markdown and as CSV; who is not of the registry does not', async () => {
    const words = ['report', '--name', 'driver-licences', '--month', THIS_MONTH];

    const markdown = await as('registry-admin', ...words);
    const csv = await as('registry-admin', ...words, '--csv');
    const nobody = await as('citizen', ...words);

    expect([markdown.code, csv.code, nobody.code]).toEqual([0, 0, 1]);
    expect(markdown.out).toMatch(/^# Phân hệ driver-licences: báo cáo tháng \d{2}\/\d{4}\n/);
    expect(csv.out).toMatch(/^month,subgraph,section,/);
  });

  test('a token of the environment is used, and one that is none is told in words: exit 2', async () => {
    const token = (await runCommand('hub.ts', ['token', 'registry-admin'], settings)).out.trim();

    const good = await run(['proposals'], { HUB_TOKEN: token });
    const old = await run(['proposals'], { HUB_TOKEN: `${token}x` });
    const none = await run(['proposals'], { HUB_TOKEN: 'không phải thẻ' });

    expect([good.code, old.code, none.code]).toEqual([0, 2, 2]);
    expect(old.err).toContain('HUB_TOKEN');
    expect(none.err).toContain('HUB_TOKEN');
    expect(printed.join('')).not.toContain(token);
  });

  test('no command has printed a token, a key of a person or an identifier', () => {
    const all = printed.join('\n');

    expect(all).not.toMatch(/eyJ[\w-]+\./);
    expect(all).not.toContain('00a154d8-5ed8-4bcc-b5c7-19c2add9ca88');
    expect(all).not.toMatch(/(?<![0-9A-Za-z-])\d{12}(?![0-9A-Za-z])/);
  });
});
