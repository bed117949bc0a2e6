import { afterAll, beforeAll, expect, test } from 'vitest';

import { cursorOf } from '#shared/connection.ts';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficerOnCase } from '../support/callers.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { fiftyDocuments, fiftyPeople } from './more-rows.ts';
import { documentId, refOf } from './people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T03:00:00Z'), extra: 50 });
});
afterAll(() => world.stop());

const STORE = `query ($type: ID, $validOn: Date, $first: Int, $after: String) {
  me { documents(type: $type, validOn: $validOn, first: $first, after: $after) {
    edges { cursor node { id number issuedOn validUntil type { code } issuer { code } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  } }
}`;

interface Page {
  readonly edges: readonly { cursor: string; node: { id: string; issuedOn: string } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

async function store(who: string, variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await world.asks({ caller: aCitizen(refOf(who)), query: STORE, variables });
  expect(errors).toEqual([]);
  // The query asks for exactly this.
  return (data as unknown as { me: { documents: Page } }).me.documents;
}

const ids = (page: Page) => page.edges.map(({ node }) => node.id);

test('a person reads their store newest first, page by page, without a document twice or missing', async () => {
  const whole = await store('parent', {});
  const first = await store('parent', { first: 2 });
  const second = await store('parent', { first: 100, after: first.pageInfo.endCursor });

  expect(whole.edges.map(({ node }) => node.issuedOn)).toEqual(
    whole.edges
      .map(({ node }) => node.issuedOn)
      .toSorted()
      .toReversed(),
  );
  expect([...ids(first), ...ids(second)]).toEqual(ids(whole));
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('the licence that ends in forty days is found by its type, with number, issuer and both dates', async () => {
  const { edges } = await store('citizen', { type: 'KQ.G01.000185' });

  expect(edges.map(({ node }) => node)).toEqual([
    {
      id: documentId('citizen-licence'),
      number: 'LC-999-010',
      issuedOn: '2016-12-31',
      validUntil: '2026-12-31',
      type: { code: 'KQ.G01.000185' },
      issuer: { code: 'G01.9038' },
    },
  ]);
});

test.each([
  ['2025-01-19', 1],
  ['2025-01-20', 1],
  ['2025-01-21', 0],
  ['2015-01-19', 0],
])('on %s the husband holds %d valid licence: the first and the last day count', async (validOn, count) => {
  const { edges } = await store('husband', { type: 'KQ.G01.000185', validOn });

  expect(edges).toHaveLength(count);
});

test('a document without an end is valid on every day after its issue', async () => {
  const { edges } = await store('elder', { validOn: '2099-01-01' });

  expect(edges.map(({ node }) => node.id)).toEqual([
    documentId('elder-pension'),
    documentId('elder-id-card'),
  ]);
});

test('the owner of a company reads its stored certificate, its number and whose it is', async () => {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Document", id: $id }]) {
    ... on Document { number owner { __typename ... on Organization { name } ... on Citizen { fullName } } dossier { code } }
  } }`;

  const { data } = await world.asks({
    caller: aCitizen(refOf('director')),
    query,
    variables: { id: documentId('company-certificate') },
  });

  expect(data).toEqual({
    _entities: [
      {
        number: 'DKDN-999-01',
        owner: { __typename: 'Organization', name: 'Công ty TNHH Một thành viên Nội thất Mây Nội' },
        dossier: null,
      },
    ],
  });
});

test('the owners of fifty results of a case are read with one statement more', async () => {
  const documents = await fiftyDocuments(world);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Document { id owner { ... on Citizen { fullName } } }
  } }`;
  const variables = { representations: documents.map((id) => ({ __typename: 'Document', id })) };

  const { answer, statements } = await statementsDuring(() =>
    world.asks({
      caller: anOfficerOnCase('H26.9001-261121-0001', fiftyPeople),
      via: 'Dossier.results',
      query,
      variables,
    }),
  );

  expect(answer.errors).toEqual([]);
  expect(statements).toHaveLength(2);
});

test.each([
  ['first of 0', { first: 0 }],
  ['first of 101', { first: 101 }],
  ['a cursor of nothing', { after: 'abc' }],
  [
    'a cursor with a day that does not exist',
    { after: cursorOf(['2026-02-30', documentId('citizen-licence')]) },
  ],
  ['a cursor with something else than an id', { after: cursorOf(['2026-01-01', "' or 1=1 --"]) }],
  ['a type with a NUL character', { type: 'KQ\u0000' }],
  ['a type of a megabyte', { type: 'K'.repeat(1_000_000) }],
  ['a day that does not exist', { validOn: '2026-02-30' }],
  ['a day in another form', { validOn: '21/11/2026' }],
])('%s is BAD_USER_INPUT, and the message does not repeat it', async (_what, variables) => {
  const { errors } = await world.asks({ caller: aCitizen(refOf('citizen')), query: STORE, variables });

  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const texts = Object.values(variables).filter((value) => typeof value === 'string');
  expect(texts.filter((text) => errors[0]?.message.includes(text))).toEqual([]);
});
