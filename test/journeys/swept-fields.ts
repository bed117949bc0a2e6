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
