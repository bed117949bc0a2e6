import { expect, test } from 'vitest';

import { answerType } from '../../../gateway/http/media-type.ts';

test.each([
  [undefined, 'application/json'],
  ['', null],
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/json, application/graphql-response+json', 'application/graphql-response+json'],
  [' Application/JSON ; q=0.5 , text/html', 'application/json'],
  ['text/html', null],
  ['application/jsonx', null],
])('a client that accepts %j is answered in %j', (accept, type) => {
  expect(answerType(accept)).toBe(type);
});
