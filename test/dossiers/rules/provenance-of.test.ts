import { expect, test } from 'vitest';

import { provenanceOf } from '../../../subgraphs/dossiers/rules/provenance-of.ts';

test('the owner’s database vouches for its own fields', () => {
  expect(provenanceOf('Citizen.residence.area', 'citizens', '2026-11-20T02:00:00.000Z')).toEqual({
    owner: 'citizens',
    path: 'Citizen.residence.area',
    asOf: '2026-11-20T02:00:00.000Z',
    assurance: 'VERIFIED',
  });
});

test('what stands in a stored document is as sure as the document', () => {
  const source = 'Citizen.documents(type: "KQ.G01.000185", first: 1).edges.node.number';

  expect(provenanceOf(source, 'citizens', '').assurance).toBe('STORED_DOCUMENT');
  expect(provenanceOf('Citizen.documentsOfTitle', 'land', '').assurance).toBe('VERIFIED');
});
