import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { findFlows } from '../../../subgraphs/registry/checks/flows/find-flows.ts';
import { proposalOf } from '../../../subgraphs/registry/checks/reading/proposal.ts';
import { readSdl } from '../../../subgraphs/registry/checks/reading/read-sdl.ts';
import { CARDS, HEADER, ownRead, proposed } from './a-proposal.ts';

const flowsOf = (sdl: string): readonly string[] =>
  findFlows(proposed(sdl)).map(
    ({ through, coordinate, owner, agency, dataClass }) =>
      `${through} ${coordinate} ${owner} ${agency} ${dataClass ?? '-'}`,
  );
const citizen = (keys: string, fields: string): string =>
  `${HEADER}\ntype Citizen ${keys} { ref: ID! ${fields} }`;
const REF = '@key(fields: "ref")';

test('a member that adds to citizens needs the approval of their owner, and is handed nothing', () => {
  expect(flowsOf(CARDS)).toEqual(['EXTENDS Citizen citizens G01 -']);
});

test('a stub that only names an entity is no flow', () => {
  expect(
    flowsOf(
      `${HEADER}\ntype Card @key(fields: "id") { id: ID! holder: Citizen }\ntype Citizen @key(fields: "ref", resolvable: false) { ref: ID! }`,
    ),
  ).toEqual([]);
});

describe('personal data that would come to the member', () => {
  test('the personal number, declared as a second key', () => {
    const sdl = citizen(`${REF} @key(fields: "personalId")`, 'personalId: ID');

    expect(flowsOf(sdl)).toEqual(['KEY Citizen.personalId citizens G01 IDENTIFIER']);
  });

  test('not by a key that it does not resolve', () => {
    const sdl = citizen(`${REF} @key(fields: "personalId", resolvable: false)`, 'personalId: ID');

    expect(flowsOf(sdl)).toEqual([]);
  });

  test('a field named in @requires, and one below another', () => {
    const sdl = `${citizen(REF, 'ethnicity: String @external residence: Residence @external subsidy: Int @requires(fields: "ethnicity residence { line }")')}
      type Residence { line: String @external }`;

    expect(flowsOf(sdl)).toEqual([
      'REQUIRES Citizen.ethnicity citizens G01 SENSITIVE',
      'REQUIRES Citizen.residence citizens G01 BASIC',
      'EXTENDS Citizen citizens G01 -',
    ]);
  });

  test('a field of a person behind a union, in @requires of somebody else’s type', () => {
    const sdl = `${HEADER}\nunion Party = Citizen\ntype Citizen @key(fields: "ref") { ref: ID! fullName: String @external }
      type Dossier @key(fields: "code") { code: ID! owner: Party @external fee: Int @requires(fields: "owner { ... on Citizen { fullName } }") }`;

    expect(flowsOf(sdl)).toContain('REQUIRES Citizen.fullName citizens G01 BASIC');
  });

  test('a field handed down by @fromContext', () => {
    const sdl = citizen(
      `${REF} @context(name: "who")`,
      'religion: String @external benefits: Benefits } type Benefits { rate(belief: String @fromContext(field: "$who { religion }")): Int',
    );

    expect(flowsOf(sdl)).toContain('FROM_CONTEXT Citizen.religion citizens G01 SENSITIVE');
  });

  test('under renamed directives and through the name space of a link too', () => {
    const sdl = citizen(
      '@federation__key(fields: "ref")',
      'religion: String @outside rate: Int @federation__requires(fields: "religion")',
    ).replace('"@external"', '{ name: "@external", as: "@outside" }');

    expect(flowsOf(sdl)).toContain('REQUIRES Citizen.religion citizens G01 SENSITIVE');
  });
});

describe('what the member would answer in place of the owner', () => {
  test('a field taken over by @override names the owner that it is taken from', () => {
    const sdl = citizen(REF, 'fullName: String @override(from: "citizens") @personal(class: BASIC)');

    expect(flowsOf(sdl)).toContain('OVERRIDE Citizen.fullName citizens G01 BASIC');
  });

  test('a field that it also answers, shareable', () => {
    expect(flowsOf(citizen(REF, 'gender: String @shareable'))).toContain(
      'PROVIDES Citizen.gender citizens G01 BASIC',
    );
  });

  test('a field along a way of its own, by @provides, public ones too', () => {
    const sdl = `${HEADER}\ntype Card @key(fields: "id") { id: ID! clinic: Unit @provides(fields: "name") }
      type Unit @key(fields: "code") { code: ID! name: String @external }`;

    expect(flowsOf(sdl)).toEqual(['PROVIDES Unit.name units G09 -']);
  });
});

describe('types that the member adds to', () => {
  test.each([
    ['an enum by a value', 'enum Gender { MALE FEMALE OTHER UNKNOWN }', 'EXTENDS Gender citizens G01 -'],
    [
      'a union by a member',
      'union Party = Citizen | Clinic type Citizen { x: Int } type Clinic { x: Int }',
      'EXTENDS Party citizens G01 -',
    ],
    [
      'an entity by `extend type`',
      'extend type Procedure @key(fields: "id") { id: ID! waitingDays: Int }',
      'EXTENDS Procedure procedures G22 -',
    ],
  ])('%s', (_what, declared, expected) => {
    expect(flowsOf(`${HEADER}\n${declared}`)).toContain(expected);
  });

  test('an interface by an implementation', () => {
    const live = [
      ...ownRead(),
      readSdl(
        'roads',
        'G05',
        parse(
          'interface Way @key(fields: "id") { id: ID! } type Road implements Way @key(fields: "id") { id: ID! length: Int }',
        ),
      ),
    ];
    const mine = readSdl(
      'cards',
      'G18',
      parse(
        'interface Way @key(fields: "id") { id: ID! } type Rail implements Way @key(fields: "id") { id: ID! }',
      ),
    );

    expect(findFlows(proposalOf(mine, live))).toContainEqual({
      coordinate: 'Way',
      owner: 'roads',
      agency: 'G05',
      dataClass: null,
      through: 'EXTENDS',
    });
  });

  test('a shared enum with the same values is no flow', () => {
    expect(flowsOf(`${HEADER}\nenum Language { VI EN }`)).toEqual([]);
  });
});

describe('who owns a type', () => {
  const big = readSdl(
    'grabber',
    'G99',
    parse(
      `type Citizen @key(fields: "ref") { ref: ID! ${Array.from({ length: 60 }, (_, index) => `f${index}: Int`).join(' ')} }`,
    ),
  );

  test('a member cannot come to own a person by declaring more fields than the hub', () => {
    const proposal = proposalOf(readSdl('cards', 'G18', parse(CARDS)), [big, ...ownRead()]);

    expect(findFlows(proposal)).toEqual([
      expect.objectContaining({ coordinate: 'Citizen', owner: 'citizens' }),
    ]);
  });

  test('a member stays the owner of its own type when others add to it', () => {
    const sdl = `${HEADER}\ntype Card @key(fields: "id") { id: ID! clinic: String level: Int }`;
    const mine = readSdl('cards', 'G18', parse(sdl));
    const other = readSdl('hospitals', 'G19', parse('type Card @key(fields: "id") { id: ID! beds: Int }'));

    expect(findFlows(proposalOf(mine, [...ownRead(), other], mine))).toEqual([]);
  });
});
