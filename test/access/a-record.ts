import type { StoredAccess } from '../../subgraphs/access/entities/access-record.ts';

/** An officer's look at a person of a dossier, but for what a test says. */
export function aRecord(record: Partial<StoredAccess> = {}): StoredAccess {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    at: new Date('2026-11-20T02:30:00.000Z'),
    request: '22222222-2222-4222-8222-222222222222',
    actorKind: 'OFFICER',
    account: 'an-officer',
    agency: 'G01.9026.9001',
    role: 'RESIDENCE_OFFICER',
    actorPerson: null,
    actorOrganization: null,
    client: null,
    purpose: 'PROCESS_DOSSIER',
    purposeVersion: 1,
    caseCode: 'H26.9001-261102-0001',
    operation: 'an-operation',
    basis: 'CASE',
    fields: ['Citizen.fullName', 'Citizen.residence'],
    person: '33333333-3333-4333-8333-333333333333',
    salt: Buffer.alloc(16, 7),
    ...record,
  };
}
