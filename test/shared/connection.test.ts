import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { connectionOf, cursorOf, MAX_PAGE, pageOf, readCursor } from '#shared/connection.ts';

const BAD_INPUT = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

describe('which page is asked for', () => {
  test('without arguments it is the first page of the usual size', () => {
    expect(pageOf({}, 2)).toEqual({ size: 20, position: null });
    expect(pageOf({ first: null, after: null }, 2, 50)).toEqual({ size: 50, position: null });
  });

  test.each([1, 2, MAX_PAGE])('a page of %i rows may be asked for', (first) => {
    expect(pageOf({ first }, 1).size).toBe(first);
  });

  test.each([0, -1, MAX_PAGE + 1, 2_147_483_647])('a page of %i rows is refused', (first) => {
    expect(() => pageOf({ first }, 1)).toThrow(BAD_INPUT);
  });

  test('the refusal says what is allowed in both languages and not what was sent', () => {
    expect(() => pageOf({ first: 4711 }, 1)).toThrow(
      'Đối số "first" phải từ 1 tới 100. / Argument "first" must be from 1 to 100.',
    );
  });
});

describe('a cursor holds the place where a page ended', () => {
  test('every position that a list can have comes back as it was', () => {
    const position = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0')),
      {
        maxLength: 3,
      },
    );

    fc.assert(
      fc.property(position, (parts) => {
        expect(readCursor(cursorOf(parts), parts.length)).toEqual(parts);
      }),
    );
  });

  test('a cursor is made of letters that need no escaping in a URL', () => {
    expect(cursorOf(['đắk lắk ????>>>', '66@2025-07-01'])).toMatch(/^[\w-]+$/);
  });

  test.each([
    ['no cursor at all', ''],
    ['a word', 'abc'],
    ['a number', cursorOfJson(5)],
    ['an object', cursorOfJson({ length: 2 })],
    ['numbers instead of texts', cursorOfJson([1, 2])],
    ['too few parts', cursorOfJson(['a'])],
    ['too many parts', cursorOfJson(['a', 'b', 'c'])],
    ['a part with a NUL character', cursorOfJson(['a', 'b\0'])],
    ['a text of ten thousand characters', cursorOfJson(['a', 'b'.repeat(10_000)])],
    ['half of a cursor', cursorOfJson(['abc', 'def']).slice(0, 9)],
  ])('%s is refused, and the message does not repeat it', (_what, after) => {
    expect(() => pageOf({ after }, 2)).toThrow(BAD_INPUT);
    expect(() => pageOf({ after }, 2)).toThrow(
      'Đối số "after" phải là con trỏ do danh sách này trả về. / Argument "after" must be a cursor that this list returned.',
    );
  });

  test('whatever text is sent as a cursor is a position or BAD_USER_INPUT, never another failure', () => {
    fc.assert(
      fc.property(fc.string(), (after) => {
        try {
          expect(readCursor(after, 1)).toHaveLength(1);
        } catch (error) {
          expect(error).toEqual(BAD_INPUT);
        }
      }),
    );
  });
});

describe('a connection shows a page and says whether there is more', () => {
  const keyOf = (row: string): readonly string[] => [row];

  test('one row more than the page tells that another page follows, and is not shown', () => {
    const { edges, pageInfo } = connectionOf({ size: 2, position: null }, ['a', 'b', 'c'], keyOf);

    expect(edges).toEqual([
      { cursor: cursorOf(['a']), node: 'a' },
      { cursor: cursorOf(['b']), node: 'b' },
    ]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursorOf(['a']),
      endCursor: cursorOf(['b']),
    });
  });

  test('a page that was reached by a cursor has one before it', () => {
    const { pageInfo } = connectionOf({ size: 2, position: ['b'] }, ['c'], keyOf);

    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('an empty list is an empty page without cursors', () => {
    expect(connectionOf({ size: 2, position: null }, [], keyOf)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});

function cursorOfJson(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}
