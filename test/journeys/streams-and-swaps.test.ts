import { expect, onTestFinished, test } from 'vitest';

import { until } from '#shared/until.ts';

import { placeWith, startedAlone, type AloneGateway } from '../support/alone.ts';
import { startForeignSubgraph, supergraphOf } from '../support/foreign-subgraphs.ts';
import { memorySubgraph } from '../support/memory-subgraph.ts';

/** A subgraph that tells the time when it is let to. */
async function startClock() {
  const moments = Array.from({ length: 10 }, () => Promise.withResolvers<void>());
  const waiting = [...moments];
  const clock = await startForeignSubgraph(
    memorySubgraph('clock', 'type Query { now: Int } type Subscription { tick: Int }', {
      Query: { now: () => 0 },
      Subscription: {
        tick: {
          subscribe: () => ticksFrom(0, waiting),
        },
      },
    }),
  );
  onTestFinished(clock.stop);
  return { sdl: supergraphOf([clock]), tick: () => moments.shift()?.resolve() };
}

async function* ticksFrom(
  index: number,
  [moment, ...later]: readonly PromiseWithResolvers<void>[],
): AsyncGenerator<{ readonly tick: number }> {
  if (moment) {
    await moment.promise;
    yield { tick: index };
    yield* ticksFrom(index + 1, later);
  }
}

/** Listens to the clock; gives what was sent so far each time that it is asked. */
async function listen({ gateway }: AloneGateway) {
  const leaving = new AbortController();
  const response = await fetch(`${gateway.url}/graphql/stream`, {
    signal: leaving.signal,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { tick }' }),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const readUntil = async (end: string): Promise<string> => {
    const next = text.includes(end) ? null : await reader?.read();
    text += next?.value ?? '';
    return next === null || next?.done === true ? text : readUntil(end);
  };
  return { response, readUntil, leave: () => leaving.abort() };
}

test('an open stream goes on over a swap, on the supergraph on which it was opened', async () => {
  const { sdl, tick } = await startClock();
  const alone = await startedAlone(placeWith(sdl));
  const { response, readUntil } = await listen(alone);
  tick();
  await readUntil('"tick":0');

  const state = await alone.serve(`${sdl}\n# the same, written otherwise\n`);
  const whileOpen = await alone.metrics();
  tick();
  const text = await readUntil('"tick":1');

  expect(response.headers.get('content-type')).toMatch(/text\/event-stream/);
  expect(state.generation).toBe(2);
  expect(whileOpen).toContain('hub_supergraph_generations_alive 2\n');
  expect(text).not.toContain('complete');
});

test('a gateway that stops tells whoever listens that no more follows', async () => {
  const { sdl, tick } = await startClock();
  const alone = await startedAlone(placeWith(sdl));
  const { readUntil } = await listen(alone);
  tick();
  await readUntil('"tick":0');

  alone.gateway.drain();
  const text = await readUntil('event: complete');

  expect(text).toMatch(/event: complete\ndata:\s*$/);
});

test('a stream that its listener closes lets the older supergraph go', async () => {
  const { sdl, tick } = await startClock();
  const alone = await startedAlone(placeWith(sdl));
  const { readUntil, leave } = await listen(alone);
  tick();
  await readUntil('"tick":0');
  await alone.serve(`${sdl}\n# the same, written otherwise\n`);

  leave();
  const left = await until(
    async () => ((await alone.metrics()).includes('hub_supergraph_generations_alive 1\n') ? true : null),
    5_000,
  );

  expect(left).toBe(true);
});
