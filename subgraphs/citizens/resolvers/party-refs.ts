import { isService } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import { type CitizensContext } from '../context.ts';

/** A batch that is worth one round trip and no more. */
const MOST_REFS = 1_000;

/** A reference as resolvers get it. */
export interface PartyRefRow {
  readonly ref: string;
  readonly kind: 'CITIZEN' | 'ORGANIZATION';
  readonly assurance: 'VERIFIED' | 'DECLARED';
}

/** References for the hub's own services, people first. Fails with FORBIDDEN for everyone else, LIMIT_EXCEEDED over 1,000. */
export async function partyRefs(
  { caller, loaders }: CitizensContext,
  personalIds: readonly string[],
  taxCodes: readonly string[],
): Promise<(PartyRefRow | null)[]> {
  if (!isService(caller, 'gateway', 'dossiers')) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này chỉ dành cho dịch vụ của trục.',
      en: 'This field is for services of the hub.',
    });
  }
  if (personalIds.length + taxCodes.length > MOST_REFS) {
    throw callerError('LIMIT_EXCEEDED', {
      vi: `Mỗi lần hỏi tối đa ${MOST_REFS} định danh.`,
      en: `At most ${MOST_REFS} identifiers may be asked at once.`,
    });
  }
  const [people, organizations] = await Promise.all([
    loaders.refsByPersonalId(personalIds),
    loaders.refsByTaxCode(taxCodes),
  ]);
  return [
    ...people.map((row) => row && Object.assign(row, { kind: 'CITIZEN' as const })),
    ...organizations.map((row) => row && Object.assign(row, { kind: 'ORGANIZATION' as const })),
  ];
}
