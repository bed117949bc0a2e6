import { expect, test } from 'vitest';

import { findAbolishedLevels } from '../../../subgraphs/procedures/rules/abolished-levels.ts';

test.each(['Ủy ban nhân dân cấp huyện', 'Phòng Tư pháp quận', 'nơi cư trú tại thị trấn', 'UBND HUYỆN'])(
  'a text that names "%s" is found to speak of a level that ended',
  (text) => {
    const findings = findAbolishedLevels(text, 'name');

    expect(findings).toMatchObject([{ code: 'ABOLISHED_LEVEL', field: 'name' }]);
  },
);

test.each(['Ủy ban nhân dân cấp xã', 'Quân đội nhân dân', 'kỹ thuật'])(
  'a text that only resembles it, such as "%s", gives no finding',
  (text) => {
    expect(findAbolishedLevels(text, 'name')).toEqual([]);
  },
);

test('a text whose letters are decomposed is read like any other', () => {
  expect(findAbolishedLevels('cấp huyện'.normalize('NFD'), 'name')).toHaveLength(1);
});
