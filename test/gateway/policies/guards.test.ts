import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { readGuards } from '../../../gateway/supergraph/guards.ts';
import { aCallerFor, aCitizen, aMachine, anOfficer, anonymous } from '../../support/callers.ts';
import { memoryHub, type MemoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph, PERSONAL } from '../../support/memory-subgraph.ts';

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;
const ALL = '"@key", "@external", "@requires", "@authenticated", "@requiresScopes", "@policy"';

const BOOKS = `
type Query { book: Book  vault: Vault  things: [Thing]  signs: Sign  flag: Flag  secretary: Secretary }
interface Thing { id: ID! note: String }
type Book implements Thing @key(fields: "id") {
  id: ID!
  note: String @requiresScopes(scopes: [["book:read"], ["admin", "audit"]])
  draft: String @authenticated
  plan: String @policy(policies: [["PROCESS_DOSSIER"], ["STATISTICS"]])
  odd: String @policy(policies: [["NOBODY_KNOWS_THIS"]])
  both: String @requiresScopes(scopes: [["book:read"]]) @authenticated
  free: String
}
type Paper implements Thing { id: ID! note: String }
type Vault @authenticated { content: String }
scalar Sign @requiresScopes(scopes: [["sign:read"]])
enum Flag @policy(policies: [["STATISTICS"]]) { UP DOWN }
type Secretary { name: String }
`;
const REVIEWS = `
type Book @key(fields: "id") {
  id: ID!
  free: String @external
  length: String @requires(fields: "free")
}
`;

const BOOK = { id: '1', note: 'N', draft: 'D', plan: 'P', odd: 'O', both: 'B', free: 'F' };

function guardedHub(federation = link(ALL), books = BOOKS): MemoryHub {
  return memoryHub([
    {
      name: 'books',
      sdl: `${federation}${books}`,
      resolvers: {
        Query: {
          book: () => BOOK,
          vault: () => ({ content: 'V' }),
          things: () => [
            { __typename: 'Book', ...BOOK },
            { __typename: 'Paper', id: '2', note: 'open' },
          ],
          signs: () => 'S',
          flag: () => 'UP',
          secretary: () => ({ name: 'X' }),
        },
        Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
        Book: { __resolveReference: () => BOOK },
      },
    },
    {
      name: 'reviews',
      sdl: `${link('"@key", "@external", "@requires"')}${REVIEWS}`,
      resolvers: {
        Book: {
          __resolveReference: (reference: object) => reference,
          length: ({ free }: { free: string }) => `of ${free}`,
        },
      },
    },
  ]);
}

let hub: MemoryHub;
beforeAll(() => {
  hub = guardedHub();
});

const scoped = (...scopes: string[]): Caller => aMachine('H38', scopes);
const codes = async (caller: Caller, text: string, at = hub) => {
  const { errors, asked } = await at.asks(text, { caller });
  return { codes: errors.map(({ extensions }) => extensions['code']), asked: JSON.stringify(asked) };
};

describe('what a ministry’s own directives ask is asked of every caller', () => {
  test.each<[string, Caller, string, readonly string[]]>([
    ['a draft, of the anonymous', anonymous, 'draft', ['UNAUTHENTICATED']],
    ['a draft, of a citizen', aCitizen('r'), 'draft', []],
    ['a note, of the anonymous', anonymous, 'note', ['UNAUTHENTICATED']],
    ['a note, of a citizen', aCitizen('r'), 'note', ['FORBIDDEN']],
    ['a note, of a system with the scope', scoped('book:read'), 'note', []],
    ['a note, of a system with half of the other way', scoped('admin'), 'note', ['FORBIDDEN']],
    ['a note, of a system with all of the other way', scoped('audit', 'admin'), 'note', []],
    ['a plan, of an officer with that purpose', anOfficer('H26', 'PROCESS_DOSSIER'), 'plan', []],
    ['a plan, of an officer with another', anOfficer('H26'), 'plan', ['PURPOSE_DENIED']],
    [
      'a plan, of a citizen who states what is not theirs',
      aCallerFor(aCitizen('r').actor, 'PROCESS_DOSSIER'),
      'plan',
      ['PURPOSE_DENIED'],
    ],
    [
      'a plan, of statistics with its purpose',
      aCallerFor({ kind: 'STATISTICS', account: 'a' }, 'STATISTICS'),
      'plan',
      [],
    ],
    ['a policy that nobody knows', anOfficer('H26', 'PROCESS_DOSSIER'), 'odd', ['PURPOSE_DENIED']],
    ['both at once, of a citizen', aCitizen('r'), 'both', ['FORBIDDEN']],
    ['what is free, of the anonymous', anonymous, 'free', []],
  ])('%s', async (_what, caller, field, expected) => {
    expect((await codes(caller, `{ book { ${field} } }`)).codes).toEqual(expected);
  });
});

