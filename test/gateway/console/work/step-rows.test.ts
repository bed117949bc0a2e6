import { expect, test } from 'vitest';

import { askedOf, componentsOf } from '../../../../gateway/console/pages/work/steps/components-of.ts';
import {
  BLANK_ROWS,
  type FeeRow,
  filledRow,
  withoutRow,
  withRow,
} from '../../../../gateway/console/pages/work/steps/step-form.ts';
import { totalOf } from '../../../../gateway/console/pages/work/steps/total-of.ts';

test('a row that is added is told from those before it, also after one of them is gone', () => {
  const three = withRow(withRow([{ row: 0, ...BLANK_ROWS.fees }], BLANK_ROWS.fees), BLANK_ROWS.fees);
  const after = withRow(withoutRow(three, 1), BLANK_ROWS.fees);

  expect(after.map(({ row }) => row)).toEqual([0, 2, 3]);
  expect(withRow<FeeRow>([], BLANK_ROWS.fees)).toEqual([{ row: 0, name: '', amount: '' }]);
});

test('one row is filled in and the others stay as they are', () => {
  const rows = [
    { row: 0, name: 'Lệ phí', amount: '8000' },
    { row: 4, name: '', amount: '' },
  ];

  expect(filledRow(rows, 4, { name: 'Phí' })).toEqual([rows[0], { row: 4, name: 'Phí', amount: '' }]);
});

test('amounts are summed as soon as each of them is one', () => {
  expect(totalOf([{ amount: '8000' }, { amount: '50000' }])).toBe(58_000);
  expect(totalOf([{ amount: '8000' }, { amount: '' }])).toBeNull();
});

const one = { answer: 'MUST_SUPPLY', digitised: false, file: null, document: null } as const;

test('of the papers of a dossier those are told apart that were asked for', () => {
  const dossier = {
    components: [
      { ...one, component: { id: 'C1', name: 'Giấy chứng sinh' } },
      { ...one, component: { id: 'C2', name: null } },
      { ...one, component: null },
    ],
    askedPapers: [
      { component: { id: 'C2', name: null }, text: 'Bản rõ hơn' },
      { component: null, text: 'Gọi lại cho chúng tôi' },
    ],
  };

  expect(componentsOf(dossier)).toEqual([
    { value: 'C1', name: 'Giấy chứng sinh' },
    { value: 'C2', name: 'C2' },
  ]);
  expect(askedOf(dossier)).toEqual([{ value: 'C2', name: 'C2' }]);
});
