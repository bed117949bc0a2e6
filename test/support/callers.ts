import { ANONYMOUS, serviceCaller, type Actor, type Caller } from '#shared/caller.ts';
import { opensFor } from '#shared/purposes.ts';

import { SAMPLE_PURPOSES } from './rights.ts';

export const anonymous: Caller = ANONYMOUS;

/** An actor with a purpose, and what that opens for them. */
export function aCallerFor(actor: Actor, purpose: string): Caller {
  return { ...ANONYMOUS, actor, purpose, opens: opensFor(SAMPLE_PURPOSES.get(purpose) ?? null, actor) };
}

/** A citizen who asks for their own data. */
export function aCitizen(ref: string): Caller {
  return aCallerFor({ kind: 'CITIZEN', ref, account: 'a-citizen', level: 2 }, 'OWN_DATA');
}

/** An officer with a work list and no case. */
export function anOfficer(unit = 'H26.9001', purpose = 'WORK_LIST'): Caller {
  return aCallerFor({ kind: 'OFFICER', unit, role: 'one-stop', account: 'an-officer' }, purpose);
}

/** An officer who handles one dossier of these people. */
export function anOfficerOnCase(caseCode: string, casePeople: readonly string[], unit = 'H26.9001'): Caller {
  return { ...anOfficer(unit, 'PROCESS_DOSSIER'), caseCode, casePeople };
}

/** A system of an agency. */
export function aMachine(agency: string, scopes: readonly string[] = []): Caller {
  return aCallerFor({ kind: 'MACHINE', client: 'a-system', agency, scopes }, 'WORK_LIST');
}

/** A service of the hub that acts for itself. */
export function aService(name: string): Caller {
  return serviceCaller(name);
}
