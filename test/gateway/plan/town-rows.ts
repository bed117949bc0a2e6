import type { Resolvers } from '../../support/memory-subgraph.ts';

// A small made-up town. Whoever has no street makes the graph break a promise, which a test may ask for.
interface Person {
  readonly __typename: 'Person';
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly age: number | null;
  readonly note: string | null;
  readonly friends: readonly (string | null)[];
  readonly spouse: string | null;
  readonly street: string | null;
  readonly company: string | null;
  readonly homes: readonly string[];
}

interface Dog {
  readonly __typename: 'Dog';
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly kennel: string | null;
}

interface Shop {
  readonly __typename: 'Shop';
  readonly code: string;
  readonly name: string;
  readonly owner: string;
}

interface Home {
  readonly __typename: 'Home';
  readonly number: number;
  readonly zone: { readonly id: string };
  readonly rooms: number | null;
  readonly area: string;
  readonly seller: string | null;
}

const person = (id: string, given: Partial<Omit<Person, '__typename' | 'id'>>): Person => ({
  __typename: 'Person',
  id,
  name: `Tên ${id}`,
  english: `Name ${id}`,
  age: 30,
  note: null,
  friends: [],
  spouse: null,
  street: `${id} Street`,
  company: null,
  homes: [],
  ...given,
});

const PEOPLE: readonly Person[] = [
  person('p1', { spouse: 'p2', note: 'p2', friends: ['p2', null, 'p3'], company: 's1', homes: ['1a', '2a'] }),
  person('p2', { spouse: 'p1', age: null, friends: ['p1', 'p4'], homes: ['1a'] }),
  person('p3', { note: 'p1', street: null, friends: ['p3'], company: 's2', homes: ['2b'] }),
  person('p4', { friends: [] }),
];
const DOGS: readonly Dog[] = [
  { __typename: 'Dog', id: 'd1', name: 'Vàng', owner: 'p1', kennel: '2a' },
  { __typename: 'Dog', id: 'd2', name: 'Mực', owner: null, kennel: null },
];
const SHOPS: readonly Shop[] = [
  { __typename: 'Shop', code: 's1', name: 'Phở', owner: 'p2' },
  { __typename: 'Shop', code: 's2', name: 'Bánh mì', owner: 'p3' },
];
const HOMES: readonly Home[] = [
  { __typename: 'Home', number: 1, zone: { id: 'a' }, rooms: 3, area: 'North', seller: 'p3' },
  { __typename: 'Home', number: 2, zone: { id: 'a' }, rooms: null, area: 'North', seller: 's1' },
  { __typename: 'Home', number: 2, zone: { id: 'b' }, rooms: 5, area: 'South', seller: null },
];

const personOf = (id: string | null): Person | null => PEOPLE.find((row) => row.id === id) ?? null;
const dogOf = (id: string | null): Dog | null => DOGS.find((row) => row.id === id) ?? null;
const beingOf = (id: string | null): Person | Dog | null => personOf(id) ?? dogOf(id);
const shopOf = (code: string | null): Shop | null => SHOPS.find((row) => row.code === code) ?? null;
const homeAt = (key: string | null): Home | null =>
  HOMES.find(({ number, zone }) => `${number}${zone.id}` === key) ?? null;

type Named = { readonly lang: 'VI' | 'EN' };
type ByKey = { readonly id: string };

/** Who answers each field of the town. A subgraph takes those it declares; a schema of one piece takes them all. */
export const TOWN_RESOLVERS: Resolvers = {
  Query: {
    person: (_root: unknown, { id }: ByKey) => personOf(id),
    people: (_root: unknown, { first, only }: { first: number; only?: { ages?: number[]; name?: string } }) =>
      PEOPLE.filter(
        ({ age, name }) =>
          (!only?.ages || only.ages.includes(age ?? 0)) && (!only?.name || only.name === name),
      ).slice(0, first),
    parties: () => [personOf('p1'), shopOf('s1'), null, personOf('p3'), shopOf('s2')],
    beings: () => [...PEOPLE.slice(0, 2), ...DOGS],
    being: (_root: unknown, { id }: ByKey) => beingOf(id),
    home: (_root: unknown, { number, zone }: { number: number; zone: string }) => homeAt(`${number}${zone}`),
    shops: () => SHOPS,
  },
  Being: { __resolveType: ({ __typename }: Person | Dog) => __typename },
  Party: { __resolveType: ({ __typename }: Person | Shop) => __typename },
  Person: {
    __resolveReference: ({ id }: ByKey) => personOf(id),
    name: ({ name, english }: Person, { lang }: Named) => (lang === 'EN' ? english : name),
    friends: ({ friends }: Person) => friends.map(personOf),
    friend: ({ spouse }: Person) => beingOf(spouse),
    spouse: ({ spouse }: Person) => personOf(spouse),
    table: ({ friends }: Person) => [friends.map(personOf), [], null],
    company: ({ company }: Person) => shopOf(company),
    home: ({ homes }: Person) => homeAt(homes[0] ?? null),
    homes: ({ homes }: Person, { first }: { first: number }) => homes.map(homeAt).slice(0, first),
    pets: ({ id }: Person) => DOGS.filter(({ owner }) => owner === id),
  },
  Dog: {
    __resolveReference: ({ id }: ByKey) => dogOf(id),
    name: ({ name }: Dog, { lang }: Named) => (lang === 'EN' ? 'Dog' : name),
    friend: ({ owner }: Dog) => beingOf(owner),
    owner: ({ owner }: Dog) => personOf(owner),
    barks: () => true,
    kennel: ({ kennel }: Dog) => homeAt(kennel),
  },
  Shop: {
    __resolveReference: ({ code }: { code: string }) => shopOf(code),
    name: ({ name }: Shop, { lang }: Named) => (lang === 'EN' ? 'Shop' : name),
    owner: ({ owner }: Shop) => personOf(owner),
    tags: () => ['food', 'street'],
  },
  Home: {
    __resolveReference: ({ number, zone }: Home) => homeAt(`${number}${zone.id}`),
    seller: ({ seller }: Home) => personOf(seller) ?? shopOf(seller),
  },
};
