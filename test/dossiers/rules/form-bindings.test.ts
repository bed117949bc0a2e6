import { expect, test } from 'vitest';

import {
  documentsBindingId,
  formBindings,
  sourceBindingId,
  storeOf,
} from '../../../subgraphs/dossiers/rules/form-bindings.ts';
import { aBoundField, aComponent, aField } from '../procedure-builder.ts';

const AREA = 'Citizen.residence.area';

test('bound fields, what replaces papers, and the documents that do are read, each once', () => {
  const bindings = formBindings({
    form: { fields: [aBoundField('area', AREA, { type: 'AREA' }), aField('typed')] },
    components: [
      aComponent('proof', { substitution: { sources: [AREA, 'Citizen.fullName'] } }),
      aComponent('licence', { substitution: { resultTypes: ['KQ.G01.000185'] } }),
      aComponent('copy', { substitution: { resultTypes: ['KQ.G01.000185'] } }),
      aComponent('paper'),
    ],
  });

  expect(bindings.map(({ id, leaf }) => [id, leaf])).toEqual([
    [sourceBindingId('OWNER', AREA), 'AREA'],
    [sourceBindingId('OWNER', 'Citizen.fullName'), 'SCALAR'],
    [documentsBindingId('OWNER', 'KQ.G01.000185'), 'DOCUMENTS'],
  ]);
});

test('what is about nobody, and a path that is none, is left out', () => {
  const bindings = formBindings({
    form: {
      fields: [aBoundField('a', 'Citizen.fullName', { subject: 'NONE' }), aBoundField('b', 'not a path')],
    },
    components: [],
  });

  expect(bindings).toEqual([]);
});

test('a type code that data writes becomes a constant and nothing more', () => {
  const [binding] = formBindings({
    form: null,
    components: [aComponent('x', { substitution: { resultTypes: ['a") { id } me(x: "'] } })],
  });

  expect(binding?.path.steps[0]?.arguments).toBe(String.raw`(type: "a\") { id } me(x: \"", first: 20)`);
});

test('the whole store of a person is read when it is asked for', () => {
  const bindings = formBindings({ form: null, components: [] }, ['MOTHER']);

  expect(bindings).toMatchObject([
    { id: documentsBindingId('MOTHER', ''), subject: 'MOTHER', leaf: 'DOCUMENTS' },
  ]);
});

test('a paper comes from the store of whom its rule names, else from the owner’s', () => {
  expect(storeOf(aComponent('x', { substitution: { subject: 'MOTHER', resultTypes: ['A'] } }))).toEqual({
    subject: 'MOTHER',
    types: ['A'],
  });
  expect(storeOf(aComponent('x', { substitution: { subject: 'NONE' } }))).toEqual({
    subject: 'OWNER',
    types: [],
  });
  expect(storeOf(aComponent('x'))).toEqual({ subject: 'OWNER', types: [] });
});

test('the store of an organisation is read as an organisation’s', () => {
  const components = [aComponent('x', { substitution: { resultTypes: ['KQ.G12.001041'] } })];

  const [binding] = formBindings({ form: null, components }, [], new Set(['OWNER'] as const));

  expect(binding).toMatchObject({
    id: documentsBindingId('OWNER', 'KQ.G12.001041'),
    path: { type: 'Organization' },
  });
});
