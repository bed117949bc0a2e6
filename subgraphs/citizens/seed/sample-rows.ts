import { createHash } from 'node:crypto';

import type { SealKey } from '#shared/keys.ts';

import { type Document, sealDocumentNumber } from '../entities/document.ts';
import { type Organization, sealOrganization } from '../entities/organization.ts';
import type { PersonRecord } from '../entities/person-record.ts';
import { relativeDay, relativePersonalId } from './relative-day.ts';
import type { SampleDocument, SampleOrganization, SamplePerson } from './sample-files.ts';

/** What turning sample rows into stored rows needs. */
export interface SampleWorld {
  /** The moment of seeding, from which relative days count. */
  readonly now: Date;
  readonly seal: SealKey;
  /** The reference of a sample person or organisation by its key. Throws when there is none. */
  readonly refOf: (key: string) => string;
  /** Whether a key is that of an organisation. */
  readonly isOrganization: (key: string) => boolean;
}

/** The record of a sample person, its days counted from the moment of seeding. */
export function sampleRecord(person: SamplePerson, now: Date): PersonRecord {
  const { key: _key, ref: _ref, ...written } = person;
  const dateOfBirth = relativeDay(person.dateOfBirth, now);
  return {
    ...written,
    dateOfBirth,
    passport: person.passport ?? null,
    personalId: relativePersonalId(person.personalId, { gender: person.gender, dateOfBirth }),
    residence: { ...person.residence, since: relativeDay(person.residence.since, now) },
    formerIds: person.formerIds.toReversed(),
  };
}

/** The row of a sample organisation. */
export function organizationRow(
  sample: SampleOrganization,
  world: SampleWorld,
): Omit<Organization, 'constructor'> {
  const { ref, taxCode, name } = sample;
  return {
    ref,
    sealed: sealOrganization(ref, { taxCode, name }, world.seal),
    representativeRef: sample.representative === null ? null : world.refOf(sample.representative),
    unitCode: sample.unit,
  };
}

/** The row of a sample document. */
export function documentRow(
  sample: SampleDocument,
  world: SampleWorld,
): Omit<Document, 'constructor' | 'storedAt'> {
  const { id, type, number, issuer, legalForm, signature, dossier } = sample;
  return {
    id,
    ownerRef: world.refOf(sample.owner),
    ownerKind: world.isOrganization(sample.owner) ? 'ORGANIZATION' : 'CITIZEN',
    type,
    sealedNumber: number === null ? null : sealDocumentNumber(id, number, world.seal),
    issuerCode: issuer,
    issuedOn: relativeDay(sample.issuedOn, world.now),
    validUntil: sample.validUntil === null ? null : relativeDay(sample.validUntil, world.now),
    legalForm,
    signature,
    sha256: createHash('sha256').update(`lien-thong sample document ${sample.key}`).digest('hex'),
    dossierCode: dossier === null ? null : dossierCode(dossier, world.now),
  };
}

// The day of reception stands in the code of a dossier, so a dossier of a relative day has a relative code.
function dossierCode(dossier: NonNullable<SampleDocument['dossier']>, now: Date): string {
  const day = relativeDay(dossier.day, now).slice(2).replaceAll('-', '');
  return `${dossier.agency}-${day}-${String(dossier.sequence).padStart(4, '0')}`;
}
