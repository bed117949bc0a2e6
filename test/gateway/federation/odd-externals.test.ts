import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const PRODUCTS = [{ id: '1', name: 'Con dấu', price: 12 }];

// `id` and `name` are marked external without need, and a key is external to an extension that provides it.
federationSuite('fields marked @external that are there all the same', {
  subgraphs: [
    {
      name: 'prices',
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])
       type Query { cheapest: Product  all: [Product!] }
       extend type Product @key(fields: "id") { id: ID! @external  price: Float }`,
      resolvers: {
        Query: { cheapest: () => PRODUCTS[0], all: () => PRODUCTS },
        Product: { __resolveReference: among(PRODUCTS) },
      },
    },
    memorySubgraph(
      'names',
      `type Product @key(fields: "id") { id: ID!  name: String  maker: Maker }
       type Maker @key(fields: "code") { code: ID!  country: String }`,
      {
        Product: {
          __resolveReference: ({ id }: { id: string }) => ({
            ...among(PRODUCTS)({ id }),
            maker: { code: 'm', country: 'VN' },
          }),
        },
      },
    ),
    memorySubgraph(
      'shops',
      `type Query { shop: Shop }
       type Shop @key(fields: "id") { id: ID!  best: Product @provides(fields: "name maker { country }") }
       type Product @key(fields: "id") { id: ID!  name: String @external  maker: Maker @external  label: String @requires(fields: "name maker { code country }") }
       type Maker @key(fields: "code") { code: ID! @external  country: String @external }`,
      {
        Query: {
          shop: () => ({
            id: 's',
            best: { id: '1', name: 'Dấu', maker: { code: 'm', country: 'Việt Nam' } },
          }),
        },
        Product: {
          __resolveReference: (product: object) => product,
          label: ({ name, maker }: { name: string; maker: { code: string; country: string } }) =>
            `${name} ${maker.code} ${maker.country}`,
        },
      },
    ),
  ],
  operations: {
    'a key that is external is answered where it stands': {
      asks: '{ cheapest { id price } }',
      answers: { cheapest: { id: '1', price: 12 } },
      asked: ['prices'],
    },
    'a key that is external leads to the owner': {
      asks: '{ all { id name price } }',
      answers: { all: [{ id: '1', name: 'Con dấu', price: 12 }] },
      asked: ['names', 'prices'],
    },
    'external fields of an external object are required together': {
      asks: '{ cheapest { label } }',
      answers: { cheapest: { label: 'Con dấu m VN' } },
      asked: ['names', 'prices', 'shops'],
    },
    'external fields of an external object are provided together': {
      asks: '{ shop { best { name maker { country } } } }',
      answers: { shop: { best: { name: 'Dấu', maker: { country: 'Việt Nam' } } } },
      asked: ['shops'],
    },
    'what is neither provided nor the key is asked of the owner': {
      asks: '{ shop { best { price } } }',
      answers: { shop: { best: { price: 12 } } },
      asked: ['prices', 'shops'],
    },
  },
});
