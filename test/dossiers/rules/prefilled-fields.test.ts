import { expect, test } from 'vitest';

import { prefilledFields } from '../../../subgraphs/dossiers/rules/prefilled-fields.ts';
import { aBoundField, aField } from '../procedure-builder.ts';

const AS_OF = '2026-11-20T02:00:00.000Z';
const PEOPLE = new Map([
  ['OWNER', { kind: 'CITIZEN', ref: 'the-owner' }],
  ['ORGANIZATION', { kind: 'ORGANIZATION', ref: 'the-company' }],
] as const);

test('every field of the form is there in order: with value, person and provenance, or open', () => {
  const fields = [
    aBoundField('name', 'Citizen.fullName'),
    aBoundField('area', 'Citizen.residence.area', { type: 'AREA' }),
    aField('reason'),
  ];
  const readings = new Map([
    ['name', { kind: 'READ', values: ['Hoàng Văn Tùng'], owner: 'citizens' }],
    ['area', { kind: 'TROUBLE', trouble: 'AWAY', owner: 'citizens' }],
  ] as const);

  const filled = prefilledFields({ fields, readings, people: PEOPLE, asOf: AS_OF });

  expect(
    filled.map(({ key, value, personRef, provenance }) => [key, value, personRef, provenance?.owner]),
  ).toEqual([
    ['name', 'Hoàng Văn Tùng', 'the-owner', 'citizens'],
    ['area', null, 'the-owner', undefined],
    ['reason', null, null, undefined],
  ]);
});

test('a field about an organisation is about no person', () => {
  const field = aBoundField('name', 'Organization.name', { subject: 'ORGANIZATION' });
  const readings = new Map([['name', { kind: 'READ', values: ['Mây Nội'], owner: 'citizens' }]] as const);

  expect(prefilledFields({ fields: [field], readings, people: PEOPLE, asOf: AS_OF })).toMatchObject([
    { value: 'Mây Nội', personRef: null },
  ]);
});
