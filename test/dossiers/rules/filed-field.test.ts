import { describe, expect, test } from 'vitest';

import type { VersionField } from '../../../subgraphs/dossiers/entities/procedure-version.ts';
import {
  filedField,
  type FieldSources,
  type GivenField,
} from '../../../subgraphs/dossiers/rules/filed-field.ts';
import type { Reading } from '../../../subgraphs/dossiers/rules/read-answer.ts';
import { aBoundField, aField } from '../procedure-builder.ts';

const AS_OF = '2026-11-20T02:00:00.000Z';
const PERSON = '00a154d8-5ed8-4bcc-b5c7-19c2add9ca88';
const OTHER = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const NUMBER = '015088999010';
const NEIGHBOURS = '036194999001';
const NAME = aBoundField('name', 'Citizen.fullName', { required: true });
const PERSONAL_ID = aBoundField('id', 'Citizen.personalId', { type: 'PERSONAL_ID' });

const read = (value: unknown): Reading => ({ kind: 'READ', values: [value], owner: 'citizens' });

function filed(
  field: VersionField,
  given: Partial<GivenField>,
  said: Partial<Omit<FieldSources, 'readings'>> & { readonly reading?: Reading } = {},
) {
  const { reading, ...sources } = said;
  return filedField(
    field,
    { key: field.key, value: null, reuse: false, ...given },
    {
      readings: new Map(reading ? [[field.key, reading]] : []),
      people: new Map([['OWNER', { kind: 'CITIZEN', ref: PERSON }]]),
      resolved: new Map(),
      asOf: AS_OF,
      ...sources,
    },
  );
}

describe('what is reused', () => {
  test('a reused value is the one that its owner holds, stamped with owner, path and time', () => {
    const outcome = filed(NAME, { reuse: true }, { reading: read('Hoàng Văn Tùng') });

    expect(outcome).toEqual({
      kind: 'FILED',
      correction: null,
      field: {
        key: 'name',
        fieldId: NAME.id,
        value: 'Hoàng Văn Tùng',
        personRef: PERSON,
        provenance: { owner: 'citizens', path: 'Citizen.fullName', asOf: AS_OF, assurance: 'VERIFIED' },
      },
    });
  });

  test('to reuse what its owner does not hold is a problem, also when a value is sent with the claim', () => {
    const nothing: Reading = { kind: 'READ', values: [], owner: 'citizens' };

    expect(filed(NAME, { reuse: true }, { reading: nothing })).toEqual({
      kind: 'PROBLEM',
      code: 'REUSE_UNAVAILABLE',
    });
    expect(filed(NAME, { reuse: true, value: 'Ai đó' })).toEqual({
      kind: 'PROBLEM',
      code: 'REUSE_UNAVAILABLE',
    });
  });

  test('to reuse what its owner does not answer for now is a problem that may pass', () => {
    const away: Reading = { kind: 'TROUBLE', trouble: 'AWAY', owner: 'citizens' };
    const refused: Reading = { ...away, trouble: 'REFUSED' };

    expect(filed(NAME, { reuse: true }, { reading: away })).toMatchObject({
      code: 'REUSE_UNAVAILABLE',
      temporary: true,
    });
    expect(filed(NAME, { reuse: true }, { reading: refused })).toEqual({
      kind: 'PROBLEM',
      code: 'REUSE_UNAVAILABLE',
    });
  });

  test('where nobody could be read for, the claim is no problem of its own', () => {
    const sources = { readings: null, people: new Map(), resolved: new Map(), asOf: AS_OF };

    expect(filedField(NAME, { key: 'name', value: null, reuse: true }, sources)).toEqual({ kind: 'EMPTY' });
  });

  test('a value claimed as reused and sent otherwise is the applicant’s, and a finding', () => {
    expect(filed(NAME, { reuse: true, value: 'Ai đó' }, { reading: read('Hoàng Văn Tùng') })).toMatchObject({
      field: { value: 'Ai đó', provenance: { owner: 'applicant', assurance: 'DECLARED' } },
      correction: { typed: 'Ai đó' },
    });
  });
});

