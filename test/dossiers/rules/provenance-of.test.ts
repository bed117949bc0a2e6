import { expect, test } from 'vitest';

import { provenanceOf } from '../../../subgraphs/dossiers/rules/provenance-of.ts';

const READ = { kind: 'READ', values: ['x'], owner: 'citizens' } as const;

test('the owner’s database vouches for its own fields', () => {
  expect(provenanceOf('Citizen.residence.area', READ, '2026-11-20T02:00:00.000Z')).toEqual({
    owner: 'citizens',
    path: 'Citizen.residence.area',
    asOf: '2026-11-20T02:00:00.000Z',
    assurance: 'VERIFIED',
  });
});

test('what stands in a stored document is as sure as the document', () => {
  const source = 'Citizen.documents(type: "KQ.G01.000185", first: 1).edges.node.number';

  expect(provenanceOf(source, READ, '').assurance).toBe('STORED_DOCUMENT');
  expect(provenanceOf('Citizen.documentsOfTitle', READ, '').assurance).toBe('VERIFIED');
});

test('what a register keeps of somebody whom nobody has checked is declared, and a stored document stays what it is', () => {
  const declared = { ...READ, declared: true } as const;

  expect(provenanceOf('Citizen.fullName', declared, '').assurance).toBe('DECLARED');
  expect(provenanceOf('Citizen.documents(first: 1).edges.node.number', declared, '').assurance).toBe(
    'STORED_DOCUMENT',
  );
});
