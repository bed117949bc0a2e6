import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { ResolvedParty, ResolvedProcedure } from '../operations/draft-snapshot.ts';
import type { NamedOwner, OtherOwners } from '../operations/import-dossiers.ts';
import { TERM_UNITS } from '../rules/due-date.ts';
import { longestTerm } from '../rules/longest-term.ts';

const PARTY_REFS = `query ($personalIds: [PersonalId!], $taxCodes: [TaxCode!]) {
  partyRefs(personalIds: $personalIds, taxCodes: $taxCodes) { ref kind }
}`;
const partyRefs = v.object({
  partyRefs: v.array(
    v.nullable(v.object({ ref: v.string(), kind: v.picklist(['CITIZEN', 'ORGANIZATION']) })),
  ),
});

const DECLARE = `mutation ($people: [DeclaredPersonInput!]!) {
  declareParties(people: $people) { ... on PartiesDeclared { parties { ref kind } } }
}`;
const declared = v.object({
  declareParties: v.object({
    parties: v.array(v.nullable(v.object({ ref: v.string(), kind: v.literal('CITIZEN') }))),
  }),
});

const VERSION = `query ($code: ProcedureCode!, $on: Date!) {
  procedure(code: $code, on: $on) { id channels { timeLimit { quantity unit } } }
}`;
const version = v.object({
  procedure: v.nullable(
    v.object({
      id: v.string(),
      channels: v.array(
        v.object({
          timeLimit: v.nullable(v.object({ quantity: v.number(), unit: v.picklist(TERM_UNITS) })),
        }),
      ),
    }),
  ),
});
type Version = NonNullable<v.InferOutput<typeof version>['procedure']>;

/** Asks citizens and procedures themselves, in the name of dossiers. Fails with SubgraphFailure when one of them is away. */
export function otherOwners(services: ServiceCalls): OtherOwners {
  return {
    resolveParties: (owners) => partiesOf(services, owners),
    // A file names few procedures and days; each pair is asked once.
    resolveProcedures: async (asked) => {
      const pairs = new Map(asked.map((pair) => [`${pair.code}@${pair.on}`, pair]));
      const ids = new Map(
        await Promise.all(
          [...pairs].map(async ([key, pair]) => [key, await versionOf(services, pair)] as const),
        ),
      );
      return asked.map(({ code, on }) => ids.get(`${code}@${on}`) ?? null);
    },
  };
}

async function partiesOf(
  services: ServiceCalls,
  owners: readonly NamedOwner[],
): Promise<readonly (ResolvedParty | null)[]> {
  const people = owners.filter(({ kind }) => kind === 'PERSON');
  const organizations = owners.filter(({ kind }) => kind === 'ORGANIZATION');
  const data = await services.ask({
    subgraph: 'citizens',
    query: PARTY_REFS,
    variables: {
      personalIds: people.map(({ identifier }) => identifier),
      taxCodes: organizations.map(({ identifier }) => identifier),
    },
  });
  const refs = v.parse(partyRefs, data).partyRefs;
  const known = new Map([...people, ...organizations].map((owner, index) => [owner, refs[index] ?? null]));
  const put = await declare(
    services,
    people.filter((owner) => !known.get(owner)),
  );
  return owners.map((owner) => known.get(owner) ?? put.get(owner.identifier) ?? null);
}

async function versionOf(
  services: ServiceCalls,
  asked: { readonly code: string; readonly on: string },
): Promise<ResolvedProcedure | null> {
  const data = await services.ask({ subgraph: 'procedures', query: VERSION, variables: { ...asked } });
  const found = v.parse(version, data).procedure;
  return found === null ? null : resolved(found);
}

/** Puts on record as declared whom citizens does not know; without a name nobody is. */
async function declare(
  services: ServiceCalls,
  owners: readonly NamedOwner[],
): Promise<ReadonlyMap<string, ResolvedParty>> {
  const people = new Map(
    owners.flatMap(({ identifier, name }) =>
      name === null ? [] : [[identifier, { personalId: identifier, fullName: name }] as const],
    ),
  );
  if (people.size === 0) {
    return new Map();
  }
  const data = await services.ask({
    subgraph: 'citizens',
    query: DECLARE,
    variables: { people: [...people.values()] },
    mayRepeat: true,
  });
  const { parties } = v.parse(declared, data).declareParties;
  const identifiers = [...people.keys()];
  return new Map(
    parties.flatMap((party, index) => (party === null ? [] : [[identifiers[index] ?? '', party] as const])),
  );
}

function resolved({ id, channels }: Version): ResolvedProcedure {
  return {
    id,
    term: longestTerm(channels.flatMap(({ timeLimit }) => (timeLimit === null ? [] : [timeLimit]))),
  };
}
