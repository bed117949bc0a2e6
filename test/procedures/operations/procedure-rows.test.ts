import { expect, test } from 'vitest';

import {
  componentRows,
  procedureRow,
  versionId,
} from '../../../subgraphs/procedures/operations/procedure-rows.ts';
import { aDraft, aPaper } from '../support/a-draft.ts';

test('the key of a version is its code and its first day in force', () => {
  expect(versionId({ code: '1.001193', validFrom: '2025-07-01' })).toBe('1.001193@2025-07-01');
});

test('search looks at a name as it is written, at its letters alone, and at its English name and code', () => {
  const row = procedureRow(
    aDraft({ code: '1.001193', name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' } }),
    null,
  );

  expect(row).toMatchObject({
    searchExact: 'đăng ký khai sinh',
    searchFolded: 'dang ki khai sinh',
    searchOther: expect.stringContaining('birth registration'),
  });
});

test('papers keep their order, and the same code in two procedures makes two papers', () => {
  const papers = [aPaper({ code: 'KQ2' }), aPaper({ code: 'KQ1' })];

  const rows = [...componentRows(aDraft({ papers })), ...componentRows(aDraft({ code: '9.000002', papers }))];

  expect(rows.map(({ id, position }) => [id, position])).toEqual([
    ['9.000001@2025-07-01/KQ2', 0],
    ['9.000001@2025-07-01/KQ1', 1],
    ['9.000002@2025-07-01/KQ2', 0],
    ['9.000002@2025-07-01/KQ1', 1],
  ]);
});
