import { writeFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { until } from '#shared/until.ts';

import { type AloneGateway, placeWith, startedAlone, stateOf } from '../support/alone.ts';
import { inTurn } from '../support/in-turn.ts';
import { BOOK, startLibrary } from '../support/library-world.ts';

const ONE = { book: { title: 'one', stars: 'one', author: { name: 'An' } } };
const TWO = { book: { title: 'two', stars: 'two', author: { name: 'An' } } };
const BROKEN = 'type Query { broken';
const SWAPS = 20;
const CLIENTS = 6;

/** Asks without a pause until it is told to stop. */
async function askOn(asks: AloneGateway['asks'], signal: AbortSignal): Promise<readonly string[]> {
  const seen: string[] = [];
  const again = async (): Promise<void> => {
    if (!signal.aborted) {
      seen.push(JSON.stringify(await asks(BOOK)));
      await again();
    }
  };
  await again();
  return seen;
}

describe('a new supergraph', () => {
  test('is swapped in twenty times under load, and every answer is whole and of one graph', async () => {
    const { one, two, authors } = await startLibrary();
    const { asks, serve, metrics } = await startedAlone(placeWith(one));
    const ending = new AbortController();

    const load = Array.from({ length: CLIENTS }, () => askOn(asks, ending.signal));
    const swaps = Array.from({ length: SWAPS }, (_, index) => (index % 2 === 0 ? two : one));
    await inTurn(swaps, (sdl) => serve(sdl).then(() => asks(BOOK)));
    ending.abort();
    const seen = (await Promise.all(load)).flat();

    const whole = [ONE, TWO].map((data) => JSON.stringify({ status: 200, data, errors: [] }));
    expect([...new Set(seen)].toSorted()).toEqual(whole);
    expect(seen.length).toBeGreaterThan(SWAPS);
    expect(await metrics()).toContain('hub_supergraph_generations_alive 1\n');
    expect(await metrics()).toContain(`hub_supergraph_generation ${SWAPS + 1}\n`);
    // A subgraph that stayed where it was kept its connections.
    expect(authors.connections()).toBeLessThanOrEqual(CLIENTS + 1);
  });

  test('is found by watching the file alone', async () => {
    const { one, two } = await startLibrary();
    const place = placeWith(one);
    const { asks, gateway } = await startedAlone(place);

    writeFileSync(place.file, two);
    await until(async () => ((await stateOf(gateway)).generation === 2 ? true : null), 60_000);

    expect((await asks(BOOK)).data).toEqual(TWO);
  });

  test('is planned for what was asked lately before it takes over, and what no longer fits is told to who asks', async () => {
    const { one, two } = await startLibrary();
    const { asks, serve } = await startedAlone(placeWith(one));
    await asks('{ book { id } }');
    await asks(BOOK);

    const state = await serve(two);

    expect(state).toEqual({ generation: 2, isLastGood: false, refused: null });
    expect((await asks('{ book { id } }')).errors.map(({ extensions }) => extensions.code)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  test('that is the one served already makes no new generation', async () => {
    const { one } = await startLibrary();
    const { serve } = await startedAlone(placeWith(one));

    expect(await serve(one)).toEqual({ generation: 1, isLastGood: false, refused: null });
  });
});

describe('a broken supergraph', () => {
  test('is refused with the reason, counted, and the old one stays', async () => {
    const { one } = await startLibrary();
    const { asks, serve, metrics } = await startedAlone(placeWith(one));

    const state = await serve(BROKEN);

    expect(state).toMatchObject({ generation: 1, refused: expect.stringMatching(/Syntax Error.*\(1:\d+\)/) });
    expect((await asks(BOOK)).data).toEqual(ONE);
    expect(await metrics()).toContain('hub_supergraph_swaps_total{outcome="refused"} 1\n');
  });

  test.each([
    ['half of a file', (sdl: string) => sdl.slice(0, sdl.length / 2)],
    ['an empty file', () => ''],
    ['a schema that is none of federation 2', () => 'type Query { a: Int }'],
    ['a subgraph without an address', (sdl: string) => sdl.replace(/url: "http:[^"]+"/, 'url: ""')],
    ['a type that is nowhere', (sdl: string) => sdl.replaceAll('type Author', 'type Writer')],
    ['a root that asks nothing', (sdl: string) => sdl.replace(/type Query[^}]*}/s, '')],
  ])('%s is refused', async (_what, broken) => {
    const { one } = await startLibrary();
    const { asks, serve } = await startedAlone(placeWith(one));

    const state = await serve(broken(one));

    expect(state).toMatchObject({ generation: 1, refused: expect.stringMatching(/./) });
    expect((await asks(BOOK)).data).toEqual(ONE);
  });

  test('that is mended is served, and nothing is refused any more', async () => {
    const { one, two } = await startLibrary();
    const { asks, serve } = await startedAlone(placeWith(one));
    await serve(BROKEN);

    const state = await serve(two);

    expect(state).toEqual({ generation: 2, isLastGood: false, refused: null });
    expect((await asks(BOOK)).data).toEqual(TWO);
  });

  test('at the start leaves the last good one of the run before, and says so', async () => {
    const { one, two } = await startLibrary();
    const place = placeWith(one);
    const before = await startedAlone(place);
    await before.serve(two);
    await before.gateway.stop();
    writeFileSync(place.file, BROKEN);

    const { asks, gateway } = await startedAlone(place);

    expect((await asks(BOOK)).data).toEqual(TWO);
    expect(await stateOf(gateway)).toMatchObject({
      isLastGood: true,
      refused: expect.stringMatching(/Syntax/),
    });
  });

  test('at the start is followed by the mended one', async () => {
    const { one, two } = await startLibrary();
    const place = placeWith(two);
    await (await startedAlone(place)).gateway.stop();
    writeFileSync(place.file, BROKEN);
    const { asks, serve } = await startedAlone(place);

    const state = await serve(one);

    expect(state).toEqual({ generation: 2, isLastGood: false, refused: null });
    expect((await asks(BOOK)).data).toEqual(ONE);
  });

  test('at the very first start is a reason not to start', async () => {
    const place = placeWith(BROKEN);

    await expect(startedAlone(place)).rejects.toThrow(/cannot be served.*Syntax Error/s);
  });
});
