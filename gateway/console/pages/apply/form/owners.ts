import type { Words } from '../../../words/words.ts';
import type { ThoseIActForQuery } from '../graph/generated/those-i-act-for.ts';
import type { OwnBusinessQuery } from '../graph/generated/own-business.ts';
import { wordsOf } from '../words-of.ts';

/** Somebody whose matter it may be. */
export interface Owner {
  readonly name: Words;
  readonly is: 'self' | 'child' | 'organization' | 'represented';
  /** How the graph names them; null: whoever is signed in, or, represented, somebody whom the graph does not name: the reader does. */
  readonly party: { readonly personalId: string } | { readonly taxCode: string } | null;
}

const OF_AGE_YEARS = 18;

/**
 * Those for whom the signed-in person may file: themselves, their minor children, their household business. Whom they may read nothing
 * of is left out. Somebody who recorded that the reader represents them is one entry without a name. `today` is YYYY-MM-DD.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 21 and 136 (parents act for minors), Điều 138 (representation by mandate)
 */
export function ownersFor(
  me: ThoseIActForQuery['me'],
  business: OwnBusinessQuery['organization'],
  today: string,
): readonly Owner[] {
  if (me === null) {
    return [selfOf(null), ...businessOf(business)];
  }
  const children = (me.relatives ?? []).flatMap(({ kind, person }): readonly Owner[] => {
    const { personalId = null, fullName = null, dateOfBirth = null } = person ?? {};
    return kind === 'CHILD' && personalId !== null && isMinor(dateOfBirth, today)
      ? [{ name: wordsOf(fullName, fullName), is: 'child', party: { personalId } }]
      : [];
  });
  return [selfOf(me.fullName), ...children, ...businessOf(business), ...representedOf(me.represents, today)];
}

function selfOf(name: string | null): Owner {
  return { name: wordsOf(name ?? 'Chính tôi', name ?? 'Myself'), is: 'self', party: null };
}

/** How the graph is told of an owner; `represented` is the personal number that the reader gave of whom they represent. */
export function partyOf(owner: Owner | null, represented: string | null): Owner['party'] {
  return owner?.is === 'represented' && represented !== null
    ? { personalId: represented }
    : (owner?.party ?? null);
}

const REPRESENTED: Owner = {
  name: wordsOf('Người tôi đại diện', 'Somebody I represent'),
  is: 'represented',
  party: null,
};

type Represents = NonNullable<ThoseIActForQuery['me']>['represents'];

function representedOf(represents: Represents, today: string): readonly Owner[] {
  const lasting = (represents ?? []).some(({ until, endedAt }) => endedAt === null && until >= today);
  return lasting ? [REPRESENTED] : [];
}

function businessOf(business: OwnBusinessQuery['organization']): readonly Owner[] {
  const taxCode = business?.taxCode ?? null;
  return taxCode === null
    ? []
    : [{ name: wordsOf(business?.name, business?.nameEn), is: 'organization', party: { taxCode } }];
}

/** Those of them for whom a procedure may be asked. */
export function servedOwners(owners: readonly Owner[], parties: readonly string[]): readonly Owner[] {
  const people = parties.includes('CITIZEN') || parties.includes('FOREIGNER');
  return owners.filter(({ is }) => (is === 'organization' ? parties.includes('ORGANIZATION') : people));
}

function isMinor(dateOfBirth: string | null, today: string): boolean {
  if (dateOfBirth === null || dateOfBirth.length < 10) {
    return false;
  }
  const ofAge = `${Number(dateOfBirth.slice(0, 4)) + OF_AGE_YEARS}${dateOfBirth.slice(4)}`;
  return today < ofAge;
}
