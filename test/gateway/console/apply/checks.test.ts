import { describe, expect, test } from 'vitest';

import { hand, NO_ANSWERS, say } from '../../../../gateway/console/pages/apply/form/answers.ts';
import { itemTrouble, troublesOf } from '../../../../gateway/console/pages/apply/form/checks.ts';
import { anchorOf, besideStep, stepIn, stepOf } from '../../../../gateway/console/pages/apply/form/steps.ts';
import { toldTroubles } from '../../../../gateway/console/pages/apply/form/told-troubles.ts';
import { aForm, anItem, aPaper, known } from './a-form.ts';

const FORM = aForm({
  items: [anItem('owner.fullName', { known: known('Hoàng Văn Tùng') }), anItem('child.fullName')],
  papers: [aPaper('3.000347@2025-03-01/000.00.00.G01-KQ003264')],
});

describe('what stands in the way of handing in', () => {
  test('everything that is missing is told at once: the field, the paper, the office', () => {
    const troubles = troublesOf(FORM, NO_ANSWERS, null);

    expect(troubles.map(({ field, paper, isOffice }) => field ?? paper ?? isOffice)).toEqual([
      'child.fullName',
      '3.000347@2025-03-01/000.00.00.G01-KQ003264',
      true,
    ]);
    expect(troubles.map((trouble) => stepOf(trouble, FORM))).toEqual(['fill', 'papers', 'office']);
  });

  test('nothing stands in the way once all is there', () => {
    const paper = FORM.papers[0]?.id ?? '';
    const said = hand(say(NO_ANSWERS, 'child.fullName', 'Gia Bách'), paper, {
      kind: 'file',
      id: 'f',
      name: null,
    });

    expect(troublesOf(FORM, said, 'G01.9038')).toEqual([]);
  });

  test.each([
    ['PERSONAL_ID', '001091999002', '00109199900'],
    ['DATE', '2026-11-01', '2026'],
    ['PARTIAL_DATE', '1947', '12/1947'],
    ['MONEY', '50000000', '50 triệu'],
    ['NUMBER', '2', 'hai'],
  ] as const)('a value of the kind %s is looked at before it is sent', (type, right, wrong) => {
    const item = anItem('it', { type });

    expect(itemTrouble(item, say(NO_ANSWERS, 'it', right))).toBeNull();
    expect(itemTrouble(item, say(NO_ANSWERS, 'it', wrong))).not.toBeNull();
  });

  test('a field that is not required may stay empty', () => {
    expect(itemTrouble(anItem('it', { isRequired: false }), NO_ANSWERS)).toBeNull();
  });
});

describe('what the hub found wrong', () => {
  const problem = { temporary: false, message: 'Sai', messageEn: 'Wrong' } as const;

  test('stands at its field, its paper by code or id, the office, or at none of them', () => {
    const told = toldTroubles(
      [
        { ...problem, code: 'PERSON_MISMATCH', field: 'owner.fullName', component: null },
        { ...problem, code: 'COMPONENT_MISSING', field: null, component: '000.00.00.G01-KQ003264' },
        { ...problem, code: 'UNIT_ISSUES_NO_CODES', field: null, component: null },
        { ...problem, code: 'NOT_ENTITLED', field: 'elsewhere', component: null },
      ],
      FORM,
    );

    expect(told.map((trouble) => stepOf(trouble, FORM))).toEqual(['known', 'papers', 'office', 'review']);
    expect(told.every(({ words }) => words.vi === 'Sai' && words.en === 'Wrong')).toBe(true);
  });

  test('every place has an anchor that an address can hold', () => {
    expect(anchorOf({ field: 'owner.fullName', paper: null, isOffice: false })).toBe('at-owner-fullName');
    expect(anchorOf({ field: null, paper: 'a@b/c.d', isOffice: false })).toBe('at-a-b-c-d');
  });
});

test('the parts of filing follow each other, and an unknown address opens the first', () => {
  expect(stepIn('papers')).toBe('papers');
  expect(stepIn('elsewhere')).toBe('known');
  expect(besideStep('known')).toEqual({ before: null, after: 'fill' });
  expect(besideStep('review')).toEqual({ before: 'office', after: null });
});
