import { type PersonRole } from '../entities/dossier-person.ts';
import { type FormParty, type FormPerson } from './form-people.ts';

/**
 * Who stands in a dossier, in which role, the owner first when it is a person; for an organisation also who acts for it. Organisations
 * themselves are no people of a dossier.
 * @see design.md §8 (owner and applicant are different roles)
 */
export function peopleInDossier(
  people: readonly FormPerson[],
  owner: FormParty,
): readonly { readonly role: PersonRole; readonly ref: string }[] {
  return people.flatMap(({ role, kind, ref }) => {
    if (kind !== 'CITIZEN' || role === 'ORGANIZATION' || role === 'NONE') {
      return [];
    }
    const acts = role === 'APPLICANT' && owner.kind === 'ORGANIZATION';
    return acts ? [{ role, ref }, { role: 'REPRESENTATIVE' as const, ref }] : [{ role, ref }];
  });
}
