import type { DelegatedAnswer } from '#shared/delegation.ts';

import type { FormPerson } from '../rules/form-people.ts';
import { type Ask, askedUnder, type FormReader, type IntakeAskedUnder } from './asked-under.ts';
import { declaredAmong } from './declared-people.ts';
import type { FormSubject } from './procedure-version.ts';

/** The graph, and who of a form nobody has checked. */
export interface Source {
  readonly ask: Ask;
  /** The role in which the caller stands on the form. Null: in none. */
  readonly self: FormSubject | null;
  /** In which roles there are people whom nobody has checked, where an answer told whether the caller is somebody who was. */
  readonly declaredFor: (answer: DelegatedAnswer) => Promise<ReadonlySet<FormSubject>>;
}

/** Where the people of a form are read. Of the caller alone the gateway mostly knows whether they were checked; else citizens is asked. */
export async function sourceOf(reader: FormReader, { people, ...intake }: IntakeAskedUnder): Promise<Source> {
  const self = selfAmong(people, reader.caller);
  const own = people.find(({ role }) => role === self)?.ref;
  const ask = () => declaredAmong(reader.services, people);
  const [known, asked] = await Promise.all([
    people.every(({ ref }) => ref === own) ? null : ask(),
    askedUnder(reader, { ...intake, people }),
  ]);
  return {
    self,
    ask: asked,
    declaredFor: async ({ isVerified }) => known ?? (isVerified ? NOBODY : ask()),
  };
}

const NOBODY: ReadonlySet<FormSubject> = new Set();

function selfAmong(people: readonly FormPerson[], { actor }: FormReader['caller']): FormSubject | null {
  const own = actor.kind === 'CITIZEN' || actor.kind === 'REPRESENTATIVE' ? actor.ref : '';
  return people.find(({ kind, ref }) => kind === 'CITIZEN' && ref === own)?.role ?? null;
}
