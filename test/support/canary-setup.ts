import { afterAll } from 'vitest';

import { markedSince } from './heard.ts';

// Runs after every hook of the file itself, when the processes that it started have ended.
afterAll(() => {
  const places = markedSince();
  if (places.length > 0) {
    throw new Error(`A personal identifier stands in ${[...new Set(places)].join(', in ')}.`);
  }
});
