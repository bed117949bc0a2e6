import * as v from 'valibot';

import type { Delegation } from '#shared/delegation.ts';

import type { KnownPerson } from '../rules/suggestions-for.ts';

/** What of their own data suggestions for a person are made of. */
export interface KnownOfMe {
  readonly person: KnownPerson;
  readonly children: readonly KnownPerson[];
}

const DOCUMENTS = 'documents(first: 100) { edges { node { type { code } validUntil } } }';
const ME = `query {
  me { dateOfBirth ${DOCUMENTS} relatives(kind: CHILD) { person { dateOfBirth ${DOCUMENTS} } } }
}`;

const person = v.object({
  dateOfBirth: v.nullish(v.string(), null),
  documents: v.nullish(
    v.object({
      edges: v.array(
        v.object({
          node: v.object({
            type: v.nullish(v.object({ code: v.string() })),
            validUntil: v.nullish(v.string(), null),
          }),
        }),
      ),
    }),
  ),
});
const answer = v.nullish(
  v.object({
    me: v.nullish(
      v.object({
        ...person.entries,
        relatives: v.nullish(v.array(v.object({ person: v.nullish(person) })), []),
      }),
    ),
  }),
);

/** Reads the caller's own data through the graph, in their name and on record. Null: there is no such person. */
export async function knownOfMe(delegation: Delegation): Promise<KnownOfMe | null> {
  const { data } = await delegation.ask({ query: ME, variables: {}, purpose: 'OWN_DATA', caseCode: null });
  const me = v.parse(answer, data)?.me;
  if (!me) {
    return null;
  }
  const children = (me.relatives ?? []).flatMap(({ person: child }) => (child ? [knownPerson(child)] : []));
  return { person: knownPerson(me), children };
}

function knownPerson({ dateOfBirth, documents }: v.InferOutput<typeof person>): KnownPerson {
  return {
    dateOfBirth,
    documents:
      documents?.edges.flatMap(({ node: { type, validUntil } }) =>
        type ? [{ type: type.code, validUntil }] : [],
      ) ?? null,
  };
}
