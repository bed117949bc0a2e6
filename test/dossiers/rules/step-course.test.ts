import { expect, test } from 'vitest';

import { DEFAULT_OFFICE_HOURS } from '../../../subgraphs/dossiers/rules/office-hours.ts';
import { stepCourse } from '../../../subgraphs/dossiers/rules/step-course.ts';
import { anOfficer } from '../../support/callers.ts';
import { aLivedDossier, at } from '../lived-dossier.ts';

const { dossier, events } = aLivedDossier(
  {},
  ['SUBMITTED', '2026-11-02 09:00'],
  ['ACCEPTED', '2026-11-02 10:00'],
  ['PAYMENT_REQUIRED', '2026-11-02 11:00'],
);
const history = events.map((event, index) => ({
  dossierCode: dossier.code,
  position: index + 1,
  actor: null,
  role: null,
  account: null,
  reason: null,
  toUnit: null,
  ...event,
}));
const work = {
  dossier: { ...dossier, version: 1 },
  history,
  actor: anOfficer('H26.9001'),
  now: at('2026-11-03 09:00'),
};
const course = (name: Parameters<typeof stepCourse>[1]['name'], effect = {}) =>
  stepCourse(work, { name, effect }, DEFAULT_OFFICE_HOURS);

test('the last entry of the course is the step, with the unit that takes it', () => {
  const { entry } = course('STOP');

  expect(entry).toMatchObject({ kind: 'STATUS', status: 'STOPPED', at: work.now, unit: 'H26.9001' });
});

test('a payment that leaves the status alone is an entry of its own kind', () => {
  expect(course('RECORD_PAYMENT').entry).toMatchObject({
    kind: 'PAYMENT',
    status: 'PAYMENT_REQUIRED',
    dueAt: null,
  });
});

test('a payment that was the last one awaited lets the deadline run again', () => {
  const { entry, course: after } = course('RECORD_PAYMENT', { status: 'IN_PROGRESS' });

  expect(entry).toMatchObject({ kind: 'STATUS', status: 'IN_PROGRESS', dueAt: at('2026-11-06 17:00') });
  expect(after.clockStoppedAt).toBeNull();
});
