import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const oak = { __typename: 'Oak', id: 'o', rings: 80 };
const rose = { __typename: 'Rose', id: 'r', thorns: 12 };
const moss = { __typename: 'Moss', id: 'm', green: true };

// The members of the union differ: only Rose is known to both. The holder is shared, so that either may be asked.
federationSuite('a union whose members its owners do not all know', {
  subgraphs: [
    memorySubgraph(
      'trees',
      `type Query { plant: Plant @shareable  oaks: [Plant!]  bed: Bed @shareable }
       union Plant = Oak | Rose
       type Oak @key(fields: "id") { id: ID!  rings: Int }
       type Rose @key(fields: "id") @shareable { id: ID!  thorns: Int }
       type Bed @key(fields: "id") { id: ID!  plant: Plant @shareable  first: Plant }`,
      {
        Query: {
          plant: () => rose,
          oaks: () => [oak, rose],
          bed: () => ({ id: 'b', plant: rose, first: oak }),
        },
        Bed: { __resolveReference: among([{ id: 'b', plant: rose, first: oak }]) },
      },
    ),
    memorySubgraph(
      'mosses',
      `type Query { plant: Plant @shareable  mosses: [Plant]  bed: Bed @shareable }
       union Plant = Moss | Rose
       type Moss { id: ID!  green: Boolean }
       type Rose @key(fields: "id") @shareable { id: ID!  thorns: Int }
       type Bed @key(fields: "id") { id: ID!  plant: Plant @shareable  second: [Plant] }`,
      {
        Query: {
          plant: () => rose,
          mosses: () => [moss, null, rose],
          bed: () => ({ id: 'b', plant: rose, second: [moss, null, rose] }),
        },
        Bed: { __resolveReference: among([{ id: 'b', plant: rose, second: [moss, null, rose] }]) },
      },
    ),
    memorySubgraph(
      'prices',
      `type Rose @key(fields: "id") { id: ID!  price: Int }  type Oak @key(fields: "id") { id: ID!  price: Int }`,
      {
        Rose: { __resolveReference: among([{ id: 'r', price: 5 }]) },
        Oak: { __resolveReference: among([{ id: 'o', price: 900 }]) },
      },
    ),
  ],
  operations: {
    'what both know is answered by either': {
      asks: '{ plant { __typename ... on Rose { thorns } } }',
      answers: { plant: { __typename: 'Rose', thorns: 12 } },
    },
    'a member that the asked owner does not know is just not there': {
      asks: '{ oaks { ... on Moss { green } ... on Oak { rings } ... on Rose { thorns } } }',
      answers: { oaks: [{ rings: 80 }, { thorns: 12 }] },
      asked: ['trees'],
    },
    'all three in one operation over both owners': {
      asks: '{ oaks { ...P } mosses { ...P } } fragment P on Plant { __typename ... on Oak { rings } ... on Moss { green } ... on Rose { thorns } }',
      answers: {
        oaks: [
          { __typename: 'Oak', rings: 80 },
          { __typename: 'Rose', thorns: 12 },
        ],
        mosses: [{ __typename: 'Moss', green: true }, null, { __typename: 'Rose', thorns: 12 }],
      },
    },
    'members go on to a third owner, each with its own key': {
      asks: '{ oaks { ... on Oak { price rings } ... on Rose { price } } }',
      answers: { oaks: [{ price: 900, rings: 80 }, { price: 5 }] },
      asked: ['prices', 'trees'],
    },
    'a shared holder has the unions of both owners': {
      asks: '{ bed { first { ... on Oak { rings } } second { ... on Moss { id } ... on Rose { price } } plant { ... on Rose { thorns } } } }',
      answers: {
        bed: { first: { rings: 80 }, second: [{ id: 'm' }, null, { price: 5 }], plant: { thorns: 12 } },
      },
    },
    'the type alone is enough to tell members apart': {
      asks: '{ mosses { t: __typename } oaks { t: __typename } }',
      answers: { mosses: [{ t: 'Moss' }, null, { t: 'Rose' }], oaks: [{ t: 'Oak' }, { t: 'Rose' }] },
    },
    'an object none of whose fragments fit is empty': {
      asks: '{ mosses { ... on Oak { rings } } }',
      answers: { mosses: [{}, null, {}] },
    },
  },
});
