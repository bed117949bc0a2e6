import type { PersonRole } from '../entities/dossier-person.ts';
import type { FormParty, FormPerson } from './form-people.ts';

/** A person in one role, by reference. */
export interface PersonInDossier {
  readonly role: PersonRole;
  readonly ref: string;
}

/**
 * Who stands in a dossier, in which role, the owner first when it is a person; for an organisation also who acts for it. Organisations
 * themselves are no people of a dossier.
 * @see design.md §8 (owner and applicant are different roles)
 */
export function peopleInDossier(people: readonly FormPerson[], owner: FormParty): readonly PersonInDossier[] {
  return people.flatMap(({ role, kind, ref }): readonly PersonInDossier[] => {
    if (kind !== 'CITIZEN' || role === 'ORGANIZATION' || role === 'NONE') {
      return [];
    }
    const acts = role === 'APPLICANT' && owner.kind === 'ORGANIZATION';
    return acts
      ? [
          { role, ref },
          { role: 'REPRESENTATIVE', ref },
        ]
      : [{ role, ref }];
  });
}
