import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ServiceCalls } from '#shared/service-calls.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { addressedFindings } from '../../subgraphs/dossiers/entities/addressed-findings.ts';
import { sourceAgencies } from '../../subgraphs/dossiers/entities/source-agencies.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { anOfficer, aMachine } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { aDossier, given } from './dossier-builder.ts';

const NOW = new Date('2026-11-20T02:00:00Z');

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false, now: NOW });
  await aFinding('citizens', 'Hà');
  await aFinding('health-insurance', 'GD-4');
});
afterAll(() => world.stop());

async function aFinding(owner: string, typed: string): Promise<void> {
  const built = aDossier();
  const source = { owner, path: 'Citizen.fullName', asOf: NOW.toISOString(), assurance: 'VERIFIED' } as const;
  const id = crypto.randomUUID();
  const finding = { id, key: 'owner.fullName', typed, personRef: null, source, state: 'OPEN' } as const;
  await given(world.runtime.orm.em.fork(), { ...built, corrections: [finding] });
}

/** A registry that answers with these, or is away. */
function registry(subgraphs: readonly object[] | null): Pick<ServiceCalls, 'ask'> {
  return {
    ask: async () => {
      if (subgraphs === null) {
        throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away');
      }
      return { subgraphs };
    },
  };
}

interface Found {
  readonly id: string;
  readonly dossierCode: string;
  readonly typed: string;
}

interface Listed {
  readonly correctionFindings: { readonly edges: readonly { readonly node: Found }[] };
}

const NOTHING_FOUND: Found = { id: '', dossierCode: '', typed: '' };

const LIST = '{ correctionFindings { edges { node { key typed state source { owner } } } } }';

describe('what applicants typed otherwise than a source has it', () => {
  test('is on the list of the agency that keeps the source, and its officer reads it with the purpose for it', async () => {
    const { data, errors } = await world.asks({ caller: anOfficer('G01.9026', 'CORRECT_DATA'), query: LIST });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      correctionFindings: {
        edges: [
          { node: { key: 'owner.fullName', typed: 'Hà', state: 'OPEN', source: { owner: 'citizens' } } },
        ],
      },
    });
  });

  test('is not told in words to whoever states no such purpose', async () => {
    const { data, errors } = await world.asks({
      caller: aMachine('G01', ['correction:answer']),
      query: LIST,
    });

    expect(data).toMatchObject({
      correctionFindings: { edges: [{ node: { key: 'owner.fullName', typed: null } }] },
    });
    expect(errors).toMatchObject([{ extensions: { coordinate: 'AddressedFinding.typed' } }]);
  });

  test('and once it is answered the answer stands on the list for the officer with the purpose, and for nobody else', async () => {
    await aFinding('citizens', 'Lan');
    const open = '{ correctionFindings { edges { node { id dossierCode typed } } } }';
    const officer = anOfficer('G01.9026', 'CORRECT_DATA');
    const { data } = await world.asks({ caller: officer, query: open });
    const { correctionFindings } = data as unknown as Listed;
    const { id, dossierCode } =
      correctionFindings.edges.find(({ node }) => node.typed === 'Lan')?.node ?? NOTHING_FOUND;
    const answers = `mutation ($code: DossierCode!, $id: ID!) {
      answerCorrection(code: $code, correction: $id, confirmed: true, answer: "Đã sửa ở nguồn.") { __typename } }`;
    const variables = { code: dossierCode, id };
    await world.asks({ caller: officer, query: answers, variables });
    const again = await world.asks({ caller: officer, query: answers, variables });

    const query =
      '{ correctionFindings(state: CONFIRMED) { edges { node { id state answer answeredAt } } } }';
    const read = await world.asks({ caller: officer, query });
    const unread = await world.asks({ caller: aMachine('G01', ['correction:answer']), query });

    expect(again.data).toEqual({ answerCorrection: { __typename: 'FindingNotAnswered' } });
    const node = { id, state: 'CONFIRMED', answeredAt: NOW.toISOString() };
    expect(read.data).toEqual({
      correctionFindings: { edges: [{ node: { ...node, answer: 'Đã sửa ở nguồn.' } }] },
    });
    expect(unread.data).toEqual({ correctionFindings: { edges: [{ node: { ...node, answer: null } }] } });
    expect(unread.errors).toMatchObject([{ extensions: { coordinate: 'AddressedFinding.answer' } }]);
  });

  test('is no list for an agency that keeps no source', async () => {
    const { data } = await world.asks({ caller: anOfficer('H26.9001', 'CORRECT_DATA'), query: LIST });

    expect(data).toEqual({ correctionFindings: null });
  });

  test('is read page by page, oldest first, of one source or of several', async () => {
    const db = world.runtime.orm.em.fork().getKysely<unknown>();
    const asked = { sources: ['citizens', 'health-insurance'], state: 'OPEN' } as const;

    const [first, second] = await addressedFindings(db, asked, { size: 1, position: null });
    const rest = await addressedFindings(db, asked, {
      size: 5,
      position: [first?.foundAt.toISOString() ?? '', first?.id ?? ''],
    });

    expect(rest).toEqual([second]);
    expect(await addressedFindings(db, { sources: [], state: null }, { size: 5, position: null })).toEqual(
      [],
    );
  });
});

describe('which agency answers for a source', () => {
  test('is what the registry says, also for a ministry’s own subgraph', async () => {
    const services = registry([
      { name: 'citizens', agency: { code: 'G01' } },
      { name: 'health-insurance', agency: { code: 'G24' } },
      { name: 'a-newcomer', agency: null },
    ]);

    expect([...(await sourceAgencies(services))]).toEqual([
      ['citizens', 'G01'],
      ['health-insurance', 'G24'],
    ]);
  });

  test('is the ministry that keeps citizens’ data while the registry is away', async () => {
    expect([...(await sourceAgencies(registry(null)))]).toEqual([['citizens', 'G01']]);
  });
});
