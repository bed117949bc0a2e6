import { describe, expect, test } from 'vitest';

import { checkSubgraph, type CheckInput } from '../../../subgraphs/registry/checks/check-subgraph.ts';
import { examine } from '../../../subgraphs/registry/checks/examine.ts';
import { readOutcome } from '../../../subgraphs/registry/checks/process-outcome.ts';
import { aCheck, CARDS, ownSubgraphs, told } from './a-proposal.ts';

const examined = (sdl: string, given: Partial<CheckInput> = {}) =>
  examine(aCheck(sdl, given)).then(({ report }) => report);

describe('the whole check, in processes of its own', () => {
  test('a member that follows the contract passes, with its supergraph, flows, entities and diff', async () => {
    const report = await checkSubgraph(
      aCheck(CARDS, {
        routingUrl: 'https://api.moh.gov.vn/graphql',
        hosts: ['api.moh.gov.vn'],
        mode: 'production',
        whole: true,
      }),
    );

    expect(told(report.findings)).toEqual([]);
    expect(report.passed).toBe(true);
    expect(report.supergraph).toContain('url: "https://api.moh.gov.vn/graphql"');
    expect(report.flows).toEqual([
      { coordinate: 'Citizen', owner: 'citizens', agency: 'G01', dataClass: null, through: 'EXTENDS' },
    ]);
    expect(report.entities).toEqual(['InsuranceCard', 'Citizen']);
    expect(report.diff).toContain('+ Citizen.insuranceCards: [InsuranceCard!]');
  });

  test('a process that dies on what it is given is a finding, and the host lives', async () => {
    const broken = { name: 'other', agency: 'G01', url: 'https://o.example', sdl: 'type {' };

    const report = await checkSubgraph(aCheck(CARDS, { live: [broken] }));

    expect(told(report.findings)).toEqual(['ERROR check-ended']);
  });

  test('an SDL that keeps a process busy for ever, or kills it, is refused as a finding', () => {
    expect(readOutcome({ report: '', planned: false })).toMatchObject({
      passed: false,
      supergraph: null,
      findings: [{ rule: 'check-ended', severity: 'ERROR' }],
    });
  });

  test('a supergraph that ends the planner is refused as a finding, beside all others', () => {
    const report = { passed: true, findings: [], flows: [], diff: '+ A', supergraph: 'sdl', entities: ['A'] };

    expect(readOutcome({ report: JSON.stringify(report), planned: false })).toMatchObject({
      passed: false,
      supergraph: null,
      diff: '+ A',
      findings: [{ rule: 'planner', severity: 'ERROR' }],
    });
  });
});

describe('what does not parse or is too large', () => {
  test.each([
    ['no GraphQL', 'type Query {\n  a: Int\n  b Int\n}', 'ERROR sdl-syntax', 3, 5],
    ['an empty text', '', 'ERROR sdl-syntax', 1, 1],
    ['a text that does not end', 'type Query { a: Int }\n"""', 'ERROR sdl-syntax', 2, 4],
  ])('%s is told with its line and column', async (_what, sdl, expected, line, column) => {
    const { findings, supergraph } = await examined(sdl);

    expect(told(findings)).toEqual([expected]);
    expect(findings[0]).toMatchObject({ line, column });
    expect(supergraph).toBeNull();
  });

  test.each([
    ['more than a million bytes', `${'# padding\n'.repeat(110_000)}type Query { a: Int }`],
    ['more tokens than a parser should take', `type Query { ${'a:A '.repeat(200_000)} }`],
    ['brackets without end', `type Query { a: ${'['.repeat(100_000)}`],
    ['values inside each other', `type Query { a(b: A = ${'{a:'.repeat(5_000)}1${'}'.repeat(5_000)}): Int }`],
    [
      'more types than the graph of a country needs',
      `type Query { a: Int }\n${Array.from({ length: 2_001 }, (_, index) => `type T${index} { a: Int }`).join('\n')}`,
    ],
    ['a description of a book’s length', `type Query { "${'x'.repeat(5_001)}" a: Int }`],
  ])('%s: refused by size', async (_what, sdl) => {
    const { findings } = await examined(sdl);

    expect(told(findings).join()).toContain('ERROR sdl-size');
  });
});