describe('what is typed', () => {
  test('the same as its source says counts as read, in the way its source writes it', () => {
    expect(filed(NAME, { value: ' hoàng văn  tùng ' }, { reading: read('Hoàng Văn Tùng') })).toMatchObject({
      field: { value: 'Hoàng Văn Tùng', provenance: { assurance: 'VERIFIED' } },
      correction: null,
    });
  });

  test('another value is kept as declared and becomes a finding for the owner of the source', () => {
    expect(filed(NAME, { value: 'Hoàng Văn Tung' }, { reading: read('Hoàng Văn Tùng') })).toMatchObject({
      field: {
        value: 'Hoàng Văn Tung',
        provenance: { owner: 'applicant', path: 'name', assurance: 'DECLARED' },
      },
      correction: {
        key: 'name',
        typed: 'Hoàng Văn Tung',
        personRef: PERSON,
        source: { owner: 'citizens', path: 'Citizen.fullName' },
      },
    });
  });

  test('a value whose source is away is declared, and no finding', () => {
    const away: Reading = { kind: 'TROUBLE', trouble: 'AWAY', owner: 'citizens' };

    expect(filed(NAME, { value: 'Hoàng Văn Tùng' }, { reading: away })).toMatchObject({
      field: { provenance: { assurance: 'DECLARED' } },
      correction: null,
    });
  });

  test('a value that is none of its kind is a problem, and so is a required field left empty', () => {
    expect(filed(aField('on', { type: 'DATE' }), { value: 'soon' })).toEqual({
      kind: 'PROBLEM',
      code: 'FIELD_INVALID',
    });
    expect(filed(NAME, {}, { reading: read('Hoàng Văn Tùng') })).toEqual({
      kind: 'PROBLEM',
      code: 'FIELD_MISSING',
    });
    expect(filed(aField('note'), {})).toEqual({ kind: 'EMPTY' });
  });
});

describe('numbers of people', () => {
  test('the number that the register has is kept as the person', () => {
    const outcome = filed(PERSONAL_ID, { value: NUMBER }, { reading: read(NUMBER) });

    expect(outcome).toMatchObject({
      field: { value: null, personRef: PERSON, provenance: { assurance: 'VERIFIED' } },
    });
    expect(JSON.stringify(outcome)).not.toContain(NUMBER);
  });

  test('another number than the person’s in this role is a problem, and is kept nowhere', () => {
    const outcome = filed(PERSONAL_ID, { value: NEIGHBOURS }, { reading: read(NUMBER) });

    expect(outcome).toEqual({ kind: 'PROBLEM', code: 'PERSON_MISMATCH' });
  });

  test('a number in no role is kept as the person whose it is, and taken in likewise when it is nobody’s', () => {
    const head = aField('head', { type: 'PERSONAL_ID' });
    const typed = (ref: string | null) =>
      filed(head, { value: NEIGHBOURS }, { resolved: new Map([['head', { ref, isAsDescribed: null }]]) });

    expect(typed(OTHER)).toMatchObject({
      field: { value: null, personRef: OTHER, provenance: { assurance: 'DECLARED' } },
    });
    expect(typed(null)).toMatchObject({
      field: { value: null, personRef: null, provenance: { assurance: 'DECLARED' } },
    });
    expect(filed(head, { value: NEIGHBOURS })).toEqual({ kind: 'PROBLEM', code: 'PERSON_NOT_RESOLVED' });
  });

  test('in a role that nobody is known for a number needs the name and date of birth of its person: else it is refused, whether or not it is anybody’s', () => {
    const typed = (ref: string | null, isAsDescribed: boolean) =>
      filed(
        PERSONAL_ID,
        { value: NEIGHBOURS },
        { people: new Map(), resolved: new Map([['id', { ref, isAsDescribed }]]) },
      );

    expect(typed(OTHER, true)).toMatchObject({ field: { value: null, personRef: OTHER } });
    expect(typed(OTHER, false)).toEqual({ kind: 'PROBLEM', code: 'PERSON_UNKNOWN' });
    expect(typed(null, false)).toEqual(typed(OTHER, false));
  });

  test('while the register is away the person of the role stands for the number', () => {
    expect(filed(PERSONAL_ID, { value: NUMBER })).toMatchObject({
      field: { value: null, personRef: PERSON },
    });
  });

  test('a number that turns out to be somebody else’s than the person of the role is a problem', () => {
    const typed = (ref: string | null, isAsDescribed: boolean) =>
      filed(PERSONAL_ID, { value: NEIGHBOURS }, { resolved: new Map([['id', { ref, isAsDescribed }]]) });

    expect(typed(OTHER, true)).toEqual({ kind: 'PROBLEM', code: 'PERSON_MISMATCH' });
    expect(typed(null, false)).toEqual(typed(OTHER, true));
    // Their name may be typed otherwise than the register has it: that is a finding of its own field.
    expect(typed(PERSON, false)).toMatchObject({ field: { personRef: PERSON } });
  });

  test('a tax code that is a personal identifier is kept as the person, one of an enterprise as it is', () => {
    const tax = aBoundField('tax', 'Citizen.personalId', { type: 'TAX_CODE' });

    expect(filed(tax, { reuse: true }, { reading: read(NUMBER) })).toMatchObject({
      field: { value: null, personRef: PERSON },
    });
    expect(filed(aField('tax', { type: 'TAX_CODE' }), { value: '0100109106' })).toMatchObject({
      field: { value: '0100109106', personRef: null },
    });
  });
});
