import type { DossiersContext } from '../context.ts';
import { NO_PARTIES, type PartiesNamed, partiesOf } from '../entities/parties.ts';
import { unlessAway } from '../entities/unless-away.ts';
import type { FormParty } from '../rules/form-people.ts';
import type { OwnerNamed } from '../rules/named-owner.ts';
import type { ProblemCode } from '../rules/submission-problems.ts';

/** What may be wrong with an owner: two were named, or an organisation that no register knows. */
export type OwnerProblem = Extract<ProblemCode, 'OWNER_NOT_ONE' | 'OWNER_UNKNOWN'>;

/** The owner who was named (null: nobody was), or what is wrong with it. */
export type OwnerFound =
  | { readonly ok: true; readonly owner: FormParty | null }
  | { readonly ok: false; readonly problem: OwnerProblem };

/**
 * Who was named as owner, as citizens knows them. While citizens is away nobody is found. A person who is not on record, or has died, is
 * answered as a stranger for whom nobody acts: the caller is refused at the same place and in the same words as for somebody else's
 * number, and no answer tells whether there is such a person.
 */
export async function ownerNamed(
  { services }: Pick<DossiersContext, 'services'>,
  named: OwnerNamed,
  servesOrganizations: boolean,
): Promise<OwnerFound> {
  const numbers = numbersOf(named, servesOrganizations);
  if (numbers === null) {
    return named.by === 'CALLER' ? { ok: true, owner: null } : { ok: false, problem: 'OWNER_NOT_ONE' };
  }
  const found = await unlessAway(partiesOf(services, numbers));
  const parties = (found ?? []).flatMap((one) => (one === null || one.isDeceased ? [] : [one]));
  // Of a household business and its owner, who have one number, the business is meant.
  const owner = parties.find(({ kind }) => kind === 'ORGANIZATION') ?? parties[0];
  if (owner) {
    return { ok: true, owner: { kind: owner.kind, ref: owner.ref } };
  }
  return namesPerson(numbers) && found !== null
    ? { ok: true, owner: { kind: 'CITIZEN', ref: crypto.randomUUID() } }
    : { ok: false, problem: 'OWNER_UNKNOWN' };
}

function namesPerson({ personalIds, passports }: PartiesNamed): boolean {
  return personalIds.length + passports.length > 0;
}

/** Null: there is no number to ask by. */
function numbersOf(named: OwnerNamed, servesOrganizations: boolean): PartiesNamed | null {
  switch (named.by) {
    case 'PERSONAL_ID':
      return { ...NO_PARTIES, personalIds: [named.value] };
    case 'TAX_CODE':
      return { ...NO_PARTIES, taxCodes: [named.value] };
    case 'PERSONS_TAX_CODE':
      return {
        ...NO_PARTIES,
        personalIds: [named.value],
        taxCodes: servesOrganizations ? [named.value] : [],
      };
    case 'UNIT':
      return { ...NO_PARTIES, units: [named.value] };
    case 'PASSPORT':
      return { ...NO_PARTIES, passports: [named.value] };
    default:
      return null;
  }
}
