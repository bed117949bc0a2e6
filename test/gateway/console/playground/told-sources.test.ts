import { expect, test } from 'vitest';

import { toldSources } from '../../../../gateway/console/playground/told-sources.ts';

const REGISTERED = {
  owner: 'citizens',
  path: 'Citizen.fullName',
  asOf: '2026-11-20T01:00:00.000Z',
  assurance: 'VERIFIED',
};

test('each value that carries its source is told with where it stands', () => {
  const fields = [
    { key: 'owner.fullName', value: 'A', provenance: REGISTERED },
    { key: 'clinic', value: 'B', provenance: null },
  ];

  expect(toldSources({ data: { dossier: { code: 'H26', fields } } })).toEqual([
    { at: 'dossier.fields[0]', key: 'owner.fullName', ...REGISTERED },
  ]);
});

test('a source is known by what it says, not by what the client calls it', () => {
  const answer = { data: { mine: { fields: [{ whence: { owner: 'units', assurance: 'DECLARED' } }] } } };

  expect(toldSources(answer)).toEqual([
    { at: 'mine.fields[0]', key: null, owner: 'units', path: null, asOf: null, assurance: 'DECLARED' },
  ]);
});

test('an owner alone is no source, and what is no answer has none', () => {
  expect(toldSources({ data: { dossier: { owner: { fullName: 'A' } }, other: { owner: 'x' } } })).toEqual([]);
  expect([toldSources(null), toldSources('x'), toldSources({ data: null })]).toEqual([[], [], []]);
});
