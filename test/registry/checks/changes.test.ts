import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { compareWithLive } from '../../../subgraphs/registry/checks/changes/compare.ts';
import { sdlDiff } from '../../../subgraphs/registry/checks/changes/sdl-diff.ts';
import type { SeenOperation } from '../../../subgraphs/registry/checks/check-subgraph.ts';
import type { Composable } from '../../../subgraphs/registry/checks/composition.ts';
import { lint } from '../../../subgraphs/registry/checks/lint/lint.ts';
import { readSdl } from '../../../subgraphs/registry/checks/reading/read-sdl.ts';
import { HEADER, proposed, told } from './a-proposal.ts';

const graph = (name: string, sdl: string): Composable => ({
  name,
  url: `https://${name}.example/graphql`,
  document: parse(sdl, { noLocation: true }),
});

const PEOPLE = `${HEADER}
type Query { person(ref: ID!): Citizen @authenticated  weather: Weather }
type Citizen @key(fields: "ref") {
  ref: ID!
  fullName: String @personal(class: BASIC)
  religion: String @personal(class: SENSITIVE) @requiresScopes(scopes: [["read:sensitive", "person"]])
  note: String @personal(class: BASIC, subject: "friend") @policy(policies: [["kept"]])
  friend: Citizen
  hidden: String @inaccessible
  rank: Rank
}
enum Rank { LOW HIGH @inaccessible }
type Weather { sky: String }`;

const CARD = `${HEADER}
type Query { card(id: ID!, kind: Kind = RED, filter: Filter): Card  cards(first: Int): [Card!] }
type Card @key(fields: "id") { id: ID! clinic: String colour(shade: Int): Kind holder: Party }
union Party = Card | Plan
type Plan { level: Int }
enum Kind { RED BLUE }
input Filter { clinic: String inner: Inner }
input Inner { from: String }`;

const operation = (text: string, name: string | null = 'Cards'): SeenOperation => ({
  hash: 'a1b2',
  name,
  text,
  agencies: ['G18', 'H26'],
  count: 7,
});

async function changes(before: string | null, after: string, operations: readonly SeenOperation[] = []) {
  const live = [graph('people', PEOPLE)];
  const was = before === null ? null : graph('cards', before);
  const read = [...live, ...(was ? [was] : [])].map(({ name, document }) => readSdl(name, 'G18', document));
  return compareWithLive({ live, before: was, proposed: graph('cards', after) }, operations, read);
}

test('a version that only adds breaks nothing', async () => {
  const after = CARD.replace('clinic: String c', 'clinic: String since: String c');

  expect(told(await changes(CARD, after))).toEqual([]);
  expect(told(await changes(null, CARD))).toEqual([]);
});

