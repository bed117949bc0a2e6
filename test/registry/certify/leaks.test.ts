import { describe, expect, test } from 'vitest';

import { leakOf } from '../../../subgraphs/registry/certify/leaks.ts';
import { errorsTold } from '../../../subgraphs/registry/certify/checks/errors-told.ts';
import { NO_GRANT } from '#shared/no-grant.ts';

describe('what an error may not tell', () => {
  test.each([
    ['a stack', JSON.stringify({ message: 'x\n    at run (server.js:3:7)' })],
    ['a stack of Python', 'Traceback (most recent call last)'],
    ['a member that holds one', '{"stacktrace":[]}'],
    ['a path', 'ENOENT: /srv/member/data.json'],
    ['an address', 'connect 10.1.2.3:5432'],
    ['a name of this machine', 'connect localhost'],
    ['a statement', 'select name from citizen where id = $1'],
    ['a complaint of a database', 'syntax error at or near'],
    ['a field that it has', 'Cannot query field "nam". Did you mean "name"?'],
  ])('%s is found', (_what, text) => {
    expect(leakOf(text, [])).not.toBeNull();
  });

  test('a text that was sent is found, and not repeated in the words', () => {
    expect(leakOf('no card LC-1', ['LC-1'])).toEqual({
      vi: 'một giá trị đã gửi',
      en: 'a value that was sent',
    });
  });

  test('what the kit itself says of a request without a grant tells nothing', () => {
    expect(leakOf(NO_GRANT, [])).toBeNull();
  });

  test('the check says in both languages what it promises', () => {
    expect(errorsTold.promise.vi).not.toBe('');
    expect(errorsTold.promise.en).not.toBe('');
  });

  test('a text of two megabytes of one character is looked at within a moment', () => {
    const began = process.cpuUsage();

    expect(leakOf('select '.repeat(300_000), [])).toBeNull();
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  });
});
