import type { AccessRecordResolvers } from '#schema/generated/access.ts';

import type { AccessContext } from '../context.ts';
import type { StoredAccess } from '../entities/access-record.ts';
import type { MemberWords } from '../entities/member-words.ts';
import { actorOf } from '../rules/actor-of.ts';
import { hasWords } from '../rules/field-words.ts';
import { plainReason } from '../rules/plain-reason.ts';

/** One look, as its reader may be told of it. */
export const AccessRecord: AccessRecordResolvers = {
  at: ({ at }) => at.toISOString(),
  actor: actorOf,
  purpose: ({ purpose, purposeVersion }) => ({ code: purpose, version: purposeVersion }),
  dossier: async (record, _arguments, { loaders }) =>
    isDossier(record.caseCode) && (await loaders.caseRelation(record)) === 'TOLD' ? record.caseCode : null,
  reason: (record, { lang }, context) => reasonOf(record, lang === 'EN' ? 'en' : 'vi', context),
  proof: (record, _arguments, { loaders }) => loaders.proofOf(record),
};

// An intake at the counter is a case, too, and its id no dossier's code.
function isDossier(caseCode: string | null): boolean {
  return caseCode !== null && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(caseCode);
}

const NO_WORDS: MemberWords = new Map();

async function reasonOf(
  look: StoredAccess,
  language: 'vi' | 'en',
  { loaders }: AccessContext,
): Promise<string> {
  const [agencyName, purpose, relation, memberWords] = await Promise.all([
    look.agency === null ? null : loaders.unitName.load(look.agency),
    loaders.purpose({ code: look.purpose, version: look.purposeVersion }),
    loaders.caseRelation(look),
    look.fields.every(hasWords) ? NO_WORDS : loaders.memberWords(),
  ]);
  const purposeName = purpose && { vi: purpose.nameVi, en: purpose.nameEn };
  const { reader } = loaders;
  return plainReason({ look, agencyName, purposeName, relation, reader, memberWords }, language);
}
