import { type HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { type ServiceCalls } from '#shared/service-calls.ts';

import { createCallers, type Callers } from '../http/callers.ts';
import { issueDemoToken } from './demo-issuer.ts';
import { createServiceLookups } from './service-lookups.ts';

/** Who is who in a demo: its own tokens, and the callers that they make. */
export interface DemoIdentity {
  readonly callers: Callers;
  /** A token for a persona. */
  readonly issue: (persona: string) => Promise<string>;
}

/** What a demo's identity takes. */
export interface DemoIdentityOptions {
  readonly keys: HubKeys;
  readonly now: () => Date;
  /** Where this hub is: its tokens name it as their issuer. */
  readonly origin: () => string;
  readonly services: ServiceCalls;
}

/** The identity of a demo. Throws when the keys are not a demo's: no other issuer is trusted until the access log exists. */
export function createDemoIdentity({ keys, now, origin, services }: DemoIdentityOptions): DemoIdentity {
  const { demoIssuer } = gatewayKeysOf(keys);
  if (!demoIssuer) {
    throw new Error(
      'The key file has no demo issuer, and the gateway trusts no other until the access log exists.',
    );
  }
  const lookups = createServiceLookups(services, now);
  return {
    callers: createCallers({ publicKey: demoIssuer.publicKey, origin, now, lookups }),
    issue: (persona) => issueDemoToken(keys, persona, { now: now(), origin: origin() }),
  };
}
