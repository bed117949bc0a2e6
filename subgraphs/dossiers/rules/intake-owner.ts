import type { Actor, Caller } from '#shared/caller.ts';

import type { FormParty, OwnersFamily } from './form-people.ts';

/** For whom somebody fills a form in. */
export interface Owning {
  readonly caller: Caller;
  /** The person or organisation that was named. Null: nobody was. */
  readonly named: FormParty | null;
  /** The organisations that the caller represents by law, as the register has them. */
  readonly organizations: readonly string[];
}

/**
 * Whose matter a person may fill a form in for: their own, that of an organisation they represent, or of somebody they act for, a minor
 * child or whoever recorded it. Null: the caller is nobody who fills in for themself, or acts for that party by no right. Consent to
 * reading is no right to act.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 134 to 138 (representation); design.md §8 (owner and applicant)
 */
export function ownerFor({ caller, named, organizations }: Owning): FormParty | null {
  const { actor, represents } = caller;
  if (actor.kind !== 'CITIZEN' && actor.kind !== 'REPRESENTATIVE') {
    return null;
  }
  if (named === null) {
    return ownMatter(actor);
  }
  const actsFor = represents.some(
    ({ ref, basis }) => ref === named.ref && (basis === 'MINOR' || basis === 'REPRESENTATION'),
  );
  return actsFor || isTheirs(actor, named.ref) || organizations.includes(named.ref) ? named : null;
}

type Person = Extract<Actor, { readonly kind: 'CITIZEN' | 'REPRESENTATIVE' }>;

function ownMatter(actor: Person): FormParty {
  return actor.kind === 'REPRESENTATIVE'
    ? { kind: 'ORGANIZATION', ref: actor.organization }
    : { kind: 'CITIZEN', ref: actor.ref };
}

function isTheirs(actor: Person, ref: string): boolean {
  return actor.ref === ref || ownMatter(actor).ref === ref;
}

/** Whose form it is, and who names somebody for it. */
export interface Naming {
  readonly owner: FormParty;
  readonly family: OwnersFamily | null;
  readonly caller: Caller;
}

/**
 * Whether a person may be named on a form: the owner, a relative of the owner, whoever fills it in, or somebody they act for. Nobody else:
 * a form must not be a way to look up strangers by their number.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function mayName(ref: string, { owner, family, caller }: Naming): boolean {
  const { actor, represents } = caller;
  const isCaller = (actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE') && actor.ref === ref;
  return (
    isCaller ||
    ref === owner.ref ||
    family?.members.some((member) => member.ref === ref) === true ||
    represents.some((one) => one.ref === ref)
  );
}
