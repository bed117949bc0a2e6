import { expect, test } from 'vitest';

import { documentFault, type StoredDocument } from '../../../subgraphs/dossiers/rules/document-stands.ts';

const TODAY = '2026-11-20';
const LICENCE: StoredDocument = {
  id: '1',
  type: 'KQ.G01.000185',
  issuedOn: '2017-01-01',
  validUntil: TODAY,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
};
const fault = (document: Partial<StoredDocument>, originals = 1, types = ['KQ.G01.000185']) =>
  documentFault({ ...LICENCE, ...document }, { types, originals }, TODAY);

test('a signed document of the right type stands up to its last day, and without end when it has none', () => {
  expect([fault({}), fault({ validUntil: null })]).toEqual([null, null]);
});

test('a document that expired yesterday does not stand', () => {
  expect(fault({ validUntil: '2026-11-19' })).toBe('EXPIRED');
});

test('a document of another type does not stand, unless the paper names no types', () => {
  expect([fault({ type: 'KQ.G01.000023' }), fault({ type: 'KQ.G01.000023' }, 1, [])]).toEqual([
    'OTHER_TYPE',
    null,
  ]);
});

test.each(['UNSIGNED', 'SIGNED_INVALID', 'NOT_STATED'] as const)(
  'a document whose signature is %s does not stand',
  (signature) => {
    expect(fault({ signature })).toBe('NOT_SIGNED');
  },
);

test('a digitised copy stands for a copy, and not where an original is asked for', () => {
  expect([fault({ legalForm: 'COPY' }, 0), fault({ legalForm: 'COPY' }, 1)]).toEqual([null, 'COPY_ONLY']);
});
