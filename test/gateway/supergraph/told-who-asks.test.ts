import { expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';

import { readSupergraph } from '../../../gateway/supergraph/supergraph.ts';

const { personal, toldWhoAsks: told } = readSupergraph(readSupergraphSdl());

test('each subgraph with personal fields, or with fields that not everybody may ask, is told who asks, and no other', () => {
  expect(new Set(told.keys())).toEqual(new Set([...personal.subgraphs, 'registry']));
  expect(told.get('registry')?.coordinates).toEqual(new Set());
  expect(told.has('units')).toBe(false);
});

test('a field belongs to the subgraph that answers it, also where another one owns its type', () => {
  expect(told.get('citizens')?.coordinates).toContain('Citizen.fullName');
  expect(told.get('citizens')?.coordinates).not.toContain('Citizen.dossiers');
  expect(told.get('dossiers')?.coordinates).toContain('Citizen.dossiers');
  expect(told.get('dossiers')?.coordinates).not.toContain('Citizen.fullName');
});

test('no personal field is left out', () => {
  const answered = new Set([...told.values()].flatMap(({ coordinates }) => [...coordinates]));

  expect(answered).toEqual(personal.coordinates);
});

test('what the law calls sensitive is told for each subgraph that answers it', () => {
  const sensitive = new Set([...told.values()].flatMap((fields) => [...fields.sensitive]));

  expect(sensitive).toEqual(personal.sensitive);
  expect(told.get('citizens')?.sensitive).toContain('Citizen.religion');
  expect(told.get('citizens')?.sensitive).not.toContain('Citizen.fullName');
});
