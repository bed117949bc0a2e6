import type { Check } from './check.ts';
import { bodyLimit } from './checks/body-limit.ts';
import { classifiedRefused } from './checks/classified-refused.ts';
import { depthLimit } from './checks/depth-limit.ts';
import { errorsTold } from './checks/errors-told.ts';
import { manyReferences } from './checks/many-references.ts';
import { schemaServed } from './checks/schema-served.ts';
import { slowRequest } from './checks/slow-request.ts';
import { ENTITY_CHECKS } from './entity-checks.ts';
import { REFUSALS } from './refusals.ts';

/** What is tried between the first question and the measurement, in the order in which the certificate tells it. */
export const SUITE: readonly Check[] = [
  schemaServed,
  ...ENTITY_CHECKS,
  classifiedRefused,
  errorsTold,
  ...REFUSALS,
  bodyLimit,
  depthLimit,
  manyReferences,
  slowRequest,
];
