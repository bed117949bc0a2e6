import type { Vocabulary } from './any-operation.ts';

/** What a client of the town may think of. */
export const TOWN_WORDS: Vocabulary = {
  literals: {
    ID: ['"p1"', '"p3"', '"d1"', '"nobody"', '"a"', '"b"'],
    Int: ['1', '2', '9'],
    String: ['"Tên p1"', '"p2"'],
    zone: ['"a"', '"b"'],
    first: ['0', '2', '5'],
    ages: ['30', '31'],
  },
  aliases: ['id', 'code', 'name', 'number', '__typename', '_hub_k0', 'f0_', 'a', 'b', 'c', 'd'],
  fragmentsOn: ['Person', 'Dog', 'Being', 'Party', 'Shop', 'Home', 'Query'],
};
