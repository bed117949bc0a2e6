import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';
import { isErrorCode } from '#shared/errors.ts';

import { readSupergraph } from '../../gateway/supergraph/supergraph.ts';
import { startHubWorld, type HubAnswer, type HubWorld } from '../support/hub-world.ts';
import { type InputPath, placesIn, publicMutations, type PublicMutation, withAt } from './mutation-inputs.ts';

// A rejection that nobody waits for ends the process of all subgraphs; here Vitest fails the run for it.

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const CASE = 'H26.9001-261120-0002';
const SAMPLES = {
  personalId: '036194999001',
  fullName: 'Nguyễn Thị Thu Hà',
  dateOfBirth: '1994-05-12',
  UnitCode: 'H26.9001',
  ProcedureCode: '1.001193',
  DossierCode: CASE,
  PersonalId: '036194999001',
  TaxCode: '0100109106',
  AreaCode: '01',
  DateTime: '2026-12-01T00:00:00Z',
  Date: '2026-12-01',
  PartialDate: '1994-05-12',
  // Of no version: a step that is not refused for anything else is refused for this.
  Int: 1_000,
  Dong: 1_000,
  Boolean: true,
};
const MUTATIONS = publicMutations(readSupergraph(readSupergraphSdl()).schema, SAMPLES);

const MARKER = 'qzmarkerqz';
// What a scalar of the contract refuses is swept by the arguments of queries; here go what fits the types and may be refused late.
const BAD: readonly (readonly [what: string, value: unknown])[] = [
  ['nine thousand letters', `${MARKER}${'a'.repeat(9_000)}`],
  ['a number of nobody', '001163999888'],
];
const FORBIDDEN = /qzmarkerqz|001163999888|\bat \S+:\d+|127\.0\.0\.1|Did you mean|node_modules|postgres/i;
const SIDE_BY_SIDE = 16;

const ASKERS = [
  ['a citizen', 'citizen', {}],
  ['an officer on a case', 'officer-duong-noi', { purpose: 'PROCESS_DOSSIER', caseCode: CASE }],
  ['a system that synchronises', 'province-system', { purpose: 'SYNC_DOSSIER' }],
] as const;

describe('every place of what a mutation takes, given what it cannot take', () => {
  test('the walk reaches what citizens, officers and systems send', () => {
    const names = MUTATIONS.map(({ name }) => name);

    expect(names).toEqual(
      expect.arrayContaining(['submitDossier', 'openIntake', 'recordRepresentation', 'syncDossiers']),
    );
    expect(MUTATIONS.flatMap(({ variables }) => placesIn(variables)).length).toBeGreaterThan(300);
  });

  test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    '%s answers with codes of the closed list, in both languages, and without what was sent',
    async (_name, mutation) => {
      const asks = ASKERS.flatMap(([who, persona, why]) =>
        badly(mutation).map(({ what, variables }) => async () => {
          const answer = await world.asks(persona, mutation.text, { ...why, variables });
          return faultsOf(`${who}: ${what}`, answer);
        }),
      );

      const faults = await inTurn(asks);

      expect(faults).toEqual([]);
    },
    120_000,
  );
});

interface Badly {
  readonly what: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function badly({ variables }: PublicMutation): readonly Badly[] {
  return placesIn(variables).flatMap((path: InputPath) =>
    BAD.map(([what, value]) => ({
      what: `${what} as ${path.join('.')}`,
      variables: Object.fromEntries(Object.entries(Object(withAt(variables, path, value)))),
    })),
  );
}

function faultsOf(what: string, { status, text, errors }: HubAnswer): readonly string[] {
  const codes = errors.map(({ extensions }) => extensions.code);
  return [
    ...(status >= 500 ? [`${what}: status ${status}`] : []),
    ...(FORBIDDEN.test(text) ? [`${what}: tells ${FORBIDDEN.exec(text)?.[0]} in ${text.slice(0, 300)}`] : []),
    ...codes
      .filter((code) => !isErrorCode(code) || /^(?:INTERNAL|SUBGRAPH_)/.test(code))
      .map((code) => `${what}: code ${code}`),
    ...errors
      .filter(({ message }) => !message.includes(' / '))
      .map(({ message }) => `${what}: in one language: ${message}`),
  ];
}

// A few side by side: a queue that is full would refuse the rest.
async function inTurn(asks: readonly (() => Promise<readonly string[]>)[]): Promise<readonly string[]> {
  const now = (await Promise.all(asks.slice(0, SIDE_BY_SIDE).map((ask) => ask()))).flat();
  return asks.length > SIDE_BY_SIDE ? [...now, ...(await inTurn(asks.slice(SIDE_BY_SIDE)))] : now;
}
