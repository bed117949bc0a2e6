import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const PERMITS = [
  { id: '1', code: 'P-1', serial: 'S1' },
  { id: '2', code: 'P-2', serial: 'S2' },
];

// From `desk` no way leads to `archive` but through the two owners between: id, then code, then serial, then both.
federationSuite('an entity that its owners know by different keys', {
  subgraphs: [
    memorySubgraph(
      'desk',
      `type Query { permits: [Permit!] }
       type Permit @key(fields: "id") { id: ID!  desk: String }`,
      {
        Query: { permits: () => PERMITS.map(({ id }) => ({ id, desk: `desk ${id}` })) },
        Permit: { __resolveReference: among(PERMITS.map(({ id }) => ({ id, desk: `desk ${id}` }))) },
      },
    ),
    memorySubgraph(
      'office',
      `type Permit @key(fields: "id") @key(fields: "code") { id: ID!  code: ID!  office: String }`,
      {
        Permit: {
          __resolveReference: among(PERMITS.map(({ id, code }) => ({ id, code, office: `office ${id}` }))),
        },
      },
    ),
    memorySubgraph(
      'printer',
      `type Query { printed: [Permit] }
       type Permit @key(fields: "code") @key(fields: "serial") { code: ID!  serial: ID!  printer: String }`,
      {
        Query: { printed: () => [{ code: 'P-2', serial: 'S2' }, null, { code: 'P-9', serial: 'S9' }] },
        Permit: {
          __resolveReference: among(
            PERMITS.map(({ code, serial }) => ({ code, serial, printer: `printer ${serial}` })),
          ),
        },
      },
    ),
    memorySubgraph(
      'archive',
      `type Query { kept: [Permit!] }
       type Permit @key(fields: "serial id") { serial: ID!  id: ID!  shelf: String }`,
      {
        Query: { kept: () => [{ serial: 'S1', id: '1', shelf: 'a' }] },
        Permit: {
          __resolveReference: among(
            PERMITS.map(({ serial, id }) => ({ serial, id, shelf: `shelf ${serial}/${id}` })),
          ),
        },
      },
    ),
  ],
  operations: {
    'an owner with the same key is asked directly': {
      asks: '{ permits { desk office } }',
      answers: {
        permits: [
          { desk: 'desk 1', office: 'office 1' },
          { desk: 'desk 2', office: 'office 2' },
        ],
      },
      asked: ['desk', 'office'],
    },
    'a key that the first owner does not have is fetched from one that has both': {
      asks: '{ permits { printer } }',
      answers: { permits: [{ printer: 'printer S1' }, { printer: 'printer S2' }] },
      asked: ['desk', 'office', 'printer'],
    },
    'a key of two parts is gathered from two owners': {
      asks: '{ permits { shelf } }',
      answers: { permits: [{ shelf: 'shelf S1/1' }, { shelf: 'shelf S2/2' }] },
      asked: ['archive', 'desk', 'office', 'printer'],
    },
    'the way back through other keys is found too': {
      asks: '{ printed { printer desk } }',
      answers: {
        printed: [{ printer: null, desk: 'desk 2' }, null, { printer: null, desk: null }],
      },
    },
    'a key that a client asks for is fetched like any field': {
      asks: '{ permits { serial code id } }',
      answers: {
        permits: [
          { serial: 'S1', code: 'P-1', id: '1' },
          { serial: 'S2', code: 'P-2', id: '2' },
        ],
      },
    },
    'from the owner with two keys each other owner is one step away': {
      asks: '{ kept { shelf desk office printer } }',
      answers: { kept: [{ shelf: 'a', desk: 'desk 1', office: 'office 1', printer: 'printer S1' }] },
    },
    'an entity that an owner between does not have ends the way there': {
      asks: '{ printed { serial office shelf } }',
      answers: {
        printed: [
          { serial: 'S2', office: 'office 2', shelf: 'shelf S2/2' },
          null,
          { serial: 'S9', office: null, shelf: null },
        ],
      },
    },
  },
});
