import { type Answers, valueOf } from './answers.ts';
import type { KnownForm } from './form.ts';

/** Somebody who stands on the form with name and number. */
export interface KnownPerson {
  readonly name: string;
  readonly number: string;
}

/** Those whose number and name the form has already, each once: the mother who files is one person. */
export function knownPeople({ items }: KnownForm, answers: Answers): readonly KnownPerson[] {
  const people = items.flatMap((item): readonly KnownPerson[] => {
    const role = item.type === 'PERSONAL_ID' && item.known !== null ? item.key.split('.')[0] : null;
    const named = items.find(({ key }) => key === `${role}.fullName`);
    const name = named === undefined ? '' : valueOf(answers, named);
    return name === '' ? [] : [{ name, number: valueOf(answers, item) }];
  });
  return [...new Map(people.map((person) => [person.number, person])).values()];
}
