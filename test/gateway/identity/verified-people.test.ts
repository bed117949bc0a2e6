import { expect, test } from 'vitest';

import { createVerifiedPeople } from '../../../gateway/identity/verified-people.ts';

test('whom citizens was sure of is known for a minute, and nobody else is', () => {
  let at = 0;
  const people = createVerifiedPeople(() => new Date(at));

  people.learn('somebody');
  const told = [people.has('somebody'), people.has('another')];
  at = 59_999;
  const soon = people.has('somebody');
  at = 60_000;
  const later = people.has('somebody');

  expect({ told, soon, later }).toEqual({ told: [true, false], soon: true, later: false });
});
