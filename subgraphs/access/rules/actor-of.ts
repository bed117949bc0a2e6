import type { StoredAccess } from '../entities/access-record.ts';
import type { AgencyActorRow, PersonActorRow, ServiceActorRow } from '../entities/actors.ts';

/**
 * Who looked, as the person may be told: an agency by code and role, a person only by whether it was oneself.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to know); the officer's name stays with the agency
 */
export function actorOf(
  look: Pick<StoredAccess, 'actorKind' | 'agency' | 'role' | 'actorPerson' | 'person'>,
): AgencyActorRow | PersonActorRow | ServiceActorRow {
  if (look.agency !== null) {
    return { __typename: 'AgencyActor', agency: look.agency, role: look.role ?? 'SYSTEM' };
  }
  if (look.actorPerson !== null) {
    return { __typename: 'PersonActor', self: look.actorPerson === look.person };
  }
  return { __typename: 'ServiceActor', name: look.actorKind };
}
