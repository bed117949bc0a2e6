import { federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

federationSuite('questions about the graph itself', {
  subgraphs: [
    memorySubgraph(
      'halls',
      `"What is asked." type Query { hall(code: ID! = "h1", old: Boolean @deprecated(reason: "no longer")): Hall  place: Place  gone: String @deprecated(reason: "use hall") }
       "A hall." type Hall implements Place @key(fields: "code") { "Its code." code: ID!  size(in: Unit = M2): Int! }
       interface Place { code: ID! }
       enum Unit { M2 "Square feet." FT2 @deprecated }
       input Area { wide: Int = 3  long: [Int!]! }
       scalar Any @specifiedBy(url: "https://example.org/any")
       type Mutation { open(area: Area): Any }`,
      { Query: { hall: () => ({ code: 'h1', size: 4 }), place: () => ({ __typename: 'Hall', code: 'h1' }) } },
    ),
    memorySubgraph('seats', `type Hall @key(fields: "code") { code: ID!  seats: Int }`, {
      Hall: { __resolveReference: ({ code }: { code: string }) => ({ code, seats: 50 }) },
    }),
  ],
  operations: {
    'the roots are named, and nobody is asked': {
      asks: '{ __schema { queryType { name } mutationType { name } subscriptionType { name } } }',
      answers: {
        __schema: {
          queryType: { name: 'Query' },
          mutationType: { name: 'Mutation' },
          subscriptionType: null,
        },
      },
      asked: [],
    },
    'a type has the fields of all its owners, with arguments and defaults': {
      asks: '{ __type(name: "Hall") { kind name description fields { name description args { name defaultValue type { name } } } interfaces { name } } }',
      answers: {
        __type: {
          kind: 'OBJECT',
          name: 'Hall',
          description: 'A hall.',
          fields: [
            { name: 'code', description: 'Its code.', args: [] },
            {
              name: 'size',
              description: null,
              args: [{ name: 'in', defaultValue: 'M2', type: { name: 'Unit' } }],
            },
            { name: 'seats', description: null, args: [] },
          ],
          interfaces: [{ name: 'Place' }],
        },
      },
    },
    'it mixes with data, in the order and under the names of the client': {
      asks: '{ a: __type(name: "Unit") { kind } hall { seats } s: __schema { description } b: __typename }',
      answers: { a: { kind: 'ENUM' }, hall: { seats: 50 }, s: { description: null }, b: 'Query' },
    },
    'it stands in fragments with aliases': {
      asks: '{ ...F } fragment F on Query { x: __type(name: "Area") { ...T } hall { code } ... { y: __type(name: "Nothing") { name } } } fragment T on __Type { n: name inputFields { name defaultValue type { ...N } } } fragment N on __Type { kind name ofType { kind name } }',
      answers: {
        x: {
          n: 'Area',
          inputFields: [
            { name: 'wide', defaultValue: '3', type: { kind: 'SCALAR', name: 'Int', ofType: null } },
            {
              name: 'long',
              defaultValue: null,
              type: { kind: 'NON_NULL', name: null, ofType: { kind: 'LIST', name: null } },
            },
          ],
        },
        hall: { code: 'h1' },
        y: null,
      },
    },
    'variables and conditions count in it': {
      asks: 'query ($name: String!, $no: Boolean!, $old: Boolean!) { __type(name: $name) { name kind @include(if: $no) enumValues(includeDeprecated: $old) { name } } __schema @skip(if: true) { types { name } } }',
      variables: { name: 'Unit', no: false, old: true },
      answers: { __type: { name: 'Unit', enumValues: [{ name: 'M2' }, { name: 'FT2' }] } },
    },
    'what is out of use is shown on demand alone': {
      asks: '{ q: __type(name: "Query") { fields { name } all: fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }',
      answers: {
        q: {
          fields: [{ name: 'hall' }, { name: 'place' }],
          all: [
            { name: 'hall', isDeprecated: false, deprecationReason: null },
            { name: 'place', isDeprecated: false, deprecationReason: null },
            { name: 'gone', isDeprecated: true, deprecationReason: 'use hall' },
          ],
        },
      },
    },
    'the type is told at every place, under any name': {
      asks: '{ __typename hall { __typename t: __typename } place { __typename ... on Hall { u: __typename } } __schema { __typename queryType { __typename } } }',
      answers: {
        __typename: 'Query',
        hall: { __typename: 'Hall', t: 'Hall' },
        place: { __typename: 'Hall', u: 'Hall' },
        __schema: { __typename: '__Schema', queryType: { __typename: '__Type' } },
      },
    },
    'the machinery of the federation is not part of the graph': {
      asks: '{ a: __type(name: "_Entity") { name } b: __type(name: "_Service") { name } c: __type(name: "join__Graph") { name } d: __type(name: "link__Import") { name } e: __type(name: "_Any") { name } __schema { directives { name } } }',
      answers: {
        a: null,
        b: null,
        c: null,
        d: null,
        e: null,
        __schema: {
          directives: ['include', 'skip', 'deprecated', 'specifiedBy', 'oneOf'].map((name) => ({ name })),
        },
      },
    },
    'a scalar tells where it is specified': {
      asks: '{ __type(name: "Any") { kind specifiedByURL } }',
      answers: { __type: { kind: 'SCALAR', specifiedByURL: 'https://example.org/any' } },
    },
    'a selection that introspection does not have is refused': {
      asks: '{ __schema { secrets } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
  },
});
