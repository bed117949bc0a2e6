import { type DossiersContext } from '../context.ts';
import { partiesOf } from '../entities/parties.ts';
import { unlessAway } from '../entities/unless-away.ts';
import { type FormParty } from '../rules/form-people.ts';
import { type OwnerNamed } from '../rules/named-owner.ts';
import { type ProblemCode } from '../rules/submission-problems.ts';

/** The owner who was named (null: nobody was), or what is wrong with it. */
export type OwnerFound =
  | { readonly ok: true; readonly owner: FormParty | null }
  | { readonly ok: false; readonly problem: ProblemCode };

interface Numbers {
  readonly personalIds: readonly string[];
  readonly taxCodes: readonly string[];
}

/** Who was named as owner, as citizens knows them. While citizens is away nobody is found. */
export async function ownerNamed(
  { services }: Pick<DossiersContext, 'services'>,
  named: OwnerNamed,
  servesOrganizations: boolean,
): Promise<OwnerFound> {
  const numbers = numbersOf(named, servesOrganizations);
  if (numbers === null) {
    return named.by === 'CALLER' ? { ok: true, owner: null } : { ok: false, problem: UNNAMED[named.by] };
  }
  const found = await unlessAway(partiesOf(services, numbers));
  const parties = (found ?? []).flatMap((one) => one ?? []);
  // Of a household business and its owner, who have one number, the business is meant.
  const owner = parties.find(({ kind }) => kind === 'ORGANIZATION') ?? parties[0];
  return owner ? { ok: true, owner } : { ok: false, problem: notFound(numbers, found === null) };
}

const UNNAMED: Readonly<Record<Exclude<OwnerNamed['by'], 'CALLER'>, ProblemCode>> = {
  NOT_ONE: 'OWNER_NOT_ONE',
  PASSPORT: 'OWNER_UNKNOWN',
  UNIT: 'OWNER_UNKNOWN',
  PERSONAL_ID: 'OWNER_UNKNOWN',
  TAX_CODE: 'OWNER_UNKNOWN',
  PERSONS_TAX_CODE: 'OWNER_UNKNOWN',
};

/** Whether there is a person of a number is told to nobody who may not act for them. */
function notFound({ personalIds }: Numbers, isAway: boolean): ProblemCode {
  return personalIds.length > 0 && !isAway ? 'NOT_ENTITLED' : 'OWNER_UNKNOWN';
}

/** Null: there is no number to ask by. Citizens has no index of passports or of the agencies that state bodies are. */
function numbersOf(named: OwnerNamed, servesOrganizations: boolean): Numbers | null {
  switch (named.by) {
    case 'PERSONAL_ID':
      return { personalIds: [named.value], taxCodes: [] };
    case 'TAX_CODE':
      return { personalIds: [], taxCodes: [named.value] };
    case 'PERSONS_TAX_CODE':
      return { personalIds: [named.value], taxCodes: servesOrganizations ? [named.value] : [] };
    default:
      return null;
  }
}
