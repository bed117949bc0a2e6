import { expect, test } from 'vitest';

import { declaredValues } from '../../../subgraphs/dossiers/rules/declared-values.ts';

const PROVENANCE = { owner: 'applicant', path: 'clinic', asOf: '', assurance: 'DECLARED' } as const;
const FIELD = {
  id: '2.000986@2025-07-01/clinic',
  key: 'clinic',
  type: 'TEXT',
  choices: null,
  required: true,
  subject: 'NONE',
  source: null,
} as const;

test('the answers of the joint form keep key, person and provenance for the legs', () => {
  const answer = { fieldId: FIELD.id, value: 'Trạm y tế', personRef: null, provenance: PROVENANCE };

  expect(declaredValues([answer], [FIELD])).toEqual([
    { key: 'clinic', source: null, value: 'Trạm y tế', personRef: null, provenance: PROVENANCE },
  ]);
});

test('an answer to no field of the form, or of which nobody says where it came from, is no declaration', () => {
  const answer = { fieldId: FIELD.id, value: 'Trạm y tế', personRef: null, provenance: null };

  expect(
    declaredValues([answer, { ...answer, fieldId: 'another', provenance: PROVENANCE }], [FIELD]),
  ).toEqual([]);
});
