import { describe, expect, test } from 'vitest';

import { readLegalBasis } from '../../../subgraphs/procedures/rules/legal-basis.ts';

const read = (code: string) => readLegalBasis({ code, name: 'Văn bản' }, 'legalBases[0]');

describe('reading the number of an act', () => {
  test.each([
    '118/2025/NĐ-CP',
    '60/2014/QH13',
    '66.7/2025/NQ-CP',
    '163/QĐ-BTP',
    '12/2025/TT-BCA',
    '237/NQ-UBTVQH16',
  ])('the number %s is well formed and gives no finding', (number) => {
    expect(read(number)).toMatchObject({ value: { number, article: null }, findings: [] });
  });

  test.each([
    ['118/2025/NĐ-C', '118/2025/NĐ-CP'],
    ['Thông tư số 03/2023/TT-BTP', '03/2023/TT-BTP'],
    ['118/2025/ND-CP', '118/2025/NĐ-CP'],
    ['Luật 60/2014/QH13', '60/2014/QH13'],
    [' 75/2022/TT-BTC\t', '75/2022/TT-BTC'],
  ])('the number %j is repaired to %s, with a finding', (written, number) => {
    const { value, findings } = read(written);

    expect(value.number).toBe(number);
    expect(findings).toMatchObject([{ code: 'LEGAL_BASIS_TYPO', field: 'legalBases[0].code' }]);
  });

  test('a number that cannot be one is kept as it is, with a finding', () => {
    const { value, findings } = read('không số');

    expect(value.number).toBe('không số');
    expect(findings).toHaveLength(1);
  });

  test('an act without a title has none, and a dirty title is cleaned with a finding of its own', () => {
    const untitled = readLegalBasis({ code: '60/2014/QH13', name: '' }, 'legalBases[0]');
    const dirty = readLegalBasis({ code: '60/2014/QH13', name: ' Luật\tHộ tịch' }, 'legalBases[0]');

    expect(untitled.value.title).toBeNull();
    expect(dirty).toMatchObject({
      value: { title: { vi: 'Luật Hộ tịch' } },
      findings: [{ field: 'legalBases[0].name' }],
    });
  });
});
