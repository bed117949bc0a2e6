import type { LookPageFragment, LooksAtMeQuery } from './generated/looks-at-me.ts';

/** Somebody whose log the reader may read. */
export interface LoggedPerson {
  /** Null: the reader. */
  readonly name: string | null;
  /** Null: it was not answered. */
  readonly log: LookPageFragment | null;
}

type Relatives = NonNullable<LooksAtMeQuery['me']>['relatives'];

/** The reader and the minors whose log is theirs to read. @see Bộ luật Dân sự 2015, Điều 21 */
export function peopleOf(
  me: Pick<NonNullable<LooksAtMeQuery['me']>, 'accesses' | 'relatives'> | null,
): readonly LoggedPerson[] {
  return [{ name: null, log: me?.accesses ?? null }, ...minorsOf(me?.relatives ?? null)];
}

/** The minors alone, always in the same order. */
export function minorsOf(relatives: Relatives): readonly LoggedPerson[] {
  return (relatives ?? [])
    .filter(({ kind }) => kind === 'CHILD' || kind === 'WARD')
    .map(({ person }) => person)
    .filter((person) => person !== null)
    .map(({ fullName, accesses }) => ({ name: fullName, log: accesses }));
}
