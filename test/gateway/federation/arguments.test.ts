import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const tell = (_root: unknown, given: object): string => JSON.stringify(given);

federationSuite('arguments and their defaults', {
  subgraphs: [
    memorySubgraph(
      'search',
      `type Query { told(n: Int = 5, s: String, order: Order = UP, filter: Filter = { depth: 1 }, ids: [ID!]): String  town: Town }
       type Town @key(fields: "id") { id: ID! }
       enum Order { UP DOWN }
       input Filter { text: String  depth: Int! = 2  and: [Filter!]  order: Order = DOWN  range: Range }
       input Range { from: Int  to: Int = 9 }`,
      { Query: { told: tell, town: () => ({ id: 't' }) } },
    ),
    memorySubgraph(
      'area',
      `type Town @key(fields: "id") { id: ID!  size(in: Measure = KM2, round: Boolean! = true, near: Point): String }
       enum Measure { KM2 HA }
       input Point { x: Float!  y: Float! = 1.5 }`,
      { Town: { __resolveReference: among([{ id: 't' }]), size: tell } },
    ),
  ],
  operations: {
    'left out, an argument has its owner’s default': {
      asks: '{ told }',
      answers: { told: '{"n":5,"order":"UP","filter":{"depth":1,"order":"DOWN"}}' },
    },
    'null is not the default but null': {
      asks: '{ told(n: null, order: null, filter: null) }',
      answers: { told: '{"n":null,"order":null,"filter":null}' },
    },
    'a variable that is absent leaves the default': {
      asks: 'query ($n: Int, $order: Order, $s: String) { told(n: $n, order: $order, s: $s) }',
      answers: { told: '{"n":5,"order":"UP","filter":{"depth":1,"order":"DOWN"}}' },
    },
    'a variable that is null is null': {
      asks: 'query ($n: Int, $s: String) { told(n: $n, s: $s, filter: null) }',
      variables: { n: null, s: null },
      answers: { told: '{"n":null,"s":null,"order":"UP","filter":null}' },
    },
    'a variable’s own default goes before the argument’s': {
      asks: 'query ($n: Int = 7, $order: Order = DOWN) { told(n: $n, order: $order, filter: null) }',
      answers: { told: '{"n":7,"order":"DOWN","filter":null}' },
    },
    'input fields have their defaults at every depth': {
      asks: '{ told(filter: { and: [{ text: "a" }, { depth: 3, range: {} }] }) }',
      answers: {
        told: '{"n":5,"order":"UP","filter":{"depth":2,"and":[{"text":"a","depth":2,"order":"DOWN"},{"depth":3,"order":"DOWN","range":{"to":9}}],"order":"DOWN"}}',
      },
    },
    'an absent variable in an input object leaves the input field out': {
      asks: 'query ($text: String, $to: Int) { told(filter: { text: $text, range: { from: 1, to: $to } }) }',
      answers: { told: '{"n":5,"order":"UP","filter":{"depth":2,"order":"DOWN","range":{"from":1,"to":9}}}' },
    },
    'a variable inside a list inside an input object is at its place': {
      asks: 'query ($text: String!, $f: Filter!) { told(filter: { and: [{ text: $text }, $f] }, ids: ["a", "b"]) }',
      variables: { text: 'x', f: { depth: 4, order: null } },
      answers: {
        told: '{"n":5,"order":"UP","filter":{"depth":2,"and":[{"text":"x","depth":2,"order":"DOWN"},{"depth":4,"order":null}],"order":"DOWN"},"ids":["a","b"]}',
      },
    },
    'an ID given as a number is an ID, and one ID is a list of one': {
      asks: 'query ($ids: [ID!]) { a: told(ids: 5, n: 1) b: told(ids: $ids, n: 1) }',
      variables: { ids: 7 },
      answers: {
        a: '{"n":1,"order":"UP","filter":{"depth":1,"order":"DOWN"},"ids":["5"]}',
        b: '{"n":1,"order":"UP","filter":{"depth":1,"order":"DOWN"},"ids":["7"]}',
      },
    },
    'a field of another owner has its own defaults and variables': {
      asks: 'query ($m: Measure, $x: Float!, $round: Boolean = false) { town { a: size b: size(in: $m, near: { x: $x }) c: size(in: HA, round: $round) } }',
      variables: { m: 'HA', x: 2 },
      answers: {
        town: {
          a: '{"in":"KM2","round":true}',
          b: '{"in":"HA","round":true,"near":{"x":2,"y":1.5}}',
          c: '{"in":"HA","round":false}',
        },
      },
      asked: ['area', 'search'],
    },
    'null for a variable where a default forbids null is the error of that field alone': {
      asks: 'query ($round: Boolean) { town { id size(round: $round) } }',
      variables: { round: null },
      answers: { town: { id: 't', size: null } },
      errors: ['town.size SUBGRAPH_INVALID'],
    },
    'a missing obligatory input field is refused': {
      asks: 'query ($near: Point) { town { size(near: $near) } }',
      variables: { near: { y: 1 } },
      refused: 'BAD_USER_INPUT',
    },
  },
});
