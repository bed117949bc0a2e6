import { describe, expect, test } from 'vitest';

import type { VersionField } from '../../../subgraphs/dossiers/entities/procedure-version.ts';
import { fillLeg, type KnownValue, type LegForm } from '../../../subgraphs/dossiers/rules/leg-fields.ts';

const MOTHER = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const READ = {
  owner: 'citizens',
  path: 'Citizen.fullName',
  asOf: '2026-11-20T02:00:00.000Z',
  assurance: 'VERIFIED',
} as const;
const TYPED = {
  owner: 'applicant',
  path: 'clinic',
  asOf: '2026-11-20T02:00:00.000Z',
  assurance: 'DECLARED',
} as const;
const field = (key: string, more: Partial<VersionField> = {}): VersionField => ({
  id: `1.014137@2025-07-01/${key}`,
  key,
  type: 'TEXT',
  choices: null,
  required: true,
  subject: 'NONE',
  source: null,
  ...more,
});
const known = (key: string, more: Partial<KnownValue> = {}): KnownValue => ({
  key,
  source: null,
  value: 'declared',
  personRef: null,
  provenance: TYPED,
  ...more,
});
const filled = (form: Partial<LegForm>) =>
  fillLeg({
    fields: [],
    known: [],
    answers: [],
    supplied: [],
    people: new Map([['OWNER', MOTHER]]),
    asOf: '2026-11-21T02:00:00.000Z',
    ...form,
  });

describe('the form of a leg', () => {
  test('takes the answer under the same key, with where it first came from', () => {
    const { fields, missing } = filled({ fields: [field('clinic')], known: [known('clinic')] });

    expect(fields).toEqual([
      { fieldId: '1.014137@2025-07-01/clinic', value: 'declared', personRef: null, provenance: TYPED },
    ]);
    expect(missing).toEqual([]);
  });

  test('takes the same data element of the same person under another key, and of nobody else', () => {
    const bound = field('owner.fullName', { subject: 'OWNER', source: 'Citizen.fullName' });
    const ofMother = known('mother.fullName', {
      source: 'Citizen.fullName',
      value: 'Hà',
      personRef: MOTHER,
      provenance: READ,
    });

    const same = filled({ fields: [bound], known: [ofMother] });
    const other = filled({ fields: [bound], known: [{ ...ofMother, personRef: 'somebody else' }] });

    expect(same.fields).toMatchObject([{ value: 'Hà', provenance: READ }]);
    expect(other).toEqual({ fields: [], missing: ['owner.fullName'] });
  });

  test('takes what follows from the kind of group, and says that procedures said so', () => {
    const { fields } = filled({
      fields: [field('dwelling')],
      answers: [{ key: 'dwelling', value: 'FAMILY' }],
    });

    expect(fields).toMatchObject([
      { value: 'FAMILY', provenance: { owner: 'procedures', path: 'InterlinkedLeg.answers' } },
    ]);
  });

  test('takes before all else what was supplied when the leg was taken up again, as declared', () => {
    const { fields } = filled({
      fields: [field('clinic')],
      known: [known('clinic')],
      supplied: [{ key: 'clinic', value: 'supplied' }],
    });

    expect(fields).toMatchObject([
      { value: 'supplied', provenance: { owner: 'applicant', path: 'clinic', assurance: 'DECLARED' } },
    ]);
  });

  test('keeps a number as the person whose it is, and never as digits', () => {
    const number = field('owner.personalId', {
      type: 'PERSONAL_ID',
      subject: 'OWNER',
      source: 'Citizen.personalId',
    });

    const { fields } = filled({ fields: [number] });

    expect(fields).toMatchObject([{ value: null, personRef: MOTHER, provenance: { owner: 'citizens' } }]);
  });

  test('names every required answer that nothing gives, and leaves out the others', () => {
    const fields = [field('clinic'), field('group'), field('note', { required: false })];

    expect(filled({ fields })).toEqual({ fields: [], missing: ['clinic', 'group'] });
  });
});
