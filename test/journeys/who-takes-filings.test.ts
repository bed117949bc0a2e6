import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const WHERE = `query ($code: ProcedureCode!, $area: AreaCode, $first: Int, $after: String) {
  procedure(code: $code) { receivingUnits(area: $area, first: $first, after: $after) {
    edges { node { code decides unit { name(lang: EN) } } } pageInfo { hasNextPage endCursor } } } }`;

interface Page {
  readonly edges: readonly {
    readonly node: {
      readonly code: string;
      readonly decides: boolean;
      readonly unit: { readonly name: string };
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function takersOf(code: string, more: object = {}): Promise<Page> {
  const { data, errors } = await world.asks(null, WHERE, { variables: { code, ...more } });
  expect(errors).toEqual([]);
  return (data as { procedure: { receivingUnits: Page } }).procedure.receivingUnits;
}

const codesIn = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.code);

test('anybody reads which agencies of Hà Nội take a birth registration: communes and centres, and no police', async () => {
  const page = await takersOf('1.001193', { area: '01' });

  expect(codesIn(page)).toContain('H26.9001');
  expect(codesIn(page).every((code) => code.startsWith('H26'))).toBe(true);
  expect(page.edges.find(({ node }) => node.code === 'H26.9001')?.node).toMatchObject({ decides: true });
});

test('a residence is registered by the police, in a commune by that of the commune', async () => {
  expect(codesIn(await takersOf('1.004222', { area: '09886' }))).toContain('G01.9026.9001');
  expect(codesIn(await takersOf('1.004222', { area: '09886' }))).not.toContain('H26.9001');
});

test('a non-territorial procedure is passed on by whoever takes it in', async () => {
  const { edges } = await takersOf('2.000635');

  expect(edges.length).toBeGreaterThan(0);
  expect(edges.every(({ node }) => !node.decides)).toBe(true);
});

test('the list of the whole country is read page by page, each agency once', async () => {
  const all = codesIn(await takersOf('1.001193', { first: 100 }));
  const first = await takersOf('1.001193', { first: 2 });
  const second = await takersOf('1.001193', { first: 2, after: first.pageInfo.endCursor });

  expect(first.pageInfo.hasNextPage).toBe(true);
  expect([...codesIn(first), ...codesIn(second)]).toEqual(all.slice(0, 4));
  expect(codesIn(await takersOf('1.001193', { area: '99999' }))).toEqual([]);
});

test('whoever is on the list takes the dossier', async () => {
  const procedure = '2.000635';
  const filled = await world.asks('citizen', PREFILL, { variables: { procedure } });
  const prefill: PrefillData = filled.data;
  const [unit] = codesIn(await takersOf(procedure));
  const fields = [...reused(prefill), { key: 'extract', value: 'BIRTH' }, { key: 'copies', value: '1' }];
  const input = { idempotencyKey: randomUUID(), procedure, receivingUnit: unit, fields, components: [] };

  const { data } = await world.asks('citizen', SUBMIT, {
    variables: { input: { ...input, confirmDuplicate: true } },
  });

  const { submitDossier }: SubmitData = data;
  expect(submitDossier).toMatchObject({
    __typename: 'DossierSubmitted',
    dossier: { receivingUnit: { code: unit } },
  });
});
