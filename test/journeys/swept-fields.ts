const EDGES = '{ edges { cursor } }';

/** The fields of a person that are swept one by one, against a table of who reads which: what is selected of each. */
export const FIELDS: Readonly<Record<string, string>> = {
  'Citizen.personalId': '',
  'Citizen.formerIds': '{ number }',
  'Citizen.fullName': '',
  'Citizen.dateOfBirth': '',
  'Citizen.gender': '',
  'Citizen.nationality': '',
  'Citizen.maritalStatus': '',
  'Citizen.residence': '{ line }',
  'Citizen.placeOfBirthRegistration': '{ code }',
  'Citizen.ethnicity': '',
  'Citizen.religion': '',
  'Citizen.relatives': '{ kind }',
  'Citizen.documents': EDGES,
  'Citizen.dossiers': EDGES,
  'Citizen.accesses': EDGES,
  'Citizen.consents': '{ id }',
  'Citizen.representations': '{ id }',
  'Citizen.represents': '{ id }',
  'Citizen.emergencies': '{ id }',
  'Citizen.correctionRequests': '{ id }',
};

/** Those of a dossier. */
export const DOSSIER_FIELDS: Readonly<Record<string, string>> = {
  'Dossier.people': '{ role }',
  'Dossier.fields': '{ key }',
  'Dossier.results': '{ id }',
  'Dossier.corrections': '{ id }',
  'Dossier.askedPapers': '{ text }',
};

/** Those of a household business. */
export const ORGANIZATION_FIELDS: Readonly<Record<string, string>> = {
  'Organization.taxCode': '',
  'Organization.representative': '{ __typename }',
};

/** All of them, by coordinate. */
export const SWEPT_ALONE: ReadonlySet<string> = new Set([
  ...Object.keys(FIELDS),
  ...Object.keys(DOSSIER_FIELDS),
  ...Object.keys(ORGANIZATION_FIELDS),
  'Document.number',
]);

/** Every swept field of a person. */
export const ALL: readonly string[] = Object.keys(FIELDS);

/** None of them. */
export const NONE: readonly string[] = [];

/** What is sensitive of a person: not for an account of VNeID level 1 (design.md §5). */
export const SENSITIVE: ReadonlySet<string> = new Set(['Citizen.ethnicity', 'Citizen.religion']);

/** What a list tells of the owner of a dossier. */
export const NAME: readonly string[] = ['Citizen.fullName'];

/** What an officer reads of the people of a case that they have named (design.md §5). */
export const CASE: readonly string[] = [
  'Citizen.personalId',
  'Citizen.formerIds',
  'Citizen.fullName',
  'Citizen.dateOfBirth',
  'Citizen.gender',
  'Citizen.nationality',
  'Citizen.maritalStatus',
  'Citizen.residence',
  'Citizen.placeOfBirthRegistration',
];
