import { expect, test } from 'vitest';

import { documentFound } from '../../../subgraphs/dossiers/rules/document-found.ts';
import type { StoredDocument } from '../../../subgraphs/dossiers/rules/document-stands.ts';

const TODAY = '2026-11-20';
const WANTED = { types: ['A', 'B'], originals: 0 };

function stored(id: string, document: Partial<StoredDocument> = {}): StoredDocument {
  return {
    id,
    type: 'A',
    issuedOn: '2020-01-01',
    validUntil: null,
    legalForm: 'E_ORIGINAL',
    signature: 'SIGNED_VALID',
    ...document,
  };
}

test('the first document that stands takes the place of the paper', () => {
  const store = [stored('old', { validUntil: '2021-01-01' }), stored('one', { type: 'B' }), stored('two')];

  expect(documentFound(store, WANTED, TODAY)).toEqual({ because: 'IN_STORE', documentId: 'one' });
});

test('where none stands, what is wrong with the first of the right type is told', () => {
  const store = [
    stored('other', { type: 'C' }),
    stored('old', { validUntil: '2021-01-01' }),
    stored('x', { signature: 'UNSIGNED' }),
  ];

  expect(documentFound(store, WANTED, TODAY)).toEqual({ because: 'EXPIRED', documentId: null });
});

test('an empty store, or one of other documents, has nothing that fits', () => {
  expect(documentFound([], WANTED, TODAY).because).toBe('NOT_IN_DATA');
  expect(documentFound([stored('other', { type: 'C' })], WANTED, TODAY).because).toBe('NOT_IN_DATA');
});

test('a store that could not be read says why', () => {
  expect(documentFound('AWAY', WANTED, TODAY).because).toBe('SOURCE_AWAY');
  expect(documentFound('REFUSED', WANTED, TODAY).because).toBe('SOURCE_REFUSED');
});
