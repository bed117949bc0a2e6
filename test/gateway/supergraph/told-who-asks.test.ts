import { expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';

import { readSupergraph } from '../../../gateway/supergraph/supergraph.ts';

const { personal, toldWhoAsks: told } = readSupergraph(readSupergraphSdl());

test('each subgraph with personal fields is told who asks, and no other', () => {
  expect(new Set(told.keys())).toEqual(personal.subgraphs);
  expect(told.has('units')).toBe(false);
});

test('a field belongs to the subgraph that answers it, also where another one owns its type', () => {
  expect(told.get('citizens')).toContain('Citizen.fullName');
  expect(told.get('citizens')).not.toContain('Citizen.dossiers');
  expect(told.get('dossiers')).toContain('Citizen.dossiers');
  expect(told.get('dossiers')).not.toContain('Citizen.fullName');
});

test('no personal field is left out', () => {
  const answered = new Set([...told.values()].flatMap((fields) => [...fields]));

  expect(answered).toEqual(personal.coordinates);
});
