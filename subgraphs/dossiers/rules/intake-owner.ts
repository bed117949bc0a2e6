import { type Caller } from '#shared/caller.ts';

import { type FormParty, type OwnersFamily } from './form-people.ts';

/**
 * Whose matter a person may fill a form in for: their own, that of the organisation they represent, or of somebody they act for, a minor
 * child or whoever recorded it. `named` null: nobody was named. Null: the caller is nobody who fills in for themself, or acts for that
 * person by no right. Consent to reading is no right to act.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 134 to 138 (representation); design.md §8 (owner and applicant)
 */
export function ownersOf({ actor, represents }: Caller, named: string | null): FormParty | null {
  if (actor.kind !== 'CITIZEN' && actor.kind !== 'REPRESENTATIVE') {
    return null;
  }
  if (named === null) {
    return actor.kind === 'REPRESENTATIVE'
      ? { kind: 'ORGANIZATION', ref: actor.organization }
      : { kind: 'CITIZEN', ref: actor.ref };
  }
  const actsFor = represents.some(
    ({ ref, basis }) => ref === named && (basis === 'MINOR' || basis === 'REPRESENTATION'),
  );
  return named === actor.ref || actsFor ? { kind: 'CITIZEN', ref: named } : null;
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
