import { describe, expect, test } from 'vitest';

import { mayNotApologise } from '../../../subgraphs/dossiers/rules/may-apologise.ts';

const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);
const late = { dueAt: at('2026-11-05 17:00'), apologised: false, newDay: '2026-11-12' };
const before = at('2026-11-05 16:59');

describe('an apology for a delay', () => {
  test('is made until the moment that was promised, and gives a later working day', () => {
    expect(mayNotApologise(late, before)).toBeNull();
  });

  test('comes too late at the due moment', () => {
    expect(mayNotApologise(late, at('2026-11-05 17:00'))).toBe('DUE_DATE_PASSED');
  });

  test('is made once', () => {
    expect(mayNotApologise({ ...late, apologised: true }, before)).toBe('ALREADY_APOLOGISED');
  });

  test('has nothing to put off where nothing is due', () => {
    expect(mayNotApologise({ ...late, dueAt: null }, before)).toBe('NO_DUE_DATE');
  });

  test.each([
    ['2026-11-05', 'the due day itself'],
    ['2026-11-04', 'an earlier day'],
    ['2026-11-08', 'a Sunday'],
    ['2026-11-24', 'the Day of Vietnamese Culture'],
  ])('does not promise %s, %s', (newDay) => {
    expect(mayNotApologise({ ...late, newDay }, before)).toBe('NEW_DATE_UNUSABLE');
  });

  test('may promise a Saturday that is worked in exchange', () => {
    const due = { ...late, dueAt: at('2026-08-20 17:00'), newDay: '2026-08-22' };

    expect(mayNotApologise(due, at('2026-08-20 09:00'))).toBeNull();
  });
});
