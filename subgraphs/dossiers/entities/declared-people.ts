import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { FormPerson, FormSubject } from '../rules/form-people.ts';
import { unlessAway } from './unless-away.ts';

const ASSURANCES = 'query ($refs: [ID!]!) { partyAssurances(refs: $refs) }';
const assurances = v.object({
  partyAssurances: v.nullable(v.array(v.nullable(v.picklist(['VERIFIED', 'DECLARED'])))),
});

/**
 * In which roles there are people whom only other systems have named. While citizens does not answer nobody is: then nothing of theirs is
 * read either.
 */
export async function declaredAmong(
  services: Pick<ServiceCalls, 'ask'>,
  people: readonly FormPerson[],
): Promise<ReadonlySet<FormSubject>> {
  const persons = people.filter(({ kind }) => kind === 'CITIZEN');
  const refs = [...new Set(persons.map(({ ref }) => ref))];
  const ask = () => services.ask({ subgraph: 'citizens', query: ASSURANCES, variables: { refs } });
  const data = refs.length === 0 ? null : await unlessAway(ask());
  const told = data === null ? [] : (v.parse(assurances, data).partyAssurances ?? []);
  const declared = new Set(refs.filter((_ref, index) => told[index] === 'DECLARED'));
  return new Set(persons.filter(({ ref }) => declared.has(ref)).map(({ role }) => role));
}
