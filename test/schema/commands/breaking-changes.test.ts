import { describe, expect, test } from 'vitest';

import { breakingChanges, unannouncedChanges } from '#schema/commands/breaking-changes.ts';
import { compose } from '#schema/commands/compose.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])';
const SDL = `
  type Query { area(code: ID!): Area find(filter: Filter): Thing secret: String @inaccessible }
  type Area { code: ID! name: String }
  type Office { code: ID! }
  union Thing = Area | Office
  enum Level { PROVINCE COMMUNE }
  input Filter { level: Level }`;
const before = graph(SDL);

describe('a change that breaks callers is found, and named by its coordinate', () => {
  test.each([
    ['Area.name', 'type Area { code: ID! name: String }', 'type Area { code: ID! }'],
    ['Area.name', 'name: String', 'name: Int'],
    ['Query.area', 'area(code: ID!)', 'area(code: ID!, on: String!)'],
    ['Query.area', 'area(code: ID!)', 'area'],
    ['Query.area', 'area(code: ID!)', 'area(code: Int!)'],
    ['Level.COMMUNE', 'enum Level { PROVINCE COMMUNE }', 'enum Level { PROVINCE }'],
    ['Filter.kind', 'input Filter { level: Level }', 'input Filter { level: Level kind: ID! }'],
    ['Thing', 'union Thing = Area | Office', 'union Thing = Area'],
    ['Filter.level', 'input Filter { level: Level }', 'input Filter { type: Level }'],
  ])('%s changes when "%s" becomes "%s"', (coordinate, was, is) => {
    const changes = breakingChanges({ before, after: graph(SDL.replace(was, is)) });

    expect(changes.map((change) => change.coordinate)).toContain(coordinate);
  });

  test.each([
    ['a new nullable field', 'name: String', 'name: String level: Level'],
    ['a new optional argument', 'area(code: ID!)', 'area(code: ID!, on: String)'],
    ['an answer that is never null any more', 'name: String', 'name: String!'],
    ['what clients never saw', 'secret: String @inaccessible', 'hidden: String @inaccessible'],
  ])('%s breaks nobody', (_what, was, is) => {
    expect(breakingChanges({ before, after: graph(SDL.replace(was, is)) })).toEqual([]);
  });
});

describe('a breaking change needs a new line of the changelog that names it', () => {
  const changes = [{ coordinate: 'Area.name', description: 'Area.name was removed.' }];
  const changelog = '# Changes\n\n- You can ask for `Area.name`.\n';

  test.each([
    ['no new line', changelog],
    ['a new line about another field', `${changelog}- \`Area.names\` is new.\n`],
    ['a new line about the type alone', `${changelog}- \`Area\` changed.\n`],
  ])('%s is not enough', (_what, after) => {
    const reasons = unannouncedChanges(changes, { before: changelog, after });

    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.vi).toContain('Area.name');
    expect(reasons[0]?.en).toContain('Area.name');
  });

  test.each([
    ['in code', '- Ask `Area.fullName` instead of `Area.name`.'],
    ['at the end of a sentence', '- Do not ask for Area.name.'],
    ['in a wrapped line', '- Bạn phải hỏi `Area.fullName` thay cho\n  `Area.name`.'],
  ])('a new line that names it %s is enough', (_how, line) => {
    expect(unannouncedChanges(changes, { before: changelog, after: `${changelog}${line}\n` })).toEqual([]);
  });
});

function graph(sdl: string): string {
  return compose([{ name: 'places', sdl: `${LINK}\n${sdl}` }]);
}
