import { expect, test } from 'vitest';

import { bandSentence, bandShown } from '../../../../gateway/console/pages/board/figures/band-shown.ts';

test('a band is shown where every number is', () => {
  expect(bandShown({ band: 'Khá' }, { counted: 68, hidden: 0 })?.words.vi).toBe('Khá');
});

test('no band is shown while points are withheld, whatever the graph says, and the page says why', () => {
  expect(bandShown({ band: 'Khá' }, { counted: 42, hidden: 26 })?.words.vi).toBe('Không công bố xếp loại');
  expect(bandShown({ band: null }, { counted: 42, hidden: 26 })?.words.en).toBe('Band not published');
  expect(bandSentence({ hidden: 26 }).vi).toContain('không nêu xếp loại');
});

test('what nothing was counted for has no band at all', () => {
  expect(bandShown({ band: null }, { counted: 0, hidden: 0 })).toBeNull();
  expect(bandShown({ band: null }, { counted: 0, hidden: 26 })).toBeNull();
});