describe('a breaking change is judged by the operations of the last 30 days', () => {
  test.each([
    ['a removed field', ['clinic: String c', 'c'], '{ card(id: 1) { clinic } }', 'Card.clinic'],
    [
      'a field of another type',
      ['clinic: String c', 'clinic: Int c'],
      '{ card(id: 1) { clinic } }',
      'Card.clinic',
    ],
    ['a removed root field', ['cards(first: Int): [Card!]', ''], '{ cards { id } }', 'Query.cards'],
    [
      'a removed argument',
      ['colour(shade: Int)', 'colour'],
      '{ card(id: 1) { colour(shade: 2) } }',
      'Card.colour(shade:)',
    ],
    [
      'a new required argument',
      ['colour(shade: Int)', 'colour(shade: Int, tone: Int!)'],
      '{ card(id: 1) { colour } }',
      'Card.colour(tone:)',
    ],
    [
      'a removed value of an enum that is answered',
      ['RED BLUE', 'RED'],
      '{ card(id: 1) { colour } }',
      'Kind.BLUE',
    ],
    [
      'a removed value of an enum that is asked with',
      ['RED BLUE', 'RED'],
      'query ($k: Kind) { card(id: 1, kind: $k) { id } }',
      'Kind.BLUE',
    ],
    [
      'a removed field of an input',
      ['input Inner { from: String }', 'input Inner { other: String }'],
      'query ($f: Filter) { card(id: 1, filter: $f) { id } }',
      'Inner.from',
    ],
    [
      'a removed member of a union',
      ['Card | Plan', 'Card'],
      '{ card(id: 1) { holder { ... on Plan { level } } } }',
      'Party',
    ],
  ])(
    '%s that is used is an ERROR with the operation and its agencies',
    async (_what, [from, to], text, coordinate) => {
      const after = CARD.replace(from ?? '', to ?? '');

      const used = await changes(CARD, after, [operation(text)]);
      const unused = await changes(CARD, after, [operation('{ weather { sky } }')]);

      expect(used).toContainEqual(
        expect.objectContaining({
          rule: 'breaking-change',
          severity: 'ERROR',
          coordinate,
          operations: ['Cards (G18, H26)'],
        }),
      );
      expect(told(unused)).toContain(`WARNING breaking-change ${coordinate}`);
      expect(unused.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    },
  );

  test('what is used in a fragment is used, and an operation without a name goes by its hash', async () => {
    const text = 'query { card(id: 1) { ...part } } fragment part on Card { clinic ...part }';

    const found = await changes(CARD, CARD.replace('clinic: String c', 'c'), [operation(text, null)]);

    expect(found).toEqual([expect.objectContaining({ severity: 'ERROR', operations: ['a1b2 (G18, H26)'] })]);
  });

  test('an operation that does not parse uses nothing', async () => {
    const found = await changes(CARD, CARD.replace('clinic: String c', 'c'), [operation('{ card(')]);

    expect(told(found)).toEqual(['WARNING breaking-change Card.clinic']);
  });
});

describe('what guards data is loosened', () => {
  const guarded = PEOPLE.replaceAll('person(', 'patient(').replace('weather: Weather', '');
  const member = guarded
    .replace('type Weather { sky: String }', '')
    .replaceAll('Citizen', 'Patient')
    .replaceAll('Rank', 'Grade')
    .replaceAll('"friend"', '"self"')
    .replace('friend: Patient', 'friend: Patient self: Citizen')
    .concat('\ntype Citizen @key(fields: "ref", resolvable: false) { ref: ID! }');

  test.each([
    ['@authenticated is removed', ' @authenticated', '', 'Query.patient'],
    ['a scope is no more asked for', '["read:sensitive", "person"]', '["person"]', 'Patient.religion'],
    [
      'another scope does as well',
      '[["read:sensitive", "person"]]',
      '[["read:sensitive", "person"], ["any"]]',
      'Patient.religion',
    ],
    [
      '@requiresScopes is removed',
      ' @requiresScopes(scopes: [["read:sensitive", "person"]])',
      '',
      'Patient.religion',
    ],
    ['@policy is removed', ' @policy(policies: [["kept"]])', '', 'Patient.note'],
    ['@inaccessible is removed', 'hidden: String @inaccessible', 'hidden: String', 'Patient.hidden'],
    ['@inaccessible of a value is removed', 'HIGH @inaccessible', 'HIGH', 'Grade.HIGH'],
    ['a class is lowered', 'class: SENSITIVE', 'class: BASIC', 'Patient.religion'],
    ['a mark is removed', 'fullName: String @personal(class: BASIC)', 'fullName: String', 'Patient.fullName'],
    ['a subject is changed', 'subject: "self"', 'subject: "friend.self"', 'Patient.note'],
  ])('%s: an ERROR', async (_what, from, to, coordinate) => {
    const found = await changes(member, member.replace(from, to));

    expect(told(found)).toContain(`ERROR security-change ${coordinate}`);
  });

  test.each([
    ['one scope more', '["read:sensitive", "person"]', '["read:sensitive", "person", "more"]'],
    [
      'a higher class',
      'fullName: String @personal(class: BASIC)',
      'fullName: String @personal(class: SENSITIVE)',
    ],
    ['a guarded field that is gone', 'hidden: String @inaccessible', ''],
  ])('%s loosens nothing', async (_what, from, to) => {
    const found = await changes(member, member.replace(from, to));

    expect(found.filter(({ rule }) => rule === 'security-change')).toEqual([]);
  });

  test('an @override from elsewhere that drops a mark or a rule is found, though composition keeps them for now', () => {
    const people = readSdl('people', 'G01', parse(PEOPLE));
    const thief = `${HEADER}\ntype Citizen @key(fields: "ref") { ref: ID! religion: String @override(from: "people") }`;

    const found = lint(proposed(thief, [people])).filter(({ rule }) => rule === 'security-change');

    expect(found.map(({ coordinate, instead }) => `${coordinate ?? ''} ${instead ?? ''}`)).toEqual([
      'Citizen.religion @personal(class: SENSITIVE)',
      'Citizen.religion @requiresScopes(scopes: [["read:sensitive", "person"]])',
    ]);
  });
});

test('the diff tells people what is added, removed and changed, in order of names', () => {
  const before = readSdl('cards', 'G18', parse(CARD));
  const after = readSdl(
    'cards',
    'G18',
    parse(
      CARD.replace('clinic: String c', 'since: String c')
        .replace('level: Int', 'level: Float')
        .replace('RED BLUE', 'RED "new words" BLUE'),
    ),
  );

  expect(sdlDiff(before, after).split('\n')).toEqual([
    '- Card.clinic: String',
    '+ Card.since: String',
    '~ Kind.BLUE (description)',
    '~ Plan.level: Int → Float',
  ]);
  expect(sdlDiff(after, after)).toBe('');
  expect(sdlDiff(null, after)).toContain('+ Card, OBJECT @key(fields: "id")');
});
