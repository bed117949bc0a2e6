import type { Caller } from '#shared/caller.ts';

import { subgraph as access } from '../../subgraphs/access/subgraph.ts';
import { subgraph as dossiers } from '../../subgraphs/dossiers/subgraph.ts';
import { subgraph as units } from '../../subgraphs/units/subgraph.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { type Answer, startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

/** The day of the tests: what is relative to now is relative to this. */
export const NOW = new Date('2026-11-20T02:30:00.000Z');

/** A record as a test asks for it. */
export interface ToldRecord {
  readonly id: string;
  readonly at: string;
  readonly dossier: string | null;
  readonly fields: readonly string[];
  readonly vi: string;
  readonly en: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly purpose: { readonly code: string };
}

/** A page of somebody's log. */
export interface ToldLog {
  readonly records: readonly ToldRecord[];
  readonly sealedCount: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const RECORD = `id at dossier fields vi: reason en: reason(lang: EN) purpose { code }
  actor { __typename ... on AgencyActor { unit { code } role } ... on PersonActor { self } }`;
const PAGE = `edges { node { ${RECORD} } } sealedCount pageInfo { endCursor hasNextPage }`;
const LOG = `query ($of: [_Any!]!, $own: Boolean, $since: DateTime, $first: Int, $after: String) {
  _entities(representations: $of) { ... on Citizen {
    accesses(own: $own, since: $since, first: $first, after: $after) { ${PAGE} } } }
}`;
const RECORDS = `query ($filter: AccessFilter!, $first: Int, $after: String) {
  accessRecords(filter: $filter, first: $first, after: $after) { ${PAGE} }
}`;

/** Access beside the owners of units and dossiers, all real. */
export interface ReadingWorld {
  readonly access: SubgraphWorld;
  readonly dossiers: SubgraphWorld;
  readonly units: SubgraphWorld;
  readonly stop: () => Promise<void>;
}

/** Starts the three owners that the log's words need. */
export async function startReadingWorld(): Promise<ReadingWorld> {
  const keys = freshKeys();
  const options = { keys, now: NOW };
  const unitsWorld = await startWorld(units, options);
  const dossiersWorld = await startWorld(dossiers, {
    ...options,
    seeded: false,
    subgraphUrls: { units: unitsWorld.url },
  });
  const accessWorld = await startWorld(access, {
    ...options,
    subgraphUrls: { units: unitsWorld.url, dossiers: dossiersWorld.url },
  });
  return {
    access: accessWorld,
    dossiers: dossiersWorld,
    units: unitsWorld,
    stop: async () => {
      await accessWorld.stop();
      await dossiersWorld.stop();
      await unitsWorld.stop();
    },
  };
}

/** Asks for a person's log as this caller. */
export function asksLog(
  world: SubgraphWorld,
  caller: Caller,
  of: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return world.asks({
    caller,
    query: LOG,
    variables: { of: [{ __typename: 'Citizen', ref: of }], ...variables },
  });
}

/** A person's log as this caller reads it. Throws when it is refused. */
export async function logOf(
  world: SubgraphWorld,
  caller: Caller,
  of: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ToldLog> {
  const { data, errors } = await asksLog(world, caller, of, variables);
  const people: ({ accesses: AnsweredPage | null } | null)[] = data?.['_entities'] ?? [];
  const page = people[0]?.accesses;
  if (!page) {
    throw new Error(`the log was not answered: ${JSON.stringify(errors)}`);
  }
  return toldLog(page);
}

/** Asks for everybody's looks as this caller. */
export function asksRecords(
  world: SubgraphWorld,
  caller: Caller,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return world.asks({ caller, query: RECORDS, variables });
}

/** Everybody's looks as this caller reads them. Throws when it is refused. */
export async function recordsFor(
  world: SubgraphWorld,
  caller: Caller,
  filter: Readonly<Record<string, unknown>>,
): Promise<ToldLog> {
  const { data, errors } = await asksRecords(world, caller, { filter, first: 100 });
  const page: AnsweredPage | null = data?.['accessRecords'] ?? null;
  if (!page) {
    throw new Error(`the records were not answered: ${JSON.stringify(errors)}`);
  }
  return toldLog(page);
}

interface AnsweredPage {
  readonly edges: readonly { readonly node: ToldRecord }[];
  readonly sealedCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

function toldLog({ edges, sealedCount, pageInfo }: AnsweredPage): ToldLog {
  return { records: edges.map(({ node }) => node), sealedCount, ...pageInfo };
}
