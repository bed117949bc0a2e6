import { among, federationSuite, refuses } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

// Both owners write into one book, so that their order shows.
const book: string[] = [];
const at = (_root: unknown, { word }: { word: string }): string => {
  book.push(word);
  return book.slice(-2).join(' ');
};
const files = (root: unknown, given: { word: string }) => ({ id: given.word, seen: at(root, given) });

federationSuite('mutations over several owners', {
  subgraphs: [
    memorySubgraph(
      'north',
      `type Query { north: String }
       type Mutation { fileNorth(word: String!): Paper  stepNorth(word: String!): String  failNorth: Paper  mustNorth: String! }
       type Paper @key(fields: "id") { id: ID!  seen: String }`,
      {
        Mutation: { fileNorth: files, stepNorth: at, failNorth: refuses, mustNorth: refuses },
        Paper: { __resolveReference: among([]) },
      },
    ),
    memorySubgraph(
      'south',
      `type Query { south: String }
       type Mutation { fileSouth(word: String!): Paper  stepSouth(word: String!): String }
       type Paper @key(fields: "id") { id: ID!  shelf: String }`,
      {
        Mutation: {
          fileSouth: (_root: unknown, { word }: { word: string }) => ({ id: word, shelf: `shelf ${word}` }),
          stepSouth: at,
        },
        Paper: { __resolveReference: ({ id }: { id: string }) => ({ id, shelf: `shelf ${id}` }) },
      },
    ),
  ],
  operations: {
    'a mutation’s answer takes fields of another owner': {
      asks: 'mutation { fileNorth(word: "a") { id seen shelf } }',
      answers: { fileNorth: { id: 'a', seen: 'a', shelf: 'shelf a' } },
      asked: ['north', 'south'],
    },
    'mutations of two owners run one after the other, as they are written': {
      asks: 'mutation { a: stepNorth(word: "1") b: stepSouth(word: "2") c: stepNorth(word: "3") d: stepNorth(word: "4") e: stepSouth(word: "5") }',
      answers: { a: 'a 1', b: '1 2', c: '2 3', d: '3 4', e: '4 5' },
    },
    'also when they stand in fragments': {
      asks: 'mutation { ...M stepNorth(word: "8") } fragment M on Mutation { a: stepSouth(word: "6") ... { b: stepNorth(word: "7") } }',
      answers: { a: '5 6', b: '6 7', stepNorth: '7 8' },
    },
    'also when they need other owners in between': {
      asks: 'mutation { a: stepSouth(word: "9") b: fileNorth(word: "x") { shelf } c: stepNorth(word: "10") }',
      answers: { a: '8 9', b: { shelf: 'shelf x' }, c: 'x 10' },
    },
    'with variables are run with their values': {
      asks: 'mutation Twice($a: String!, $b: String! = "y") { a: fileSouth(word: $a) { id } b: fileSouth(word: $b) { shelf } }',
      variables: { a: 'z' },
      answers: { a: { id: 'z' }, b: { shelf: 'shelf y' } },
    },
    'that fail leave the next ones to run': {
      asks: 'mutation { no: failNorth { shelf } a: stepSouth(word: "11") }',
      answers: { no: null, a: '10 11' },
      errors: ['no FORBIDDEN'],
    },
    'that fail and may not be null take the whole answer': {
      asks: 'mutation { a: fileSouth(word: "q") { id } mustNorth }',
      answers: null,
      errors: ['mustNorth FORBIDDEN'],
    },
    'tell their own type and the schema’s beside what they did': {
      asks: 'mutation { __typename a: fileSouth(word: "q") { __typename id } }',
      answers: { __typename: 'Mutation', a: { __typename: 'Paper', id: 'q' } },
    },
    'are run when the document has a query of another name': {
      asks: 'query Q { north } mutation M { fileSouth(word: "q") { shelf } }',
      operationName: 'M',
      answers: { fileSouth: { shelf: 'shelf q' } },
    },
  },
});
