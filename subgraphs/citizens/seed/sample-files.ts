import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

const writtenDay = v.union([
  v.string(),
  v.object({ years: v.optional(v.number(), 0), days: v.optional(v.number(), 0) }),
]);

const people = v.array(
  v.object({
    key: v.string(),
    ref: v.pipe(v.string(), v.uuid()),
    personalId: v.nullable(v.string()),
    passport: v.optional(v.object({ country: v.string(), number: v.string() })),
    fullName: v.string(),
    dateOfBirth: writtenDay,
    gender: v.picklist(['MALE', 'FEMALE', 'OTHER']),
    nationality: v.string(),
    maritalStatus: v.nullable(v.picklist(['SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED'])),
    ethnicity: v.nullable(v.string()),
    religion: v.nullable(v.string()),
    placeOfBirthRegistration: v.nullable(v.string()),
    residence: v.object({
      area: v.nullable(v.string()),
      areaName: v.string(),
      line: v.nullable(v.string()),
      since: writtenDay,
    }),
    formerIds: v.array(
      v.object({ kind: v.picklist(['CMND', 'CMND_12']), number: v.string(), changedOn: v.string() }),
    ),
  }),
);

const kin = v.object({
  families: v.array(
    v.object({ parents: v.array(v.string()), married: v.boolean(), children: v.array(v.string()) }),
  ),
  guardianships: v.array(v.object({ guardian: v.string(), ward: v.string() })),
});

const organizations = v.array(
  v.object({
    key: v.string(),
    ref: v.pipe(v.string(), v.uuid()),
    taxCode: v.nullable(v.string()),
    name: v.object({ vi: v.string(), en: v.nullable(v.string()) }),
    unit: v.nullable(v.string()),
    representative: v.nullable(v.string()),
  }),
);

const documents = v.array(
  v.object({
    key: v.string(),
    id: v.pipe(v.string(), v.uuid()),
    owner: v.string(),
    type: v.string(),
    number: v.nullable(v.string()),
    issuer: v.nullable(v.string()),
    issuedOn: writtenDay,
    validUntil: v.nullable(writtenDay),
    legalForm: v.picklist(['ORIGINAL', 'COPY', 'E_ORIGINAL']),
    signature: v.picklist(['SIGNED_VALID', 'SIGNED_INVALID', 'UNSIGNED', 'NOT_STATED']),
    dossier: v.nullable(v.object({ agency: v.string(), day: writtenDay, sequence: v.number() })),
  }),
);

/** A sample person as the file writes them. */
export type SamplePerson = v.InferOutput<typeof people>[number];
/** A sample organisation as the file writes it. */
export type SampleOrganization = v.InferOutput<typeof organizations>[number];
/** A sample document as the file writes it. */
export type SampleDocument = v.InferOutput<typeof documents>[number];

/** The sample world of citizens. Fails with the row and field when a file is not as it must be. */
export function readSampleFiles() {
  return {
    people: v.parse(people, readJson('citizens')),
    ...v.parse(kin, readJson('families')),
    organizations: v.parse(organizations, readJson('organizations')),
    documents: v.parse(documents, readJson('documents')),
  };
}

/** The sample world of citizens, as the files write it. */
export type SampleFiles = ReturnType<typeof readSampleFiles>;

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));
}
