import type { UploadedFileResolvers } from '#schema/generated/dossiers.ts';
import { decide, subjectOf, type Subject } from '#shared/policy.ts';

import type { DossiersContext } from '../context.ts';
import type { UploadedFileRow } from '../entities/file.ts';
import { partyOf } from '../entities/references.ts';
import { dossierSubject } from '../rules/dossier-subject.ts';
import { allowed } from './classified.ts';

const CONTENT = 'UploadedFile.content';

/** A paper that was handed in as a file. */
export const UploadedFile: UploadedFileResolvers = {
  uploadedAt: ({ uploadedAt }) => uploadedAt.toISOString(),
  owner: ({ ownerKind, ownerRef }) => (ownerRef === null ? null : partyOf(ownerKind, ownerRef)),
  content: (file, _arguments, context) => allowed(lookAt(context, file), () => `/files/${file.id}`),
};

/** Whether the caller may read what is in a paper that they may see. */
export function mayReadFile(context: DossiersContext, file: UploadedFileRow): boolean {
  return decide(lookAt(context, file)).allowed;
}

function lookAt({ caller }: DossiersContext, file: UploadedFileRow) {
  return { caller, coordinate: CONTENT, via: '', subject: subjectOfFile(caller, file) };
}

// Before a dossier takes it, a paper is of the intake that it was uploaded for.
function subjectOfFile(caller: DossiersContext['caller'], file: UploadedFileRow): Subject {
  const { dossierCode, intakeId, ownerRef, applicantRef } = file;
  if (dossierCode !== null) {
    const dossier = { code: dossierCode, ownerRef: ownerRef ?? '', applicantRef: applicantRef ?? '' };
    return dossierSubject(caller, dossier);
  }
  if (intakeId !== null && caller.caseCode === intakeId) {
    return 'CASE';
  }
  return subjectOf(caller, applicantRef ?? ownerRef ?? '');
}
