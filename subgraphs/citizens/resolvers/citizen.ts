import type { CitizenResolvers } from '#schema/generated/citizens.ts';

import type { PersonRecord } from '../entities/person-record.ts';
import { pageOfDocuments } from './page-of-documents.ts';

/** A person. Each field is decided when it is read. */
export const Citizen: CitizenResolvers = {
  __resolveReference: async (reference, { loaders, via }) =>
    'ref' in reference
      ? loaders.citizenByRef(reference.ref, via)
      : loaders.citizenByPersonalId(reference.personalId ?? '', via),
  personalId: (citizen) => citizen.read('personalId'),
  passport: (citizen) => citizen.read('passport'),
  formerIds: (citizen) => citizen.read('formerIds'),
  fullName: (citizen) => citizen.read('fullName'),
  dateOfBirth: (citizen) => citizen.read('dateOfBirth'),
  gender: (citizen) => citizen.read('gender'),
  nationality: (citizen) => citizen.read('nationality'),
  deceasedOn: (citizen) => citizen.readDeceasedOn(),
  maritalStatus: (citizen) => citizen.read('maritalStatus'),
  residence: (citizen) => residenceOf(citizen.read('residence')),
  placeOfBirthRegistration: (citizen) => areaOf(citizen.read('placeOfBirthRegistration')),
  ethnicity: (citizen) => citizen.read('ethnicity'),
  religion: (citizen) => citizen.read('religion'),
  relatives: (citizen, { kind }, { loaders }) => loaders.relativesOf(citizen, kind ?? null),
  correctionRequests: (citizen, _arguments, { loaders }) => loaders.correctionsOf(citizen),
  documents: (citizen, asked, { loaders }) =>
    pageOfDocuments((filter, page) => loaders.documentsOf(citizen, filter, page), asked),
};

function areaOf(id: string | null): { id: string } | null {
  return id === null ? null : { id };
}

function residenceOf(residence: PersonRecord['residence']) {
  return residence === null ? null : { ...residence, area: areaOf(residence.area) };
}
