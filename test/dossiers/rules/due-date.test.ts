import { describe, expect, test } from 'vitest';
import type { OfficeHours } from '../../../subgraphs/dossiers/rules/office-hours.ts';
import { dueDate, type Term, TERM_UNITS } from '../../../subgraphs/dossiers/rules/due-date.ts';

/** A moment written as people in Vietnam write it: '2026-02-13 16:50'. */
const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);

const written = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** When a term, such as '5 WORKING_DAY', ends. */
const due = (term: string, acceptedAt: string, ...pauses: [string, string | null][]) =>
  written(
    dueDate(termOf(term), {
      acceptedAt: at(acceptedAt),
      pauses: pauses.map(([from, until]) => ({ from: at(from), until: until === null ? null : at(until) })),
    }).at,
  );

function termOf(words: string): Term {
  const [quantity, name] = words.split(' ');
  const unit = TERM_UNITS.find((known) => known === name);
  if (unit === undefined) {
    throw new Error('a test names a unit of time that does not exist');
  }
  return { unit, quantity: Number(quantity) };
}

describe('working days', () => {
  test('a term of five working days that begins on Monday at 10:00 ends with the following Monday', () => {
    expect(due('5 WORKING_DAY', '2026-11-02 10:00')).toBe('2026-11-09 17:00');
  });

  test('accepted at 16:50 on the last day before Tết 2026, three working days begin after the holidays', () => {
    expect(due('3 WORKING_DAY', '2026-02-13 16:50')).toBe('2026-02-25 17:00');
  });

  test('24 November 2026 does not count', () => {
    expect(due('1 WORKING_DAY', '2026-11-23 09:00')).toBe('2026-11-25 17:00');
    expect(due('5 WORKING_DAY', '2026-11-20 09:00')).toBe('2026-11-30 17:00');
  });

  test('24 November 2025 counts, for the day off began in 2026', () => {
    expect(due('1 WORKING_DAY', '2025-11-21 09:00')).toBe('2025-11-24 17:00');
  });

  test('Saturday 22 August 2026 counts, and Monday 31 August, for which it was exchanged, does not', () => {
    expect(due('1 WORKING_DAY', '2026-08-21 09:00')).toBe('2026-08-22 17:00');
    expect(due('1 WORKING_DAY', '2026-08-28 09:00')).toBe('2026-09-03 17:00');
  });

  test('what is accepted after close counts as accepted on the next working day', () => {
    expect(due('1 WORKING_DAY', '2026-11-02 17:00')).toBe('2026-11-03 17:00');
    expect(due('1 WORKING_DAY', '2026-11-02 17:01')).toBe('2026-11-04 17:00');
  });

  test('what is accepted online on a Sunday counts as accepted on Monday', () => {
    expect(due('1 WORKING_DAY', '2026-11-08 20:00')).toBe('2026-11-10 17:00');
  });

  test('the exchange of land certificates by post, 20 working days, crosses the Hùng Kings’ day and 30 April', () => {
    expect(due('20 WORKING_DAY', '2026-04-06 08:00')).toBe('2026-05-07 17:00');
  });
});

describe('days and months', () => {
  test('ten days count weekends, and an end on a Sunday rolls forward to Monday', () => {
    expect(due('10 DAY', '2026-11-05 10:00')).toBe('2026-11-16 17:00');
  });

  test('a month ends on the corresponding day', () => {
    expect(due('1 MONTH', '2026-06-15 10:00')).toBe('2026-07-15 17:00');
  });

  test('a month from 31 October ends with November, and its Sunday rolls forward into December', () => {
    expect(due('1 MONTH', '2025-10-31 10:00')).toBe('2025-12-01 17:00');
  });

  test('a month from 30 January 2026 ends with February, and its Saturday rolls forward', () => {
    expect(due('1 MONTH', '2026-01-30 10:00')).toBe('2026-03-02 17:00');
  });

  test('a year from 29 February 2024 ends on 28 February 2025', () => {
    expect(due('1 YEAR', '2024-02-29 10:00')).toBe('2025-02-28 17:00');
  });
});

