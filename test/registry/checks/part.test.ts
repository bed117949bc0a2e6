import { parse } from 'graphql';
import { expect, test } from 'vitest';

import type { CheckInput } from '../../../subgraphs/registry/checks/check-subgraph.ts';
import { composeAll } from '../../../subgraphs/registry/checks/composition.ts';
import { examine } from '../../../subgraphs/registry/checks/examine.ts';
import { aGraph, type MadeUp } from './a-graph.ts';
import { aCheck, CARDS, ownSubgraphs } from './a-proposal.ts';

// Of these about half are made of subgraphs that compose. When this was written 3,000 more were tried: of 1,062 proposals that only add 594 did
// not compose, 449 were judged by a part alone, and none differed.
const GRAPHS = 100;
const PATIENCE_MS = 300_000;

/** The report by the part that the proposal can change and by everything live, and whether the part sufficed. */
async function bothWays(input: CheckInput) {
  const fast = await examine({ ...input, whole: false });
  const slow = await examine({ ...input, whole: true });
  return {
    fast: fast.report,
    slow: { ...slow.report, supergraph: null },
    byPart: fast.supergraph?.().includes('partEntry') === true,
  };
}

test(
  'on made-up graphs, a part of the graph tells exactly what the whole graph tells',
  async () => {
    const inputs = Array.from({ length: GRAPHS }, (_, seed) => aGraph(seed))
      .filter(isLive)
      .map(({ live, before, proposed }) => aCheck(proposed, { name: 'new', live, before }));

    const found = await Promise.all(inputs.map(bothWays));

    expect(found.map(({ fast }) => fast)).toEqual(found.map(({ slow }) => slow));
    expect(found.filter(({ byPart }) => byPart).length).toBeGreaterThan(found.length / 8);
    expect(found.filter(({ slow }) => isUncomposed(slow)).length).toBeGreaterThan(found.length / 4);
  },
  PATIENCE_MS,
);

test('what is added to a type that only another subgraph leads to, and cannot be reached there, is found', async () => {
  const live = [
    {
      name: 'shop',
      agency: 'G01',
      url: 'https://s.example',
      sdl: `${FEDERATION} type Query { stall: Stall } type Stall { goods: Goods } type Goods @shareable { name: String }`,
    },
  ];
  const sdl = `${FEDERATION} type Query { goods: Goods } type Goods @shareable { name: String price: Int }`;

  const { fast, slow, byPart } = await bothWays(aCheck(sdl, { name: 'new', live }));

  expect(byPart).toBe(false);
  expect(fast).toEqual(slow);
  expect(isUncomposed(fast)).toBe(true);
});

test('a member that follows the contract is composed with a part of the graph', async () => {
  const { fast, slow, byPart } = await bothWays(aCheck(CARDS));

  expect(byPart).toBe(true);
  expect(fast).toEqual(slow);
});

test.each([
  ['names a type that nobody has', 'clinic: Strin'],
  ['has a key of no field', 'clinic: String } type Ward @key(fields: "code") { id: ID!'],
  ['declares a field twice', 'clinic: String clinic: Int'],
])('of a member that %s both ways tell the same', async (_what, field) => {
  const { fast, slow } = await bothWays(aCheck(CARDS.replace('clinic: String', field)));

  expect(isUncomposed(fast)).toBe(true);
  expect(fast).toEqual(slow);
});

test.each([
  [
    'takes a field over',
    'type Citizen @key(fields: "ref") { ref: ID! fullName: String @override(from: "citizens") @personal(class: BASIC) }',
  ],
  ['says of a shared enum what nobody else says', 'enum Language { VI }'],
])('a member that %s is composed with everything', async (_what, more) => {
  const sdl = more.startsWith('enum') ? `${CARDS}\n${more}` : CARDS.replace(/"""\nA person, with[^]*$/, more);

  expect((await bothWays(aCheck(sdl))).byPart).toBe(false);
});

test.each(ownSubgraphs())('of $name both ways tell the same', async ({ name, agency, sdl }) => {
  const { fast, slow } = await bothWays(aCheck(sdl, { name, agency, before: sdl, live: ownSubgraphs(name) }));

  expect(fast).toEqual(slow);
});

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

function isUncomposed({ findings }: { readonly findings: readonly { readonly rule: string }[] }): boolean {
  return findings.some(({ rule }) => rule === 'composition');
}

function isLive({ live, before }: MadeUp): boolean {
  const mine = before === null ? [] : [{ name: 'new', url: 'https://n.example', sdl: before }];
  const all = [...live, ...mine].map(({ name, url, sdl }) => ({
    name,
    url,
    document: parse(sdl, { noLocation: true }),
  }));
  return !('faults' in composeAll(all, 'new', new Map()));
}
