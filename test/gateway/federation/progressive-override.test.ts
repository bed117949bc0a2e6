import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const rows = (by: string) => [{ id: '1', name: `${by} name`, hours: `${by} hours`, phone: `${by} phone` }];

const SUBGRAPHS = [
  memorySubgraph(
    'old',
    `type Query { office: Office  motto: String }
     type Office @key(fields: "id") { id: ID!  name: String  hours: String  phone: String }`,
    {
      Query: { office: () => rows('old')[0], motto: () => 'old motto' },
      Office: { __resolveReference: among(rows('old')) },
    },
  ),
  memorySubgraph(
    'new',
    `type Query { newest: Office  motto: String @override(from: "old", label: "percent(30)") }
     type Office @key(fields: "id") {
       id: ID!
       name: String @override(from: "old", label: "percent(30)")
       hours: String @override(from: "old", label: "new-hours")
     }`,
    {
      Query: { newest: () => rows('new')[0], motto: () => 'new motto' },
      Office: { __resolveReference: among(rows('new')) },
    },
  ),
];
const asks = '{ office { name hours phone } newest { name hours phone } motto }';
const of = (name: string, hours: string) => ({
  name: `${name} name`,
  hours: `${hours} hours`,
  phone: 'old phone',
});

federationSuite('a field that moves step by step, nothing switched on', {
  subgraphs: SUBGRAPHS,
  random: () => 0.99,
  operations: {
    'stays with its old owner': {
      asks,
      answers: { office: of('old', 'old'), newest: of('old', 'old'), motto: 'old motto' },
    },
    'stays so when it is asked alone': { asks: '{ motto }', answers: { motto: 'old motto' }, asked: ['old'] },
  },
});

federationSuite('a field that moves step by step, its label switched on', {
  subgraphs: SUBGRAPHS,
  random: () => 0.31,
  overrideLabels: new Set(['new-hours', 'another']),
  operations: {
    'is answered by its new owner, and those with other labels are not': {
      asks,
      answers: { office: of('old', 'new'), newest: of('old', 'new'), motto: 'old motto' },
    },
  },
});

federationSuite('a field that moves step by step, for the share of requests', {
  subgraphs: SUBGRAPHS,
  random: () => 0.29,
  operations: {
    'is answered by its new owner, and those with names are not': {
      asks,
      answers: { office: of('new', 'old'), newest: of('new', 'old'), motto: 'new motto' },
    },
  },
});

let drawn = 0;
const DRAWS = [0.1, 0.9, 0.299, 0.3];

federationSuite('a field that moves step by step, request by request', {
  subgraphs: SUBGRAPHS,
  random: () => DRAWS[drawn++ % DRAWS.length] ?? 0,
  operations: {
    'goes to the new owner when the first lot falls below its share': {
      asks: '{ motto }',
      answers: { motto: 'new motto' },
    },
    'stays with the old one when the second lot falls above': {
      asks: '{ motto }',
      answers: { motto: 'old motto' },
    },
    'goes to the new owner again when the third falls just below': {
      asks: '{ motto }',
      answers: { motto: 'new motto' },
    },
    'stays with the old one when the fourth falls on the share itself': {
      asks: '{ motto }',
      answers: { motto: 'old motto' },
    },
  },
});
