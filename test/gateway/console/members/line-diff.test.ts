import { expect, test } from 'vitest';

import { lineDiff } from '../../../../gateway/console/pages/members/line-diff.ts';

const told = (before: string, after: string): readonly string[] =>
  lineDiff(before, after).map((line) =>
    line.kind === 'left-out'
      ? `…${line.count}`
      : `${{ same: ' ', added: '+', removed: '-' }[line.kind]}${line.text}`,
  );

test('equal texts are folded into one line', () => {
  expect(told('a\nb\nc', 'a\nb\nc')).toEqual(['…3']);
});

test('a line that is new is added, and its neighbours are told with it', () => {
  expect(told('type A {\n  x: Int\n}', 'type A {\n  x: Int\n  y: Int\n}')).toEqual([
    ' type A {',
    '   x: Int',
    '+  y: Int',
    ' }',
  ]);
});

test('a line that changed is removed and added', () => {
  expect(told('a\nb\nc', 'a\nB\nc')).toEqual([' a', '-b', '+B', ' c']);
});

test('against nothing every line is added, and against something nothing removes it all', () => {
  expect(told('', 'a\nb\n')).toEqual(['+a', '+b']);
  expect(told('a\nb\n', '')).toEqual(['-a', '-b']);
});

test('only three lines stand around a change, and the rest is counted', () => {
  const before = Array.from({ length: 20 }, (_line, index) => `l${index}`);

  expect(told(before.join('\n'), [...before, 'new'].join('\n'))).toEqual([
    '…17',
    ' l17',
    ' l18',
    ' l19',
    '+new',
  ]);
});

test('a line counts in the text that it stands in', () => {
  expect(lineDiff('a\nb', 'b\nc').map(({ kind, line }) => [kind, line])).toEqual([
    ['removed', 1],
    ['same', 1],
    ['added', 2],
  ]);
});

test('eight hundred lines against eight hundred others are compared', () => {
  const before = Array.from({ length: 800 }, (_line, index) => `a${index}`).join('\n');
  const after = Array.from({ length: 800 }, (_line, index) => `b${index}`).join('\n');

  expect(lineDiff(before, after)).toHaveLength(1_600);
});
