import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { notFromHere, STEP_NAMES, type StepName } from '../../../subgraphs/dossiers/rules/dossier-step.ts';
import { type Standing, whoMayStep } from '../../../subgraphs/dossiers/rules/who-may-step.ts';

const NOBODY: Standing = { owns: false, receives: false, processes: false };
const PERSON: Standing = { ...NOBODY, owns: true };
const RECEIVER: Standing = { ...NOBODY, receives: true };
const PROCESSOR: Standing = { ...NOBODY, processes: true };

const stepsOf = (standing: Standing): readonly StepName[] =>
  STEP_NAMES.filter((name) => whoMayStep(name, standing));

const aStanding = fc.record({ owns: fc.boolean(), receives: fc.boolean(), processes: fc.boolean() });

describe('who may take which step', () => {
  test('the people of a dossier supply, withdraw and rate, and decide nothing', () => {
    expect(stepsOf(PERSON)).toEqual(['SUPPLY_SUPPLEMENT', 'WITHDRAW', 'RATE']);
  });

  test('the receiving unit accepts, rejects, asks for papers, takes papers and money, and hands the result over', () => {
    expect(stepsOf(RECEIVER)).toEqual([
      'ACCEPT',
      'REJECT',
      'REQUEST_SUPPLEMENT',
      'SUPPLY_SUPPLEMENT',
      'RECORD_PAYMENT',
      'RECORD_REFUND',
      'RETURN_RESULT',
    ]);
  });

  test('the processing unit does what decides the matter', () => {
    expect(stepsOf(PROCESSOR)).toEqual([
      'START',
      'REQUEST_SUPPLEMENT',
      'REQUEST_PAYMENT',
      'RECORD_PAYMENT',
      'RECORD_REFUND',
      'STOP',
      'RESUME',
      'APOLOGISE',
      'COMPLETE',
      'RETURN_RESULT',
      'TRANSFER',
    ]);
  });

  test('every step is somebody’s to take, and nobody takes one who has nothing to do with the dossier', () => {
    const all: Standing = { owns: true, receives: true, processes: true };

    expect(stepsOf(all)).toEqual(STEP_NAMES);
    expect(stepsOf(NOBODY)).toEqual([]);
  });

  test('standing in one more way never takes a right away, and every right comes from one way of standing', () => {
    const aStep = fc.constantFrom(...STEP_NAMES);
    const aStatus = fc.constantFrom(...DOSSIER_STATUSES);
    fc.assert(
      fc.property(aStep, aStatus, aStanding, (name, status, standing) => {
        const may = whoMayStep(name, standing) && notFromHere(name, { status, accepted: true }) === null;
        const byOne = [
          standing.owns && whoMayStep(name, PERSON),
          standing.receives && whoMayStep(name, RECEIVER),
          standing.processes && whoMayStep(name, PROCESSOR),
        ].includes(true);

        expect(may).toBe(byOne && notFromHere(name, { status, accepted: true }) === null);
      }),
      { numRuns: 500 },
    );
  });
});
