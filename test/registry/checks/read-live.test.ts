import { parse } from 'graphql';
import { expect, test } from 'vitest';

import type { DeclaredType, ReadSdl } from '../../../subgraphs/registry/checks/reading/declared.ts';
import { outlineOf } from '../../../subgraphs/registry/checks/reading/outline.ts';
import { readLive } from '../../../subgraphs/registry/checks/reading/read-live.ts';
import { readSdl } from '../../../subgraphs/registry/checks/reading/read-sdl.ts';
import { aGraph } from './a-graph.ts';
import { CARDS, ownSubgraphs } from './a-proposal.ts';

const GRAPHS = 30;

// All that makes it hard to see where something begins: words of the language as names, signs in texts and comments, values that look like members.
const TRICKY = `# type Nobody { at: Int }
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", { name: "@override", as: "@taken" }])
directive @mark(
  "What for { ("
  of: [String!] = ["type", "}"]
) repeatable on FIELD_DEFINITION | OBJECT | ENUM
"""
A type { with """
type Road implements Way & type_of @key(fields: "type { input }") @mark(of: ["{"]) {
  """
  Escaped \\""" and type Hidden { x: Int }
    indented
  """
  type(input: Kind = { union: "a: b", deep: [1, 2] }, "of" enum: Int = 3): Kind! @mark(of: ["on: Int"])
  "One line: with a colon" implements: [Way!]! # on: Int
  extend: String
  on: Int @taken(from: "roads")
}
extend type Road { more: Int }
interface Way { extend: String }
interface type_of { on: Int }
union Either = | Road | Other
type Other @key(fields: "scalar") @key(fields: "on") { scalar: ID!, on: Int }
type Bare
enum Kind { type input on @mark extend }
"" scalar Day @specifiedBy(url: "https://d.example")
input Much { type: Kind = type, text: String = "x: {" next: Int = 5 }
extend union Either = Bare
type Query { road: Road }
`;

const SDLS = [
  TRICKY,
  CARDS,
  ...ownSubgraphs().map(({ sdl }) => sdl),
  ...Array.from({ length: GRAPHS }, (_, seed) => aGraph(seed)).flatMap(({ live }) =>
    live.map(({ sdl }) => sdl),
  ),
];

function told(type: DeclaredType): unknown {
  const { name, kind, description, directives, interfaces, fieldNames, fields, inputs, values } = type;
  return { name, kind, description, directives, interfaces, fieldNames, fields, inputs, values };
}

function plain({ plainFields, fields }: DeclaredType): unknown {
  return plainFields?.map(({ name, coordinate, lines }) => {
    const described = fields
      .get(name)
      ?.description.split('\n')
      .map((line) => line.trim());
    return { name, coordinate, lines, isAsParsed: described?.join('\n') === lines.join('\n').trim() };
  });
}

test('what is live reads piece by piece as it does at once', () => {
  const both = SDLS.map((sdl) => ({
    lazy: readLive('live', 'G01', sdl),
    whole: readSdl('live', 'G01', parse(sdl, { noLocation: true })),
  }));
  const read = ({ types, besides, links, document }: ReadSdl): unknown => ({
    types: [...types.values()].map(told),
    besides,
    links,
    definitions: document.definitions,
  });

  for (const { lazy, whole } of both) {
    expect(read(lazy)).toEqual(read(whole));
    expect([...lazy.types.keys()].map(lazy.nodesOf)).toEqual([...whole.types.keys()].map(whole.nodesOf));
    expect(lazy.only(new Set(['Road', 'Citizen']))).toEqual(whole.only(new Set(['Road', 'Citizen'])));
  }
});

test('fields without directives have their descriptions before they are parsed, the same as after', () => {
  const types = SDLS.flatMap((sdl) => [...readLive('live', 'G01', sdl).types.values()]);
  const described = types.flatMap((type) => plain(type) ?? []);

  expect(described.length).toBeGreaterThan(100);
  expect(described.filter((field) => !JSON.stringify(field).includes('"isAsParsed":true'))).toEqual([]);
});

test('a directive is looked for under the name that the SDL gives it', () => {
  const { typesWith } = readLive('live', 'G01', TRICKY);

  expect(typesWith('override').map(({ name }) => name)).toEqual(['Road']);
  expect(typesWith('shareable')).toEqual([]);
});

test.each(['type implements { a: Int }', 'scalar on', 'type Query { a: Int } enum input { A }'])(
  'an SDL that names a type as only keywords are named is parsed at once: %s',
  (sdl) => {
    expect(outlineOf(sdl)).toBeNull();
    expect([...readLive('live', 'G01', sdl).types.keys()]).toEqual([
      ...readSdl('live', 'G01', parse(sdl)).types.keys(),
    ]);
  },
);
