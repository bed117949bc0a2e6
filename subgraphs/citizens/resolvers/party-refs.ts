import { isService } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import type { CitizensContext } from '../context.ts';
import type { PassportRecord } from '../entities/person-record.ts';
import type { AssuredParty } from '../entities/unseen-look-ups.ts';
import { readPassport } from '../rules/passport.ts';

/** A batch that is worth one round trip and no more. */
const MOST_REFS = 1_000;

/** A reference as resolvers get it. */
export interface PartyRefRow {
  readonly ref: string;
  readonly kind: 'CITIZEN' | 'ORGANIZATION';
  readonly assurance: 'VERIFIED' | 'DECLARED';
  readonly isDeceased: boolean;
}

/** Who is looked for, each list by one kind of identifier in its canonical form; passports in any. */
export interface PartiesAsked {
  readonly personalIds: readonly string[];
  readonly taxCodes: readonly string[];
  readonly units: readonly string[];
  readonly passports: readonly PassportRecord[];
}

/** References for the hub's own services, list by list. Fails with FORBIDDEN for everyone else, LIMIT_EXCEEDED over 1,000. */
export async function partyRefs(
  { caller, loaders }: CitizensContext,
  { personalIds, taxCodes, units, passports }: PartiesAsked,
): Promise<(PartyRefRow | null)[]> {
  if (!isService(caller, 'gateway', 'dossiers')) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này chỉ dành cho dịch vụ của trục.',
      en: 'This field is for services of the hub.',
    });
  }
  if (personalIds.length + taxCodes.length + units.length + passports.length > MOST_REFS) {
    throw callerError('LIMIT_EXCEEDED', {
      vi: `Mỗi lần hỏi tối đa ${MOST_REFS} định danh.`,
      en: `At most ${MOST_REFS} identifiers may be asked at once.`,
    });
  }
  const [people, organizations, stateBodies, foreigners] = await Promise.all([
    loaders.refsByPersonalId(personalIds),
    loaders.refsByTaxCode(taxCodes),
    loaders.refsByUnit(units),
    loaders.refsByPassport(passports.map(readPassport)),
  ]);
  const found = [
    ...of('CITIZEN', people),
    ...of('ORGANIZATION', organizations),
    ...of('ORGANIZATION', stateBodies),
    ...of('CITIZEN', foreigners),
  ];
  // The gateway asks who stands behind a token: behind that of somebody who has died stands nobody (Bộ luật Dân sự 2015, Điều 16).
  return isService(caller, 'gateway') ? found.map(unlessDeceased) : found;
}

function unlessDeceased(row: PartyRefRow | null): PartyRefRow | null {
  return row?.isDeceased === true ? null : row;
}

function of(kind: PartyRefRow['kind'], rows: readonly (AssuredParty | null)[]): (PartyRefRow | null)[] {
  return rows.map((row) => row && { ...row, kind });
}