describe('there is no way round', () => {
  test.each([
    ['an alias', '{ book { free: note } }'],
    ['a fragment', '{ book { ...F } } fragment F on Book { note }'],
    ['an interface', '{ things { note } }'],
    ['a fragment on an interface', '{ things { ... on Book { note } } }'],
  ])('%s', async (_way, text) => {
    const { asked, ...told } = await codes(aCitizen('r'), text);

    expect(told.codes).toContain('FORBIDDEN');
    expect(asked).not.toContain('note');
  });

  test('a field that is computed from what is free is answered', async () => {
    const { data } = await hub.asks('{ book { length } }', { caller: aCitizen('r') });

    expect(data).toEqual({ book: { length: 'of F' } });
  });

  test('a refusal takes that field alone, and says what would open it', async () => {
    const { data, errors } = await hub.asks('{ book { free note } }', { caller: aCitizen('r') });

    expect(data).toEqual({ book: { free: 'F', note: null } });
    expect(errors).toMatchObject([
      { path: ['book', 'note'], extensions: { code: 'FORBIDDEN', coordinate: 'Book.note' } },
    ]);
  });
});

describe('a field that is computed from what a caller may not read', () => {
  const people = memoryHub([
    memorySubgraph(
      'citizens',
      `${PERSONAL}
       type Query { person: Citizen }
       type Citizen @key(fields: "ref") { ref: ID! @inaccessible
         fullName: String @personal(class: BASIC)  kin: Kin @personal(class: BASIC) }
       type Kin @shareable { name: String }`,
      {
        Query: { person: () => ({ ref: 'r1' }) },
        Citizen: {
          __resolveReference: () => ({ ref: 'r1' }),
          fullName: () => 'Nguyễn Văn Mẫu',
          kin: () => ({ name: 'Trần' }),
        },
      },
    ),
    memorySubgraph(
      'ministry',
      `type Citizen @key(fields: "ref") { ref: ID! @inaccessible  fullName: String @external  kin: Kin @external
         greeting: String @requires(fields: "fullName")
         kinship: String @requires(fields: "kin { name }") }
       type Kin @shareable { name: String }`,
      {
        Citizen: {
          __resolveReference: (reference: object) => reference,
          greeting: ({ fullName }: { fullName: string }) => `Chào ${fullName}`,
          kinship: ({ kin }: { kin: { name: string } }) => kin.name,
        },
      },
    ),
  ]);

  test.each(['greeting', 'kinship'])('%s is refused with it, and it is not even fetched', async (field) => {
    const { text, errors, asked } = await people.asks(`{ person { ${field} } }`);

    expect(text).not.toMatch(/Nguyễn|Trần/);
    expect(errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', coordinate: `Citizen.${field}` } },
    ]);
    expect(JSON.stringify(asked)).not.toMatch(/fullName|kin/);
  });

  test('whoever may read what it is computed from is answered', async () => {
    const { data } = await people.asks('{ person { greeting } }', { caller: aCitizen('r1') });

    expect(data).toEqual({ person: { greeting: 'Chào Nguyễn Văn Mẫu' } });
  });
});

describe('a directive on a type guards every field that answers it', () => {
  test.each([
    ['an object', '{ vault { content } }', 'UNAUTHENTICATED'],
    ['a scalar', '{ signs }', 'UNAUTHENTICATED'],
    ['an enum', '{ flag }', 'UNAUTHENTICATED'],
  ])('%s', async (_what, text, code) => {
    const { codes: told, asked } = await codes(anonymous, text);

    expect(told).toEqual([code]);
    expect(asked).toBe('[]');
  });

  test('whoever meets it is answered', async () => {
    const { data } = await hub.asks('{ vault { content } signs }', { caller: scoped('sign:read') });

    expect(data).toEqual({ vault: { content: 'V' }, signs: 'S' });
  });
});

describe('whatever the directives are called', () => {
  test.each([
    [
      'renamed by its import',
      '"@key", "@authenticated", "@policy", { name: "@requiresScopes", as: "@needs" }',
      '@needs',
    ],
    [
      'behind the name space of the link',
      '"@key", "@authenticated", "@policy"',
      '@federation__requiresScopes',
    ],
  ])('a directive %s is enforced', async (_how, imports, name) => {
    const renamed = guardedHub(link(imports), BOOKS.replaceAll('@requiresScopes', name));

    const { codes: told } = await codes(aCitizen('r'), '{ book { note } signs }', renamed);

    expect(told).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test('scopes that cannot be read are met by nobody', () => {
    const { of } = readGuards(parse('type Query { a: String @requiresScopes }'));

    expect(of.get('Query.a')).toEqual({ signedIn: false, scopes: [[]], policies: [] });
  });
});

describe('plans are shared by those alone who are refused the same', () => {
  test('the same text asked in turn by systems with different scopes is decided anew', async () => {
    const text = '{ book { note free } }';
    const asked = async (caller: Caller) => (await hub.asks(text, { caller })).data;

    const without = await asked(scoped('other'));
    const withScope = await asked(scoped('book:read'));
    const withoutAgain = await asked(scoped('other'));

    expect(withScope).toEqual({ book: { note: 'N', free: 'F' } });
    expect([without, withoutAgain]).toEqual([
      { book: { note: null, free: 'F' } },
      { book: { note: null, free: 'F' } },
    ]);
  });
});
