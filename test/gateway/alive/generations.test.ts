import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { GraphQLSchema } from 'graphql';
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';

import type { Generation } from '../../../gateway/alive/generation.ts';
import { createGenerations } from '../../../gateway/alive/generations.ts';
import { createSupergraphMetrics } from '../../../gateway/metrics/supergraph-metrics.ts';
import { anonymous } from '../../support/callers.ts';
import { inTurn } from '../../support/in-turn.ts';

const REQUEST = { text: '{ x }', operationName: null, variables: {}, readOnly: true };
const SIGNAL = new AbortController().signal;
const LISTENER = { callerNow: () => Promise.resolve(anonymous), signal: SIGNAL, eventDeadlineMs: 1_000 };

interface Scripted {
  readonly generation: Generation;
  /** Lets the operations that wait be answered. */
  readonly answer: () => void;
  readonly isClosed: () => boolean;
}

/** A generation that answers with its name, when it is let to. */
function scripted(name: string): Scripted {
  const gate = Promise.withResolvers<void>();
  let isClosed = false;
  const written = { data: JSON.stringify(name), errors: [] };
  const generation = {
    urls: {},
    supergraph: {
      schema: new GraphQLSchema({}),
      owners: new Map(),
      toldWhoAsks: new Map(),
      tellFreshness: [],
    },
    subgraphs: {
      ask: () => Promise.resolve({}),
      close: async () => {
        isClosed = true;
      },
    },
    answerer: {
      answer: () => gate.promise.then(() => written),
      subscribe: async () =>
        (async function* events() {
          yield written;
          await gate.promise;
          yield written;
        })(),
      prepare: () => {
        throw new Error('nothing is prepared here');
      },
      recent: () => [],
    },
  };
  return { generation, answer: gate.resolve, isClosed: () => isClosed };
}

function begun(first: Generation) {
  const registry = new Registry();
  const metrics = createSupergraphMetrics(registry);
  const generations = createGenerations(first, { metrics, now: () => new Date(0) });
  const alive = async (): Promise<number | undefined> =>
    (await registry.getSingleMetric('hub_supergraph_generations_alive')?.get())?.values[0]?.value;
  return { generations, alive };
}

const asked = ({ answerer }: ReturnType<typeof createGenerations>) =>
  answerer.answer(REQUEST, anonymous, SIGNAL);

test('an operation ends on the generation on which it began, and later ones run on the next', async () => {
  const [first, second] = [scripted('first'), scripted('second')];
  const { generations } = begun(first.generation);

  const early = asked(generations);
  generations.replace(second.generation);
  const late = asked(generations);
  first.answer();
  second.answer();

  expect((await early).data).toBe('"first"');
  expect((await late).data).toBe('"second"');
});

test('a generation is closed when it was replaced and its last operation has ended, and not before', async () => {
  const [first, second] = [scripted('first'), scripted('second')];
  const { generations, alive } = begun(first.generation);

  const running = asked(generations);
  generations.replace(second.generation);
  const whileRunning = [first.isClosed(), await alive()];
  first.answer();
  await running;

  expect(whileRunning).toEqual([false, 2]);
  expect([first.isClosed(), await alive()]).toEqual([true, 1]);
});

test('a generation on which nothing runs is closed at once when it is replaced', () => {
  const first = scripted('first');
  const { generations } = begun(first.generation);

  generations.replace(scripted('second').generation);

  expect(first.isClosed()).toBe(true);
});

test('an open stream goes on over a swap, and its generation waits for it', async () => {
  const first = scripted('first');
  const { generations } = begun(first.generation);

  const events = await generations.answerer.subscribe(REQUEST, LISTENER);
  await events.next();
  generations.replace(scripted('second').generation);
  const isClosedEarly = first.isClosed();
  first.answer();
  const next = await events.next();
  const last = await events.next();

  expect(isClosedEarly).toBe(false);
  expect(next.value).toMatchObject({ data: '"first"' });
  expect(last.done).toBe(true);
  expect(first.isClosed()).toBe(true);
});

test('whoever waits for an event is told that there are no more when streams are ended', async () => {
  const { generations } = begun(scripted('first').generation);
  const events = await generations.answerer.subscribe(REQUEST, LISTENER);
  await events.next();

  const waiting = events.next();
  generations.endStreams();

  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('a stream that its listener closes before the first event lets its generation go', async () => {
  const first = scripted('first');
  const { generations } = begun(first.generation);

  const events = await generations.answerer.subscribe(REQUEST, LISTENER);
  generations.replace(scripted('second').generation);
  await events.return(undefined);

  expect(first.isClosed()).toBe(true);
});

test('streams that stay open keep three generations alive at most: the oldest is ended for the fourth', async () => {
  const first = scripted('first');
  const { generations, alive } = begun(first.generation);
  const open = () => generations.answerer.subscribe(REQUEST, LISTENER);

  const oldest = await open();
  await inTurn(['second', 'third', 'fourth'], (name) => {
    generations.replace(scripted(name).generation);
    return open();
  });

  expect(await oldest.next()).toEqual({ done: true, value: undefined });
  expect([first.isClosed(), await alive()]).toEqual([true, 3]);
});

test('a generation that was replaced is garbage: a hundred swaps leave nothing of the older ones', async () => {
  const { generations } = begun(scripted('first').generation);
  const old: WeakRef<Generation>[] = [];
  const swap = async (): Promise<void> => {
    const next = scripted('next');
    next.answer();
    old.push(new WeakRef(generations.present().generation));
    generations.replace(next.generation);
    await asked(generations);
  };

  await inTurn(Array.from({ length: 100 }), swap);
  await collectGarbage();

  expect(old.filter((each) => each.deref() !== undefined).length).toBeLessThanOrEqual(1);
});

async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  // What the flag makes is only there in a new context.
  const gc = runInNewContext('gc') as () => void;
  await turn();
  gc();
  await turn();
  gc();
}
