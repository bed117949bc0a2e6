import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  answersFor,
  hasScope,
  registryActor,
  seesUsage,
} from '../../../subgraphs/registry/rules/registry-rights.ts';
import { aCitizen, anonymous, anOfficer, aService } from '../../support/callers.ts';

const SCOPES = ['registry:propose', 'registry:approve', 'registry:publish'] as const;
const anActor = fc.record({
  kind: fc.constant('REGISTRY' as const),
  agency: fc.constantFrom('G01', 'G18', 'G22'),
  scopes: fc.subarray([...SCOPES]),
  account: fc.string(),
});

test('nobody but an account of the registry is one, services of the hub included', () => {
  const others = [anonymous, aCitizen('someone'), anOfficer(), aService('gateway')];

  expect(others.map(registryActor)).toEqual([null, null, null, null]);
});

test('a developer answers for their own agency alone, and whoever runs the registry for every agency', () => {
  fc.assert(
    fc.property(anActor, fc.constantFrom('G01', 'G18', 'G22'), (actor, agency) => {
      const runs = hasScope(actor, 'registry:publish');

      expect(answersFor(actor, agency)).toBe(
        runs || (actor.agency === agency && hasScope(actor, 'registry:propose')),
      );
    }),
  );
});

test('usage is shown to the agency that answers for the subgraph and to whoever runs the registry, to no other agency', () => {
  fc.assert(
    fc.property(anActor, fc.constantFrom('G01', 'G18', 'G22'), (actor, agency) => {
      expect(seesUsage(actor, agency)).toBe(hasScope(actor, 'registry:publish') || actor.agency === agency);
    }),
  );
});