describe('hours and the same day', () => {
  test('one hour from 16:50 before Tết takes ten minutes that day and fifty after the holidays', () => {
    expect(due('1 HOUR', '2026-02-13 16:50')).toBe('2026-02-23 07:50');
  });

  test('an hour does not run in the lunch break', () => {
    expect(due('1 HOUR', '2026-11-02 11:00')).toBe('2026-11-02 14:00');
    expect(due('1 HOUR', '2026-11-02 12:10')).toBe('2026-11-02 14:30');
  });

  test('eight hours from the opening end with the close of that day', () => {
    expect(due('8 HOUR', '2026-11-02 06:00')).toBe('2026-11-02 17:00');
  });

  test('a same-day service accepted until 15:00 is due at close', () => {
    expect(due('0 SAME_DAY', '2026-11-02 15:00')).toBe('2026-11-02 17:00');
  });

  test('a same-day service accepted after 15:00 is due at the next working day’s close', () => {
    expect(due('0 SAME_DAY', '2026-11-02 15:01')).toBe('2026-11-03 17:00');
    expect(due('0 SAME_DAY', '2026-02-13 16:50')).toBe('2026-02-23 17:00');
  });

  test('a same-day service asked for on a Saturday evening is due at Monday’s close', () => {
    expect(due('0 SAME_DAY', '2026-11-07 19:00')).toBe('2026-11-09 17:00');
  });
});

describe('pauses', () => {
  test('papers asked for on Tuesday and supplied on Thursday move a term of working days by two days', () => {
    expect(due('3 WORKING_DAY', '2026-11-02 10:00')).toBe('2026-11-05 17:00');
    expect(due('3 WORKING_DAY', '2026-11-02 10:00', ['2026-11-03 09:00', '2026-11-05 10:00'])).toBe(
      '2026-11-09 17:00',
    );
  });

  test('papers asked for and supplied on the same day move nothing', () => {
    expect(due('3 WORKING_DAY', '2026-11-02 10:00', ['2026-11-03 09:00', '2026-11-03 15:00'])).toBe(
      '2026-11-05 17:00',
    );
  });

  test('papers supplied after close count as supplied on the next working day', () => {
    expect(due('3 WORKING_DAY', '2026-11-02 10:00', ['2026-11-03 09:00', '2026-11-05 18:00'])).toBe(
      '2026-11-10 17:00',
    );
  });

  test('a pause that still lasts moves nothing yet', () => {
    expect(due('3 WORKING_DAY', '2026-11-02 10:00', ['2026-11-03 09:00', null])).toBe('2026-11-05 17:00');
  });

  test('a month is moved by the calendar days of the pause', () => {
    expect(due('1 MONTH', '2026-06-15 10:00', ['2026-06-20 10:00', '2026-06-26 10:00'])).toBe(
      '2026-07-21 17:00',
    );
  });

  test('hours stop at the request and go on with the supply', () => {
    expect(due('4 HOUR', '2026-11-02 08:00', ['2026-11-02 09:00', '2026-11-03 08:00'])).toBe(
      '2026-11-03 11:00',
    );
  });

  test('a same-day service that awaited papers is due on the day they came', () => {
    expect(due('0 SAME_DAY', '2026-11-02 09:00', ['2026-11-02 10:00', '2026-11-04 14:00'])).toBe(
      '2026-11-04 17:00',
    );
  });
});

describe('estimates', () => {
  test('a term that ends in a year whose days off are not decided is an estimate', () => {
    const clock = { acceptedAt: at('2026-12-24 10:00'), pauses: [] };

    expect(dueDate({ unit: 'WORKING_DAY', quantity: 5 }, clock).estimated).toBe(false);
    expect(dueDate({ unit: 'WORKING_DAY', quantity: 6 }, clock).estimated).toBe(true);
  });

  test('a unit with hours of its own closes by them', () => {
    const hours: OfficeHours = () => [
      { from: 450, until: 690 },
      { from: 780, until: 990 },
    ];

    const { at: moment } = dueDate(
      { unit: 'WORKING_DAY', quantity: 1 },
      { acceptedAt: at('2026-11-02 16:40'), pauses: [], hours },
    );

    expect(written(moment)).toBe('2026-11-04 16:30');
  });
});
