import { expect, test } from 'vitest';

import { boundSubjects, formSubjects } from '../../../subgraphs/dossiers/rules/bound-subjects.ts';
import { aBoundField, aComponent, aField } from '../procedure-builder.ts';

const BIRTH = {
  form: {
    fields: [
      aBoundField('mother', 'Citizen.fullName', { subject: 'MOTHER' }),
      aField('child', { subject: 'CHILD' }),
    ],
  },
  components: [
    aComponent('notice', { substitution: { subject: 'CHILD' } }),
    aComponent('id', { substitution: { subject: 'APPLICANT', sources: ['Citizen.fullName'] } }),
    aComponent('card', { substitution: { subject: 'FATHER', resultTypes: ['A'] } }),
  ],
};

test('a form is about everyone whom a field or a paper names', () => {
  expect([...formSubjects(BIRTH)].toSorted()).toEqual(['APPLICANT', 'CHILD', 'FATHER', 'MOTHER']);
});

test('nothing is looked for of somebody to whose data neither field nor paper is bound', () => {
  expect([...boundSubjects(BIRTH)].toSorted()).toEqual(['APPLICANT', 'FATHER', 'MOTHER']);
});
