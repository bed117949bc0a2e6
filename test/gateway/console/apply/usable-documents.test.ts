import { expect, test } from 'vitest';

import { storeOf } from '../../../../gateway/console/pages/apply/form/store-of-owner.ts';
import {
  type StoredDocument,
  usableDocuments,
} from '../../../../gateway/console/pages/apply/form/usable-documents.ts';

const TODAY = '2026-11-22';

function aDocument(told: Partial<StoredDocument>): StoredDocument {
  return {
    id: 'a',
    number: 'LC-999-010',
    issuedOn: '2017-01-02',
    validUntil: '2027-01-02',
    legalForm: 'E_ORIGINAL',
    signature: 'SIGNED_VALID',
    type: { code: 'KQ.G01.000185', name: 'Giấy phép lái xe', nameEn: "Driver's licence" },
    ...told,
  };
}

const ANY_TYPE = { originals: 0, store: { isOwners: true, types: [] } };

test('a valid, signed document takes the place of a paper whose procedure names no type', () => {
  expect(usableDocuments(ANY_TYPE, [aDocument({})], TODAY)).toHaveLength(1);
});

test('where the procedure names types, another does not do', () => {
  const paper = { originals: 0, store: { isOwners: true, types: ['KQ.G15.000031'] } };

  expect(usableDocuments(paper, [aDocument({}), aDocument({ type: null })], TODAY)).toEqual([]);
});

test('what has expired, or carries no valid signature, does not do; the last day still does', () => {
  const documents = [
    aDocument({ id: 'expired', validUntil: '2026-11-21' }),
    aDocument({ id: 'last-day', validUntil: TODAY }),
    aDocument({ id: 'lasting', validUntil: null }),
    aDocument({ id: 'unsigned', signature: 'UNSIGNED' }),
    aDocument({ id: 'broken', signature: 'SIGNED_INVALID' }),
  ];

  expect(usableDocuments(ANY_TYPE, documents, TODAY).map(({ id }) => id)).toEqual(['last-day', 'lasting']);
});

test('a copy takes the place of copies alone', () => {
  const copy = [aDocument({ legalForm: 'COPY' })];

  expect(usableDocuments(ANY_TYPE, copy, TODAY)).toHaveLength(1);
  expect(usableDocuments({ ...ANY_TYPE, originals: 1 }, copy, TODAY)).toEqual([]);
});

test('people choose from their own store or that of the child they file for, and from no organisation’s', () => {
  expect(storeOf(null, true)).toBe('own');
  expect(storeOf({ is: 'child', party: { personalId: '001226999003' } }, true)).toEqual({
    child: '001226999003',
  });
  expect(storeOf({ is: 'organization', party: { taxCode: '0108999001' } }, true)).toBe(null);
  expect(storeOf({ is: 'represented', party: null }, true)).toBe(null);
  expect(storeOf(null, false)).toBe(null);
});
