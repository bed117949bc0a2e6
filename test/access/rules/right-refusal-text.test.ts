import { expect, test } from 'vitest';

import { RIGHT_REFUSALS } from '../../../subgraphs/access/rules/right-refusal-text.ts';

test('silence is told to be no consent, in both languages', () => {
  expect(RIGHT_REFUSALS.NOT_AGREED.VI).toContain('im lặng không phải là đồng ý');
  expect(RIGHT_REFUSALS.NOT_AGREED.EN).toContain('silence is not consent');
});
