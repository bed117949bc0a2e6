import { expect, test } from 'vitest';

import type { Reading } from '../../../subgraphs/dossiers/rules/read-answer.ts';
import { sourceTroubles } from '../../../subgraphs/dossiers/rules/source-troubles.ts';

test('each owner and trouble is named once, with the fields that stay open because of it', () => {
  const away: Reading = { kind: 'TROUBLE', trouble: 'AWAY', owner: 'citizens' };
  const refused: Reading = { kind: 'TROUBLE', trouble: 'REFUSED', owner: 'citizens' };
  const there: Reading = { kind: 'READ', values: [], owner: 'health' };

  expect(
    sourceTroubles(
      new Map<string, Reading>([
        ['name', away],
        ['card', there],
        ['religion', refused],
        ['area', away],
      ]),
    ),
  ).toEqual([
    { owner: 'citizens', trouble: 'AWAY', fields: ['name', 'area'] },
    { owner: 'citizens', trouble: 'REFUSED', fields: ['religion'] },
  ]);
});

test('where every source answered, nothing is named', () => {
  expect(sourceTroubles(new Map([['name', { kind: 'READ', values: [], owner: 'citizens' }]]))).toEqual([]);
});
