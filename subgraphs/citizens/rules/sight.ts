import type { Caller } from '#shared/caller.ts';
import type { SealKey } from '#shared/keys.ts';
import { subjectOf } from '#shared/policy.ts';

import type { CitizenRow, SealedCitizen } from '../entities/citizen.ts';
import { type DocumentRow, openDocumentNumber, type SealedDocument } from '../entities/document.ts';
import { openOrganization, type OrganizationRow, type SealedOrganization } from '../entities/organization.ts';
import { openPerson } from '../entities/person-record.ts';
import { organizationSubject } from './organization-subject.ts';
import { visibleCitizen } from './visible-citizen.ts';
import { visibleDocument } from './visible-document.ts';
import { visibleOrganization } from './visible-organization.ts';

/** What one caller sees of stored rows, each reached by a coordinate. Null stays null; so does what they may not see. */
export interface Sight {
  readonly citizen: (row: SealedCitizen | null, via: string) => CitizenRow | null;
  readonly organization: (row: SealedOrganization | null, via: string) => OrganizationRow | null;
  readonly document: (row: SealedDocument | null, via: string) => DocumentRow | null;
}

/**
 * The sight of one caller; `seals` open what they may read, when they read it.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3
 */
export function createSight(caller: Caller, seals: readonly SealKey[]): Sight {
  return {
    citizen: (row, via) =>
      row &&
      visibleCitizen(row, { caller, via, subject: subjectOf(caller, row.ref) }, () =>
        openPerson(row.ref, row.sealed, seals),
      ),
    organization: (row, via) =>
      row &&
      visibleOrganization(
        row,
        { caller, via, subject: organizationSubject(caller, row) },
        openOrganization(row.ref, row.sealed, seals),
      ),
    document: (row, via) =>
      row &&
      visibleDocument(row, { caller, via, subject: documentSubject(caller, row) }, () =>
        row.sealedNumber === null ? null : openDocumentNumber(row.id, row.sealedNumber, seals),
      ),
  };
}

function documentSubject(caller: Caller, row: SealedDocument) {
  const { ownerRef, ownerKind, representativeRef } = row;
  return ownerKind === 'CITIZEN'
    ? subjectOf(caller, ownerRef)
    : organizationSubject(caller, { ref: ownerRef, representativeRef });
}
