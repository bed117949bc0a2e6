import { expect, test } from 'vitest';

import { draftDossier, type DossierNeeds } from '../../../subgraphs/dossiers/operations/draft-dossier.ts';
import { problemOf } from '../../../subgraphs/dossiers/rules/submission-problems.ts';
import { theReadings } from '../form-readings-builder.ts';
import { aBoundField, aComponent, aField, aVersion } from '../procedure-builder.ts';
import { OWNER, theNeeds } from '../submission-builder.ts';

function draftOf(needs: Partial<DossierNeeds>) {
  const drafted = draftDossier(theNeeds(needs));
  return drafted.ok ? drafted.draft : expect.fail(drafted.problems.map(({ code }) => code).join());
}

test('a dossier is drafted from what was read and typed, with owner, places and time limit', () => {
  const version = aVersion({
    form: { fields: [aBoundField('name', 'Citizen.fullName'), aField('copies', { type: 'NUMBER' })] },
    components: [aComponent('form', { requirement: { madeFromForm: true } })],
  });
  const fields = [
    { key: 'name', value: null, reuse: true },
    { key: 'copies', value: '2', reuse: false },
  ];

  const draft = draftOf({
    version,
    given: { fields, components: [] },
    readings: theReadings({ fields: { name: 'Hoàng Văn Tùng' } }),
  });

  expect(draft.dossier).toMatchObject({
    procedureId: version.id,
    status: 'SUBMITTED',
    termUnit: 'WORKING_DAY',
    termQuantity: 3,
    ownerRef: OWNER,
    applicantRef: OWNER,
    receivingUnit: 'H26.9001',
    processingUnit: 'H26.9001',
    channel: 'ONLINE',
    acceptedAt: null,
  });
  expect(draft.fields.map(({ value, provenance }) => [value, provenance?.assurance])).toEqual([
    ['Hoàng Văn Tùng', 'VERIFIED'],
    ['2', 'DECLARED'],
  ]);
  expect(draft.components).toMatchObject([{ answer: 'SATISFIED_BY_DATA' }]);
  expect(draft.events).toMatchObject([{ kind: 'STATUS', status: 'SUBMITTED', actor: 'PERSON', unit: null }]);
});

test('all that is wrong is told at once: what was found before, the form, and the papers', () => {
  const version = aVersion({
    form: { fields: [aField('name', { required: true })] },
    components: [aComponent('paper')],
  });

  const drafted = draftDossier(theNeeds({ version, problems: [problemOf('RECEIVING_UNIT_ABOLISHED')] }));

  expect(drafted).toMatchObject({
    ok: false,
    problems: [
      { code: 'RECEIVING_UNIT_ABOLISHED' },
      { code: 'FIELD_MISSING' },
      { code: 'COMPONENT_MISSING' },
    ],
  });
});

test('what is handed in for nobody is judged as far as it can be, and drafted never', () => {
  const version = aVersion({ form: { fields: [aBoundField('name', 'Citizen.fullName')] } });
  const given = { fields: [{ key: 'name', value: null, reuse: true }], components: [] };

  const drafted = draftDossier(
    theNeeds({ version, given, intake: null, readings: null, problems: [problemOf('NOT_ENTITLED')] }),
  );

  expect(drafted).toMatchObject({ ok: false, problems: [{ code: 'NOT_ENTITLED' }] });
});

test('somebody of the intake to whom nothing in the form is bound does not come into the dossier', () => {
  const people = [
    { role: 'OWNER', kind: 'CITIZEN', ref: OWNER },
    { role: 'CHILD', kind: 'CITIZEN', ref: '59ba1b0d-5c90-4158-a909-406c2e416788' },
  ] as const;
  const version = aVersion({ form: { fields: [aField('child.name', { subject: 'CHILD' })] } });
  const given = { fields: [{ key: 'child.name', value: 'An', reuse: false }], components: [] };

  const draft = draftOf({
    version,
    given,
    intake: { id: 'x', owner: { kind: 'CITIZEN', ref: OWNER }, people },
  });

  expect(draft.people).toEqual([{ role: 'OWNER', ref: OWNER }]);
  expect(draft.fields).toMatchObject([{ value: 'An', personRef: null }]);
});
