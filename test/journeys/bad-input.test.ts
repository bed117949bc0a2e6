import { getNamedType, isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';
import { isErrorCode } from '#shared/errors.ts';

import { readSupergraph } from '../../gateway/supergraph/supergraph.ts';
import { startHubWorld, type HubAnswer, type HubWorld } from '../support/hub-world.ts';
import { publicArguments, valuesOf, type PublicArgument } from './public-arguments.ts';

// A value of each scalar that lets the walk through to what lies below.
const SAMPLES: Readonly<Record<string, string>> = {
  UnitCode: '"H26"',
  AreaCode: '"01"',
  ProcedureCode: '"1.001193"',
  DossierCode: '"H26.9001-260213-0016"',
  PersonalId: '"036194999001"',
  TaxCode: '"0100109106"',
  ID: '"x"',
  DossierFilter: '{}',
  Int: '5',
  String: '"x"',
};

const MARKER = 'qzmarkerqz';
const BAD: readonly (readonly [what: string, value: unknown])[] = [
  ['a text', MARKER],
  ['a number', 424_242_424_242],
  ['a broken number', 4.242_424_242],
  ['true', true],
  ['null', null],
  ['a list', [MARKER, [MARKER]]],
  ['an object', { [MARKER]: MARKER }],
  ['NUL', `${MARKER}\u0000`],
  ['half a letter', `${MARKER}\uD800`],
];
// What differs from these in its value alone needs no second way.
const BAD_VARIABLES: readonly (readonly [what: string, value: unknown])[] = [
  ['an empty text', ''],
  ['blanks', ' \t\n '],
  ['a number below nothing', -424_242],
  ['the largest whole number', 2_147_483_647],
  ['a number beyond all', 1e308],
  ['a text that reads as a number', '9'.repeat(40)],
  ['an empty list', []],
  ['an empty object', {}],
  ['a hundred thousand letters', `${MARKER}${'a'.repeat(100_000)}`],
  ['letters that join and turn', `${MARKER}\u202E\u0301\uFEFF${'\u0323'.repeat(50)}`],
  ['half an SQL statement', `${MARKER}' or '1'='1'; select 1 --`],
  ['a pattern', `${MARKER}%_\\(((a+)+`],
  ['a date that does not exist', '2025-02-30'],
  ['a path', `../../${MARKER}`],
];

const FORBIDDEN =
  /qzmarkerqz|424242|999999999999|\bat \S+:\d+|127\.0\.0\.1|select |Did you mean|node_modules|postgres|unknownMember/i;
// Below what an owner is given at most: how fast an answer is, the bench tells.
const PATIENCE_MS = 30_000;
const SIDE_BY_SIDE = 8;

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

// The same schema that the gateway serves: what an unknown caller can ask.
const ARGUMENTS = publicArguments(readSupergraph(readSupergraphSdl()).schema, SAMPLES);

const FIRST_OF_TYPE = new Set(
  new Map(ARGUMENTS.toReversed().map((argument) => [String(argument.type), argument])).values(),
);

interface Tried {
  readonly what: string;
  readonly answer: HubAnswer;
  readonly milliseconds: number;
}

async function tried(what: string, ask: () => Promise<HubAnswer>): Promise<Tried> {
  const from = performance.now();
  const answer = await ask();
  return { what, answer, milliseconds: performance.now() - from };
}

// What an answer must never be, told as text so that a failure says which.
function faultsOf({ what, answer, milliseconds }: Tried): string[] {
  const { status, text, errors } = answer;
  return [
    ...(milliseconds > PATIENCE_MS ? [`${what}: took ${Math.round(milliseconds)} ms`] : []),
    ...(status >= 500 ? [`${what}: status ${status}`] : []),
    ...(FORBIDDEN.test(text) ? [`${what}: tells ${FORBIDDEN.exec(text)?.[0]} in ${text.slice(0, 300)}`] : []),
    ...errors
      .filter(({ extensions }) => !isErrorCode(extensions.code) || extensions.code === 'INTERNAL')
      .map(({ extensions }) => `${what}: code ${extensions.code}`),
    // With it the value was taken for one of the contract's, or refused by the wrong side.
    ...errors
      .filter(({ extensions }) => ['SUBGRAPH_INVALID', 'SUBGRAPH_UNAVAILABLE'].includes(extensions.code))
      .map(({ extensions }) => `${what}: the owner's failure ${extensions.code}`),
  ];
}

function asVariable({ type, operation }: PublicArgument): (value: unknown) => Promise<HubAnswer> {
  const declared = String(type);
  return (value) =>
    world.asks('officer-duong-noi', operation('$v', `($v: ${declared})`), { variables: { v: value } });
}

function asLiteral({ operation }: PublicArgument): (value: unknown) => Promise<HubAnswer> {
  return (value) => world.asks('officer-duong-noi', operation(literal(value)));
}

function literal(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(literal).join(' ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(' ')}}`;
  }
  return JSON.stringify(value);
}

describe('every argument of every field, given what it cannot take', () => {
  test('the walk reaches the arguments of all four owners', () => {
    const coordinates = ARGUMENTS.map(({ coordinate }) => coordinate);

    expect(coordinates).toEqual(
      expect.arrayContaining([
        'Query.unit(code:)',
        'Query.procedures(search:)',
        'Query.citizen(fullName:)',
        'Dossier.dossiers(filter:)'.replace('Dossier', 'Unit'),
        'Citizen.documents(validOn:)',
      ]),
    );
    expect(coordinates.length).toBeGreaterThan(60);
  });

  test.each(ARGUMENTS.map((argument) => [argument.coordinate, argument] as const))(
    '%s is answered before its time is over, with codes of the closed list, and without what was sent',
    async (_coordinate, argument) => {
      const given = (bad: unknown): readonly unknown[] => valuesOf(argument.type, bad);
      const isFirst = FIRST_OF_TYPE.has(argument);
      // A second argument of an enum meets the same check at the gateway, and a second literal the same reading.
      const asVariables =
        isFirst || !isEnumType(getNamedType(argument.type)) ? [...BAD, ...BAD_VARIABLES] : BAD;
      const asLiterals = isFirst ? BAD : BAD.slice(0, 3);
      const asks = [
        ...asVariables.flatMap(([what, bad]) =>
          given(bad).map((value) => () => tried(`${what} as a variable`, () => asVariable(argument)(value))),
        ),
        ...asLiterals.flatMap(([what, bad]) =>
          given(bad).map((value) => () => tried(`${what} as a literal`, () => asLiteral(argument)(value))),
        ),
      ];

      const all = await inTurn(asks);

      expect(all.flatMap(faultsOf)).toEqual([]);
    },
  );

  test('what is of the wrong type is never taken: a list, an object or true in place of a code', async () => {
    const codes = ARGUMENTS.filter(({ type }) => /Code!?$|^Date$|^PersonalId|^Int$/.test(String(type)));

    const all = await Promise.all(
      codes.flatMap((argument) =>
        [['x'], { x: 1 }, true].map(async (value) => ({
          coordinate: argument.coordinate,
          answer: await asVariable(argument)(value),
        })),
      ),
    );

    const taken = all.filter(({ answer }) => answer.errors[0]?.extensions.code !== 'BAD_USER_INPUT');
    expect(taken.map(({ coordinate, answer }) => `${coordinate} ${answer.text.slice(0, 200)}`)).toEqual([]);
  });

  test('null for what must be there is BAD_USER_INPUT, and for what may be left out it is as if left out', async () => {
    const must = ARGUMENTS.filter(({ type }) => String(type).endsWith('!'));

    const answers = await Promise.all(must.map((argument) => asVariable(argument)(null)));

    expect(new Set(answers.map(({ errors }) => errors[0]?.extensions.code))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
  });

  test.each([
    ['a hundred thousand letters', 'a'.repeat(100_000)],
    ['half a letter', 'a\uD800'],
    ['NUL', 'a\u0000'],
  ])(
    'a text that is too long or no text at all (%s) is refused, wherever it is sent',
    async (_what, value) => {
      const texts = ARGUMENTS.filter(
        ({ coordinate, type }) => coordinate.startsWith('Query.') && /^(?:String|ID)!?$/.test(String(type)),
      );

      const answers = await Promise.all(
        texts.flatMap((argument) => [asVariable(argument)(value), asLiteral(argument)(value)]),
      );

      expect(texts.length).toBeGreaterThan(6);
      const taken = answers.filter(
        ({ errors }) =>
          !['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED'].includes(
            errors[0]?.extensions.code ?? '',
          ),
      );
      expect(taken.map(({ text }) => text)).toEqual([]);
    },
  );

  test.each([0, -1, 101, 2_147_483_647])(
    'a page of %i is BAD_USER_INPUT, wherever it is asked',
    async (first) => {
      const pages = ARGUMENTS.filter(({ coordinate }) =>
        /^(?:Query|Unit|Area)\..*\(first:\)$/.test(coordinate),
      );

      const answers = await Promise.all(pages.map((argument) => asVariable(argument)(first)));

      expect(pages.length).toBeGreaterThan(4);
      const wrong = answers.filter(
        ({ errors }) => !['BAD_USER_INPUT', 'LIMIT_EXCEEDED'].includes(errors[0]?.extensions.code ?? ''),
      );
      expect(wrong.map(({ text }) => text)).toEqual([]);
    },
  );
});

// A few side by side: quick enough, and the time of each is still its own.
async function inTurn(asks: readonly (() => Promise<Tried>)[]): Promise<readonly Tried[]> {
  const now = await Promise.all(asks.slice(0, SIDE_BY_SIDE).map((ask) => ask()));
  return asks.length > SIDE_BY_SIDE ? [...now, ...(await inTurn(asks.slice(SIDE_BY_SIDE)))] : now;
}
