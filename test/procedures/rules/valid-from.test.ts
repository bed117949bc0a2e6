import { describe, expect, test } from 'vitest';

import { validFromOf } from '../../../subgraphs/procedures/rules/valid-from.ts';

const TODAY = '2026-11-21';

describe('the first day in force of an imported version', () => {
  test('milliseconds mean the day it was in Vietnam, seven hours ahead of Greenwich', () => {
    const midnightInVietnam = Date.parse('2025-02-25T00:00:00+07:00');

    expect(validFromOf(midnightInVietnam, TODAY)).toEqual({ value: '2025-02-25', findings: [] });
  });

  test('a day that is written out is taken as it stands, with or without a time', () => {
    expect(validFromOf('2025-03-01', TODAY).value).toBe('2025-03-01');
    expect(validFromOf('2025-03-01T00:00:00', TODAY).value).toBe('2025-03-01');
  });

  test.each([null, '', 'hôm qua', '2025-13-45', 0, Number.NaN, 1e20, 1_740_416_400])(
    'without a usable day (%j) the day of import stands in, with a finding',
    (decisionDate) => {
      const { value, findings } = validFromOf(decisionDate, TODAY);

      expect(value).toBe(TODAY);
      expect(findings).toMatchObject([{ code: 'EFFECTIVE_DAY_UNKNOWN' }]);
    },
  );
});
