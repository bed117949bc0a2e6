import { expect, test } from 'vitest';

import { readRetentionNote, retentionText } from '../../../subgraphs/access/rules/retention-note.ts';

const NOTE = {
  year: 2020,
  records: 3,
  runs: [[0, 1] as [number, number], [9, 9] as [number, number]],
  at: '2026-11-22T05:00:00.000Z',
};

test('a note is written as canonical JSON, so that its signature can be checked anywhere', () => {
  expect(retentionText(NOTE)).toBe(
    '{"at":"2026-11-22T05:00:00.000Z","kind":"lien-thong/access/retention","records":3,"runs":[[0,1],[9,9]],"v":1,"year":2020}',
  );
});

test('a note is read back as it was written, and anything else is no note', () => {
  expect(readRetentionNote(retentionText(NOTE))).toMatchObject(NOTE);
  expect(readRetentionNote('{"v":1}')).toBeNull();
  expect(readRetentionNote('no JSON')).toBeNull();
});
