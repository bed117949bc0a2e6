import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DOSSIER_STATUSES, type DossierStatus } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import {
  notFromHere,
  statusAfter,
  STEP_NAMES,
  type StepName,
} from '../../../subgraphs/dossiers/rules/dossier-step.ts';
import { isEnd, mayStep } from '../../../subgraphs/dossiers/rules/may-step.ts';

const aStep = fc.constantFrom(...STEP_NAMES);
const aStatus = fc.constantFrom(...DOSSIER_STATUSES);
const never: readonly StepName[] = ['RECORD_PAYMENT', 'RECORD_REFUND', 'APOLOGISE', 'TRANSFER', 'RATE'];

describe('the steps by their names', () => {
  test('a step that can be taken and changes the status is one of the table of statuses', () => {
    fc.assert(
      fc.property(aStep, aStatus, fc.boolean(), (name, status, accepted) => {
        fc.pre(notFromHere(name, { status, accepted }) === null);
        const to = statusAfter(name, { status, accepted });
        fc.pre(to !== status);

        expect(mayStep({ from: status, to, accepted })).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('every step of the table of statuses has a name, or comes with the last payment', () => {
    const named = (from: DossierStatus, to: DossierStatus, accepted: boolean): boolean =>
      STEP_NAMES.some(
        (name) =>
          notFromHere(name, { status: from, accepted }) === null &&
          statusAfter(name, { status: from, accepted }) === to,
      );
    const unnamed = DOSSIER_STATUSES.flatMap((from) =>
      DOSSIER_STATUSES.flatMap((to) =>
        [true, false]
          .filter((accepted) => mayStep({ from, to, accepted }) && !named(from, to, accepted))
          .map(() => `${from} → ${to}`),
      ),
    );

    expect([...new Set(unnamed)]).toEqual(['PAYMENT_REQUIRED → IN_PROGRESS']);
  });

  test('after an end nothing happens but that the person rates the service, or gets back what they paid', () => {
    fc.assert(
      fc.property(aStep, aStatus, (name, status) => {
        fc.pre(isEnd(status));
        const isRating = name === 'RATE' && status === 'RESULT_RETURNED';
        const isRefund = name === 'RECORD_REFUND' && status === 'WITHDRAWN';

        expect(notFromHere(name, { status, accepted: true })).toBe(isRating || isRefund ? null : 'ENDED');
      }),
    );
  });

  test.each(never)('%s leaves the status alone wherever it is taken', (name) => {
    const changed = DOSSIER_STATUSES.filter(
      (status) => statusAfter(name, { status, accepted: true }) !== status,
    );

    expect(changed).toEqual([]);
  });

  test('papers that were asked for before acceptance lead back to reception, later ones into processing', () => {
    const status = 'SUPPLEMENT_REQUIRED';

    expect(statusAfter('SUPPLY_SUPPLEMENT', { status, accepted: false })).toBe('SUBMITTED');
    expect(statusAfter('SUPPLY_SUPPLEMENT', { status, accepted: true })).toBe('IN_PROGRESS');
  });

  test('no apology is made while the clock stands still, and nobody rates what is not done', () => {
    const from = (name: StepName) =>
      DOSSIER_STATUSES.filter((status) => notFromHere(name, { status, accepted: true }) === null);

    expect(from('APOLOGISE')).toEqual(['ACCEPTED', 'IN_PROGRESS']);
    expect(from('RATE')).toEqual(['COMPLETED', 'RESULT_RETURNED']);
  });
});
