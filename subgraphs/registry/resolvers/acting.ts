import type { Caller } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import { hasScope, registryActor, type RegistryActor, type RegistryScope } from '../rules/registry-rights.ts';

/** The account of the registry that acts, if it has one of these rights. Fails with FORBIDDEN for everyone else. */
export function actingWith(caller: Caller, ...scopes: readonly RegistryScope[]): RegistryActor {
  const actor = registryActor(caller);
  if (actor === null || !scopes.some((scope) => hasScope(actor, scope))) {
    throw callerError('FORBIDDEN', {
      vi: `Việc này cần tài khoản sổ đăng ký có quyền ${scopes.join(' hoặc ')}.`,
      en: `This takes an account of the registry with ${scopes.join(' or ')}.`,
    });
  }
  return actor;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** What was given as an id. What cannot be one is the id of nothing. */
export function uuidOf(text: string): string {
  return UUID.test(text) ? text : NOTHING;
}
