import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { personCommitment } from '../../../subgraphs/access/entities/person-commitment.ts';
import { canonicalRecord } from '../../../subgraphs/access/rules/canonical-record.ts';
import { aRecord } from '../a-record.ts';

describe('a record has one text, which its leaf in the tree is made of', () => {
  test('the text of a known record is this, to the byte and for ever', () => {
    expect(canonicalRecord(aRecord(), 'commitment')).toBe(
      '{"actor":{"account":"an-officer","agency":"G01.9026.9001","client":null,"kind":"OFFICER","organization":null,' +
        '"person":null,"role":"RESIDENCE_OFFICER"},"at":"2026-11-20T02:30:00.000Z","basis":"CASE",' +
        '"case":"H26.9001-261102-0001","fields":["Citizen.fullName","Citizen.residence"],' +
        '"id":"11111111-1111-4111-8111-111111111111","operation":"an-operation","person":"commitment",' +
        '"purpose":"PROCESS_DOSSIER","purposeVersion":1,"v":1}',
    );
  });

  test.each([
    ['who looked', { account: 'another' }],
    ['when', { at: new Date('2026-11-20T02:30:00.001Z') }],
    ['the purpose', { purposeVersion: 2 }],
    ['the dossier', { caseCode: null }],
    ['what was read', { fields: ['Citizen.fullName'] }],
    ['the basis', { basis: 'LIST' as const }],
  ])('another text stands for a record that differs in %s', (_what, change) => {
    expect(canonicalRecord(aRecord(change), null)).not.toBe(canonicalRecord(aRecord(), null));
  });

  test('the text is what RFC 8785 makes of it, whatever letters it holds', () => {
    const letters = fc.string({ unit: fc.constantFrom('đ', '"', '\\', '\u2028', '😀', 'a', '\n') });

    fc.assert(
      fc.property(letters, fc.array(letters), fc.option(letters), (role, fields, caseCode) => {
        const text = canonicalRecord(aRecord({ role, fields, caseCode, actorPerson: role }), role);

        expect(text).toBe(canonicalize(JSON.parse(text)));
      }),
    );
  });
});

describe('a record says of its person only what two secrets can prove', () => {
  test('the same person has another commitment under another salt, and never the reference in it', () => {
    const [one, other] = [aRecord(), aRecord({ salt: Buffer.alloc(16, 8) })];

    expect(personCommitment(one)).not.toBe(personCommitment(other));
    expect(personCommitment(one)).toMatch(/^[\w-]{43}$/);
  });

  test('a record that names nobody has no commitment', () => {
    expect(personCommitment(aRecord({ person: null }))).toBeNull();
  });
});