describe('composition errors stand where the proposed SDL has them', () => {
  test.each([
    [
      'an unknown type',
      CARDS.replace('  holder: Citizen\n', '  holder: Citisen\n'),
      'holder: Citisen',
      'Unknown type Citisen',
    ],
    [
      'a key without its field',
      CARDS.replace('@key(fields: "id")', '@key(fields: "code")'),
      'type InsuranceCard',
      'Cannot query field',
    ],
    [
      'a field of another type than its owner has',
      CARDS.replace('  ref: ID!', '  ref: ID!\n  fullName: Int'),
      'fullName: Int',
      'incompatible across subgraphs',
    ],
    [
      'an enum that is an object at its owner',
      `${CARDS}
enum Unit { A }`,
      'enum Unit',
      'mismatched kind',
    ],
  ])('%s', async (_what, sdl, at, words) => {
    const { findings } = await examined(sdl);
    const finding = findings.find(({ rule }) => rule === 'composition');

    expect(finding?.en).toContain(words);
    expect(sdl.split('\n')[(finding?.line ?? 0) - 1]).toContain(at);
  });

  test('a type that is defined twice is told at the second place', async () => {
    const sdl = `${CARDS}\nenum Citizen { A }`;

    const { findings } = await examined(sdl);

    expect(told(findings)).toEqual(['ERROR sdl-duplicate Citizen']);
    expect(sdl.split('\n')[(findings[0]?.line ?? 0) - 1]).toBe('enum Citizen { A }');
  });

  test('a newer federation is told which version to write', async () => {
    const { findings } = await examined(CARDS.replace('federation/v2.9', 'federation/v2.12'));

    expect(findings.find(({ rule }) => rule === 'composition')).toMatchObject({
      instead: '@link(url: "https://specs.apollo.dev/federation/v2.9")',
      en: expect.stringContaining('up to v2.9'),
    });
  });
});

describe('marks of personal data', () => {
  test('a mark that composition loses is an ERROR at its field', async () => {
    const sdl = CARDS.replace('@composeDirective(name: "@personal")', '');
    const alone = {
      live: [
        {
          name: 'people',
          agency: 'G01',
          url: 'https://p.example',
          sdl: 'type Query { a: Int } type Citizen @key(fields: "ref") { ref: ID! }',
        },
      ],
    };

    expect(told((await examined(sdl, alone)).findings)).toContain(
      'ERROR personal-lost Citizen.insuranceCards',
    );
  });

  test.each([
    [
      'that cannot be null',
      'insuranceCards: [InsuranceCard!]!',
      'ERROR personal-nullable Citizen.insuranceCards',
    ],
    [
      'whose subject leads to nobody',
      'insuranceCards: [InsuranceCard!]',
      'ERROR personal-subject Citizen.insuranceCards',
    ],
  ])('a marked field %s is an ERROR', async (_what, field, expected) => {
    const sdl = CARDS.replace(
      'insuranceCards: [InsuranceCard!] @personal(class: SENSITIVE)',
      `${field} @personal(class: SENSITIVE, subject: "insuranceCards.clinic")`,
    );

    expect(told((await examined(sdl)).findings)).toContain(expected);
  });
});

test('a field that other callers use is not removed unnoticed in the whole check', async () => {
  const operations = [
    {
      hash: 'h',
      name: 'Holders',
      text: '{ insuranceCard(number: 1) { clinic } }',
      agencies: ['G01'],
      count: 3,
    },
  ];

  const { findings, passed, diff } = await examined(
    CARDS.replace(/"""\n {2}Where the insured[^"]*"""\n {2}clinic: String/, ''),
    { before: CARDS, operations },
  );

  expect(passed).toBe(false);
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'breaking-change',
      coordinate: 'InsuranceCard.clinic',
      operations: ['Holders (G01)'],
    }),
  );
  expect(diff).toBe('- InsuranceCard.clinic: String');
});

describe("the hub's own subgraphs", () => {
  test.each(ownSubgraphs())(
    '$name passes every check against the rest, and the once-only lint refuses nothing',
    async ({ name, agency, sdl }) => {
      const report = await examined(sdl, { name, agency, before: sdl, live: ownSubgraphs(name) });

      expect(report.findings.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
      expect(report.diff).toBe('');
    },
  );
});
