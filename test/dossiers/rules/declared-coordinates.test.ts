import { expect, test } from 'vitest';

import { declaredCoordinates } from '../../../subgraphs/dossiers/rules/declared-coordinates.ts';

test('what a form is bound to opens the field of the person that it lies in, once', () => {
  const sources = [
    'Citizen.residence.area',
    'Citizen.residence.line',
    'Citizen.ethnicity',
    'Citizen.documents(type: "KQ.G01.000185", first: 1).edges.node.number',
  ];

  expect(declaredCoordinates(sources)).toEqual([
    'Citizen.documents',
    'Citizen.ethnicity',
    'Citizen.residence',
  ]);
});

test.each(['', 'Citizen', '.fullName', '1.001193', 'đơn'])('"%s" is bound to nothing', (source) => {
  expect(declaredCoordinates([source])).toEqual([]);
});
