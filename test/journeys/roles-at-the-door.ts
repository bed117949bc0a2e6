import type { Caller } from '#shared/caller.ts';

import {
  aCallerFor,
  aCitizen,
  aMachine,
  anOfficer,
  anOfficerOnCase,
  anonymous,
  aService,
} from '../support/callers.ts';
import { ALL, CASE, DOSSIER_FIELDS, NAME, NONE, SENSITIVE } from './swept-fields.ts';

/** The person whom all look at: the mother at Dương Nội, owner and applicant of this dossier. */
export const MOTHER = '47eaa099-2cb6-416d-86dc-283cf0480ff9';
const ANOTHER = 'c0b7f6b1-0000-4000-8000-000000000001';
export const DOSSIER = 'H26.9001-260213-0016';

const OF_DOSSIER = Object.keys(DOSSIER_FIELDS);

/** Where a reference may be said to come from. Empty: from nowhere. */
export const VIAS = [
  '',
  'Query.me',
  'Query.citizen',
  'Dossier.owner',
  'Dossier.applicant',
  'DossierPerson.person',
];
const byOwner = (via: string): readonly string[] => (via === 'Dossier.owner' ? NAME : NONE);

/** Who asks, what they read of the mother by a reference from there, and what of her dossier. */
export interface Role {
  readonly caller: Caller;
  readonly reads: (via: string) => readonly string[];
  readonly ofDossier?: readonly string[];
}

const mother = aCitizen(MOTHER);
const nothing = () => NONE;
/** Every role. */
export const ROLES: Readonly<Record<string, Role>> = {
  'nobody who signed in': { caller: anonymous, reads: nothing },
  'the mother herself': { caller: mother, reads: () => ALL, ofDossier: OF_DOSSIER },
  'the mother by an account of VNeID level 1': {
    caller: aCallerFor({ kind: 'CITIZEN', ref: MOTHER, account: 'a', level: 1 }, 'OWN_DATA'),
    reads: () => ALL.filter((field) => !SENSITIVE.has(field)),
    ofDossier: OF_DOSSIER,
  },
  'the mother who stated no purpose of hers': {
    caller: { ...mother, opens: anonymous.opens },
    reads: nothing,
  },
  'another citizen': { caller: aCitizen(ANOTHER), reads: nothing },
  'whoever stands for her in one field': {
    caller: {
      ...aCitizen(ANOTHER),
      represents: [{ ref: MOTHER, basis: 'REPRESENTATION', coordinates: new Set(['Citizen.gender']) }],
    },
    reads: () => ['Citizen.gender'],
  },
  'an officer with a list': { caller: anOfficer(), reads: byOwner },
  'an officer of another province with a list': { caller: anOfficer('H48'), reads: byOwner },
  'an officer on her case': {
    caller: anOfficerOnCase(DOSSIER, [MOTHER]),
    reads: () => CASE,
    ofDossier: OF_DOSSIER,
  },
  'an officer on a case of others': {
    caller: anOfficerOnCase('H26.9001-990101-9999', [ANOTHER]),
    reads: byOwner,
  },
  'an officer for statistics': { caller: anOfficer('H26.9001', 'STATISTICS'), reads: nothing },
  'an officer by consent that was not given': { caller: anOfficer('H26.9001', 'CONSENT'), reads: nothing },
  'a system of an agency with a list': { caller: aMachine('H26', ['dossier:read']), reads: byOwner },
  'a ministry’s developer': {
    caller: aCallerFor({ kind: 'REGISTRY', agency: 'G13', scopes: [], account: 'r' }, 'PROCESS_DOSSIER'),
    reads: nothing,
  },
  'data protection': {
    caller: aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION'),
    reads: nothing,
  },
  statistics: { caller: aCallerFor({ kind: 'STATISTICS', account: 's' }, 'STATISTICS'), reads: nothing },
  'the service of dossiers': { caller: aService('dossiers'), reads: nothing },
  'the gateway itself': { caller: aService('gateway'), reads: nothing },
};
