import { expect, test } from 'vitest';

import { composedGraph } from '../../../subgraphs/registry/compose/composed-graph.ts';
import { composeGraph } from '../../../subgraphs/registry/compose/compose-graph.ts';
import { ownGraph } from '../../../subgraphs/registry/compose/own-graph.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';
import { LOOPBACK, pressure, pumps } from '../members.ts';

const member = (name: string, sdl: string) => ({ name, sdl, url: LOOPBACK });
const own = ownGraph();
const clash = pumps('Fire', 'place: Area').concat('type Area { id: Int! }');

test('our own subgraphs alone compose to the supergraph that is committed', async () => {
  const graph = await composeGraph({ own, members: [], contracts: [], leaveOut: false });

  expect(graph).toEqual({ supergraph: readSupergraphSdl(), leftOut: [], contracts: [] });
}, 300_000);

test('members that do not fit leave nothing, unless they are to be left out: then each is tried beside those before it', () => {
  const members = [member('wells', pumps('Well')), member('pumps', clash), member('gates', pumps('Gate'))];

  const strict = composedGraph({ own, members, contracts: [], leaveOut: false });
  const lenient = composedGraph({ own, members, contracts: [], leaveOut: true });

  expect(strict.supergraph).toBeNull();
  expect(lenient.leftOut).toEqual(['pumps']);
  expect(lenient.supergraph).toContain('pumpWell');
  expect(lenient.supergraph).toContain('pumpGate');
  expect(lenient.supergraph).not.toContain('pumpFire');
}, 300_000);

test('a member that would lose a mark of personal data does not fit', () => {
  const marked = pumps('Fire', 'keeper: Int @personal(class: BASIC)').replace(
    /\n {2}@composeDirective[^\n]*/,
    '',
  );

  const { supergraph } = composedGraph({
    own: [],
    members: [member('pumps', marked)],
    contracts: [],
    leaveOut: false,
  });

  expect(supergraph).toBeNull();
});

test('a contract shows what has one of its tags, or hides what has one, and what leads nowhere goes along', () => {
  const members = [member('pumps', pumps('Fire', pressure)), member('wells', pumps('Well'))];
  const contracts = [{ name: 'outside', include: [], exclude: ['inside'] }];

  const graph = composedGraph({ own: [], members, contracts, leaveOut: false });

  expect(graph.supergraph).not.toMatch(/kilopascals[^\n]*@inaccessible/);
  expect(graph.contracts[0]?.supergraph).toMatch(/kilopascals[^\n]*@inaccessible/);
});
