import { expect, test } from 'vitest';

import { figureOf } from '../../../subgraphs/dossiers/rules/figure-of.ts';
import { readFigure, writtenFigure } from '../../../subgraphs/dossiers/rules/written-figure.ts';
import { onDay, someFacts } from '../a-figure.ts';

test.each([
  ['open', someFacts()],
  [
    'finished late with everything',
    someFacts({
      status: 'COMPLETED',
      completedAt: onDay(9),
      clockStoppedAt: onDay(9),
      eResult: true,
      digitised: true,
      paidOnline: true,
      papersReused: 3,
      fieldsTyped: 7,
    }),
  ],
  ['never accepted', someFacts({ acceptedAt: null, channel: null, ownerKind: 'ORGANIZATION' })],
])('what was counted of a dossier that is %s is read as it was written', (_what, facts) => {
  const figure = figureOf(facts);

  expect(readFigure(figure.code, writtenFigure(figure))).toEqual(figure);
});
