import type { Words } from '../../../words/words.ts';
import { wordsOf } from '../../apply/words-of.ts';
import type { IntakeAtCounterQuery } from './generated/intake-at-counter.ts';

/** An intake as the officer who opened it reads it. */
export type IntakeRead = NonNullable<IntakeAtCounterQuery['intake']>;

/** What whoever stands at the counter is called; null when that is not shown. */
export function ownerName(owner: IntakeRead['owner']): Words | null {
  if (owner === null) {
    return null;
  }
  if (owner.__typename === 'Citizen') {
    return owner.fullName === null ? null : wordsOf(owner.fullName, owner.fullName);
  }
  return wordsOf(owner.name, owner.nameEn);
}

/** Who stands there for the owner. Null: the owner themself, or it is not shown. */
export function standInName({
  owner,
  standsThere,
}: Pick<IntakeRead, 'owner' | 'standsThere'>): string | null {
  if (standsThere?.__typename !== 'Citizen') {
    return null;
  }
  const { fullName, dateOfBirth } = standsThere;
  const isOwner =
    owner?.__typename === 'Citizen' && owner.fullName === fullName && owner.dateOfBirth === dateOfBirth;
  return isOwner ? null : fullName;
}
