import type { Check } from './check.ts';
import { expiredGrant } from './checks/expired-grant.ts';
import { foreignActor } from './checks/foreign-actor.ts';
import { forgedGrant } from './checks/forged-grant.ts';
import { noGrant } from './checks/no-grant.ts';
import { otherAudience } from './checks/other-audience.ts';
import { otherIssuer } from './checks/other-issuer.ts';
import { otherMac } from './checks/other-mac.ts';
import { replay } from './checks/replay.ts';
import { tamperedBody } from './checks/tampered-body.ts';
import { tamperedVia } from './checks/tampered-via.ts';

/** Every request that a subgraph has to refuse. */
export const REFUSALS: readonly Check[] = [
  noGrant,
  expiredGrant,
  otherAudience,
  otherIssuer,
  forgedGrant,
  foreignActor,
  tamperedBody,
  tamperedVia,
  replay,
  otherMac,
];
