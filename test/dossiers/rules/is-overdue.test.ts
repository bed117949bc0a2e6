import { describe, expect, test } from 'vitest';
import { isOverdue } from '../../../subgraphs/dossiers/rules/is-overdue.ts';

const dueAt = new Date('2026-11-09T10:00:00Z');
const before = new Date('2026-11-09T09:59:59Z');
const after = new Date('2026-11-09T10:00:01Z');

describe('a dossier is overdue', () => {
  test('when the due moment passed while its clock runs, not at the moment itself', () => {
    expect(isOverdue({ dueAt, clockStoppedAt: null }, dueAt)).toBe(false);
    expect(isOverdue({ dueAt, clockStoppedAt: null }, after)).toBe(true);
  });

  test('when it was finished after the due moment, for ever', () => {
    expect(isOverdue({ dueAt, clockStoppedAt: after }, new Date('2030-01-01T00:00:00Z'))).toBe(true);
  });

  test('never when it was finished or paused in time', () => {
    expect(isOverdue({ dueAt, clockStoppedAt: before }, new Date('2030-01-01T00:00:00Z'))).toBe(false);
  });

  test('never without a due moment', () => {
    expect(isOverdue({ dueAt: null, clockStoppedAt: null }, after)).toBe(false);
  });
});
