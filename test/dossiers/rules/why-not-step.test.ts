import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { STEP_NAMES } from '../../../subgraphs/dossiers/rules/dossier-step.ts';
import { isEnd } from '../../../subgraphs/dossiers/rules/may-step.ts';
import { whoMayStep } from '../../../subgraphs/dossiers/rules/who-may-step.ts';
import { type StepSituation, whyNotStep } from '../../../subgraphs/dossiers/rules/why-not-step.ts';

const aSituation: fc.Arbitrary<StepSituation> = fc.record({
  dossier: fc.record({
    version: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom(...DOSSIER_STATUSES),
    acceptedAt: fc.option(fc.constant(new Date(0))),
    synchronised: fc.boolean(),
    procedureId: fc.constantFrom('1.004873@2025-07-01', '2.000986@2025-07-01'),
    groupId: fc.option(fc.constant('a-group')),
  }),
  standing: fc.record({ owns: fc.boolean(), receives: fc.boolean(), processes: fc.boolean() }),
});
const aStep = fc.record({ name: fc.constantFrom(...STEP_NAMES), version: fc.integer({ min: 1, max: 3 }) });
const always = (holds: (step: Parameters<typeof whyNotStep>[0], situation: StepSituation) => void) =>
  fc.assert(fc.property(aStep, aSituation, holds), { numRuns: 1_000 });

describe('whether a step is taken, for every actor, status and step', () => {
  test('nobody takes a step of a dossier that other software drives', () => {
    always((step, situation) => {
      fc.pre(situation.dossier.synchronised);

      expect(['SYNCHRONISED', 'INTERLINKED_ELSEWHERE']).toContain(whyNotStep(step, situation));
    });
  });

  test('nobody takes a step that is not theirs, and they learn nothing of the version', () => {
    always((step, situation) => {
      fc.pre(!situation.dossier.synchronised && !whoMayStep(step.name, situation.standing));

      expect(whyNotStep(step, situation)).toBe('NOT_ALLOWED');
    });
  });

  test('nobody takes a step that was decided on another version', () => {
    always((step, situation) => {
      fc.pre(step.version !== situation.dossier.version);

      expect(whyNotStep(step, situation)).not.toBeNull();
    });
  });

  test('after an end nobody takes any step but to rate the service and to give back what was paid', () => {
    always((step, situation) => {
      fc.pre(isEnd(situation.dossier.status) && !['RATE', 'RECORD_REFUND'].includes(step.name));

      expect(whyNotStep(step, situation)).not.toBeNull();
    });
  });

  test('who stands rightly to a dossier that is kept here, and decided on it as it is, is refused for the status alone', () => {
    always((step, { dossier, standing }) => {
      fc.pre(!dossier.synchronised && whoMayStep(step.name, standing));
      const why = whyNotStep({ ...step, version: dossier.version }, { dossier, standing });

      expect([null, 'ENDED', 'STEP_NOT_POSSIBLE']).toContain(why);
    });
  });
});
