import { ANONYMOUS, serviceCaller, type Caller } from '#shared/caller.ts';

export const anonymous: Caller = ANONYMOUS;

/** A citizen who asks for their own data. */
export function aCitizen(ref: string): Caller {
  return { actor: { kind: 'CITIZEN', ref }, purpose: 'OWN_DATA', caseCode: null, casePeople: [] };
}

/** An officer with a work list and no case. */
export function anOfficer(unit = 'H26.9001'): Caller {
  return {
    actor: { kind: 'OFFICER', unit, role: 'one-stop' },
    purpose: 'WORK_LIST',
    caseCode: null,
    casePeople: [],
  };
}

/** An officer who handles one dossier of these people. */
export function anOfficerOnCase(caseCode: string, casePeople: readonly string[], unit = 'H26.9001'): Caller {
  return { ...anOfficer(unit), purpose: 'PROCESS_DOSSIER', caseCode, casePeople };
}

/** A service of the hub that acts for itself. */
export function aService(name: string): Caller {
  return serviceCaller(name);
}
