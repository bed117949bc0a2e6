import { describe, expect, test } from 'vitest';

import { knownPeople } from '../../../../gateway/console/pages/apply/form/known-people.ts';
import { NO_ANSWERS } from '../../../../gateway/console/pages/apply/form/answers.ts';
import { readDay, writeDay } from '../../../../gateway/console/pages/apply/form/read-day.ts';
import { fileTrouble, refusedWords, sizeText } from '../../../../gateway/console/papers/upload-words.ts';
import { valueText } from '../../../../gateway/console/pages/apply/form/value-text.ts';
import { aForm, anItem, known } from './a-form.ts';

describe('days as people write them', () => {
  test.each([
    ['1/11/2026', '2026-11-01'],
    ['01.11.2026', '2026-11-01'],
    ['5/1994', '1994-05'],
    ['1947', '1947'],
    ['2026-11-01', '2026-11-01'],
    ['hôm qua', 'hôm qua'],
    ['1/2', '1/2'],
  ])('%s is read as %s', (typed, read) => {
    expect(readDay(typed)).toBe(read);
  });

  test('a day is written the other way round, with the parts that there are', () => {
    expect(['1994-05-12', '1994-05', '1947', 'x'].map(writeDay)).toEqual([
      '12/05/1994',
      '05/1994',
      '1947',
      'x',
    ]);
  });
});

test('values are shown as people read them, by the kind of their field', () => {
  const choices = [{ value: 'MALE', label: { vi: 'Nam', en: 'Male' } }];

  expect(valueText(anItem('owner.gender', { type: 'CHOICE', choices }), 'MALE', 'vi')).toBe('Nam');
  expect(valueText(anItem('agrees', { type: 'YES_NO' }), 'true', 'en')).toBe('Yes');
  expect(valueText(anItem('owner.nationality'), 'VNM', 'vi')).toBe('Việt Nam');
  expect(valueText(anItem('mother.birth', { type: 'PARTIAL_DATE' }), '1994', 'vi')).toBe('1994');
  expect(valueText(anItem('business.capital', { type: 'MONEY' }), '50000000', 'vi')).toMatch(/^50\.000\.000/);
});

test('a person who stands on the form twice is offered once', () => {
  const number = (key: string) => anItem(key, { type: 'PERSONAL_ID', known: known('036194999001') });
  const name = (key: string) => anItem(key, { known: known('Nguyễn Thị Thu Hà') });
  const form = aForm({
    items: [
      number('applicant.personalId'),
      name('applicant.fullName'),
      number('mother.personalId'),
      name('mother.fullName'),
      anItem('headOfHousehold.personalId', { type: 'PERSONAL_ID' }),
    ],
  });

  expect(knownPeople(form, NO_ANSWERS)).toEqual([{ name: 'Nguyễn Thị Thu Hà', number: '036194999001' }]);
});

describe('papers that are uploaded', () => {
  test('a file that is empty, too large or of another kind is refused in words before it is sent', () => {
    expect(fileTrouble({ size: 0, type: 'application/pdf' })?.en).toContain('empty');
    expect(fileTrouble({ size: 11 * 1024 * 1024, type: 'application/pdf' })?.en).toContain('10 MB');
    expect(fileTrouble({ size: 10, type: 'text/plain' })?.vi).toContain('PDF');
    expect(fileTrouble({ size: 10, type: 'image/png' })).toBeNull();
  });

  test('what the hub says is shown in both languages, and something is said when it says nothing', () => {
    const body = JSON.stringify({ errors: [{ message: 'Tệp trống. / The file is empty.' }] });

    expect(refusedWords(body)).toEqual({ vi: 'Tệp trống.', en: 'The file is empty.' });
    expect(refusedWords('<html>').vi).toContain('Chưa tải lên được');
  });

  test('sizes are told in the units that people know', () => {
    expect(sizeText('vi', 1.5 * 1024 * 1024)).toBe('1,5 MB');
    expect(sizeText('en', 300)).toBe('1 kB');
  });
});
