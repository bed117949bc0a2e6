import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const fee = { __typename: 'Fee', text: '10 đồng', amount: 10, kind: { __typename: 'Fixed', code: 'F' } };
const term = { __typename: 'Term', text: '3 ngày', days: 3 };
const note = { __typename: 'Note', text: 'ghi chú' };

// `rules` knows fees and terms, `notes` knows terms and notes: the interface and the union have members that one of them lacks.
federationSuite('interfaces and unions of values whose members differ', {
  subgraphs: [
    memorySubgraph(
      'rules',
      `type Query { rules: [Line!]  rule: Rule  case: Case }
       interface Line { text: String }
       type Fee implements Line { text: String  amount: Int  kind: Kind }
       type Term implements Line @shareable { text: String  days: Int }
       union Rule = Fee | Term
       interface Kind { code: String }
       type Fixed implements Kind { code: String }
       type Case @key(fields: "id") { id: ID!  line: Line @shareable  own: Rule }`,
      {
        Query: {
          rules: () => [fee, term],
          rule: () => fee,
          case: () => ({ id: 'c', line: term, own: term }),
        },
        Case: { __resolveReference: among([{ id: 'c', line: term, own: term }]) },
      },
    ),
    memorySubgraph(
      'notes',
      `type Query { notes: [Line]  cases: [Case!]  noted: Rule }
       interface Line { text: String }
       type Term implements Line @shareable { text: String  days: Int }
       type Note implements Line { text: String }
       union Rule = Term | Note
       type Case @key(fields: "id") { id: ID!  line: Line @shareable  other: [Rule!] }`,
      {
        Query: {
          notes: () => [note, null, term],
          cases: () => [{ id: 'c', line: term, other: [note, term] }],
          noted: () => note,
        },
        Case: { __resolveReference: among([{ id: 'c', line: term, other: [note, term] }]) },
      },
    ),
  ],
  operations: {
    'a field of the interface is answered for every type': {
      asks: '{ rules { text } notes { text } }',
      answers: {
        rules: [{ text: '10 đồng' }, { text: '3 ngày' }],
        notes: [{ text: 'ghi chú' }, null, { text: '3 ngày' }],
      },
    },
    'a fragment on a type that the asked owner does not know finds nothing there': {
      asks: '{ rules { __typename ... on Note { text } ... on Fee { amount } } }',
      answers: { rules: [{ __typename: 'Fee', amount: 10 }, { __typename: 'Term' }] },
    },
    'all members of a union may be named though each owner knows two': {
      asks: '{ rule { ...M } noted { ...M } } fragment M on Rule { __typename ... on Fee { amount } ... on Term { days } ... on Note { text } }',
      answers: { rule: { __typename: 'Fee', amount: 10 }, noted: { __typename: 'Note', text: 'ghi chú' } },
    },
    'an entity’s unions of two owners are answered each by its own': {
      asks: '{ case { own { ... on Term { days } } other { __typename ... on Term { days } ... on Note { text } } } }',
      answers: {
        case: {
          own: { days: 3 },
          other: [
            { __typename: 'Note', text: 'ghi chú' },
            { __typename: 'Term', days: 3 },
          ],
        },
      },
    },
    'a shared field of an interface is taken from the owner at hand': {
      asks: '{ cases { line { __typename text ... on Term { days } } } }',
      answers: { cases: [{ line: { __typename: 'Term', text: '3 ngày', days: 3 } }] },
      asked: ['notes'],
    },
    'an interface inside a member of an interface is answered too': {
      asks: '{ rules { ... on Fee { kind { __typename code ... on Fixed { again: code } } } } }',
      answers: { rules: [{ kind: { __typename: 'Fixed', code: 'F', again: 'F' } }, {}] },
    },
    'a fragment on the interface inside one on a member is the member’s': {
      asks: '{ notes { ... on Note { ... on Line { a: text } } ... on Line { ... on Term { b: text } } } }',
      answers: { notes: [{ a: 'ghi chú' }, null, { b: '3 ngày' }] },
    },
    'one name for fields of different types is each type’s own': {
      asks: '{ rules { ... on Fee { value: amount } ... on Term { value: days } } }',
      answers: { rules: [{ value: 10 }, { value: 3 }] },
    },
    'a fragment on no type that can be there is refused': {
      asks: '{ case { ... on Fee { amount } } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
  },
});
