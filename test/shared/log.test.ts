import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from '#shared/log.ts';
import { loggedError, wordsOf } from '#shared/logged-error.ts';
import { terminalWarnings } from '#shared/terminal-warnings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const IDENTIFIER = '001199999001';

test('a demo writes lines of JSON into its data folder, for its user alone', () => {
  const dataDir = temporaryFolder();

  createLog('units', { mode: 'demo', dataDir }).info({ rows: 34 }, 'loaded');

  const file = join(dataDir, 'hub.log');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: 'units', rows: 34, msg: 'loaded' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('no run of nine to twelve digits reaches the log, wherever it was', () => {
  const dataDir = temporaryFolder();

  createLog('units', { mode: 'demo', dataDir }).info({ key: IDENTIFIER }, `asked for ${IDENTIFIER}`);

  const line = readFileSync(join(dataDir, 'hub.log'), 'utf8');
  expect(line).toContain('asked for …');
  expect(line).not.toContain(IDENTIFIER);
});

test('an error is kept as its name, code, reference and place, without what it quotes', () => {
  const error = Object.assign(new Error(`value "Nguyễn Văn A" of ${IDENTIFIER} is wrong`), {
    code: 'BAD',
    reference: 'r-1',
    query: 'select secret',
    cause: new TypeError('why'),
  });

  const logged = loggedError(error);

  expect(logged).toMatchObject({
    name: 'Error',
    code: 'BAD',
    reference: 'r-1',
    cause: { name: 'TypeError' },
  });
  expect(logged.message).toBe('value "…" of … is wrong');
  expect(logged.frames[0]).toMatch(/^at .*log\.test\.ts/);
  expect(JSON.stringify(logged)).not.toMatch(/Nguyễn|secret/);
});

test('of a database error only the code and the names of tables are kept, since the message holds the statement', () => {
  const error = Object.assign(new Error("insert into citizen values ('Trần Thị B') - duplicate key"), {
    code: '23505',
    table: 'citizen',
    constraint: 'citizen_pkey',
    detail: 'Key (id)=(Trần Thị B) already exists.',
  });

  const logged = loggedError(error);

  expect(logged.message).toBe('database 23505 citizen citizen_pkey');
  expect(JSON.stringify(logged)).not.toContain('Trần');
});

test('what was thrown without being an error leaves no value behind', () => {
  expect(loggedError(`citizen ${IDENTIFIER}`)).toEqual({ name: 'string', message: '', frames: [] });
});

test('a warning is told at the terminal in words, with its cause', async () => {
  const written: string[] = [];
  const terminal = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });

  terminalWarnings(terminal).write(
    JSON.stringify({ name: 'units', msg: 'chưa sẵn sàng / not ready', err: { message: 'gone' } }),
  );

  expect(written).toEqual(['[units] chưa sẵn sàng / not ready (gone)\n']);
});

test('a server that is not reached is told to a person with the setting to look at', () => {
  const error = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });

  expect(wordsOf(error)).toContain('look at HUB_DATABASE_URL');
});

test('a database error is told to a person without its statement', () => {
  const error = Object.assign(new Error("insert into citizen values ('Trần Thị B')"), { code: '23505' });

  expect(wordsOf(error)).toBe('Lỗi cơ sở dữ liệu / Failure of the database 23505');
});
