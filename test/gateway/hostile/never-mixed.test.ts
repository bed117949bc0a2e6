import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { PATIENTLY, startHostileWorld, tampered, type HostileWorld } from './hostile-world.ts';

let world: HostileWorld;
beforeAll(async () => {
  world = await startHostileWorld(PATIENTLY);
});
afterAll(() => world.stop());

type Entity = Record<string, unknown>;

// Ways to spoil a list of entities; each takes numbers that choose where.
const SPOILS: readonly ((entities: readonly unknown[], at: number, by: number) => readonly unknown[])[] = [
  (entities, at, by) => swapped(entities, at, by),
  (entities) => entities.toReversed(),
  (entities, at) => entities.toSpliced(at % entities.length, 1),
  (entities, at, by) => entities.toSpliced(at % entities.length, 0, entities[by % entities.length]),
  (entities, at, by) => entities.with(at % entities.length, entities[by % entities.length]),
  (entities, at) => entities.with(at % entities.length, null),
  // Keeps the key of one and takes the values of another that has no key of its own.
  (entities, at) => entities.with(at % entities.length, withoutKey(entities[at % entities.length])),
  (entities, at, by) => entities.with(at % entities.length, [entities[by % entities.length]]),
  (entities, at) => [...entities.slice(at % entities.length), ...entities.slice(0, at % entities.length)],
];

const spoiling = fc.array(fc.tuple(fc.nat(SPOILS.length - 1), fc.nat(7), fc.nat(7)), {
  minLength: 1,
  maxLength: 4,
});

test('however an owner mixes, repeats or drops the entities of its answer, no value appears on another entity', async () => {
  await fc.assert(
    fc.asyncProperty(spoiling, async (steps) => {
      world.notesBehave(
        tampered((entities) =>
          steps.reduce<readonly unknown[]>(
            (spoilt, [way, at, by]) =>
              spoilt.length === 0 ? spoilt : (SPOILS[way]?.(spoilt, at, by) ?? spoilt),
            entities,
          ),
        ),
      );

      const { data } = await world.asks('{ people { id note tags boss { id note } } }');

      for (const person of peopleOf(data)) {
        expect([null, `note of ${person.id}`]).toContain(person.note);
        expect([null, `tag of ${person.id}`]).toContain(person.tags?.[0] ?? null);
      }
    }),
    { numRuns: 100 },
  );
});

function peopleOf(data: unknown) {
  // What the operation asks for.
  return (data as { people: { id: string; note: string | null; tags: string[] | null }[] }).people;
}

function swapped(entities: readonly unknown[], at: number, by: number): readonly unknown[] {
  const [one, other] = [at % entities.length, by % entities.length];
  return entities.with(one, entities[other]).with(other, entities[one]);
}

function withoutKey(entity: unknown): unknown {
  const { _hub_k0: _key, ...rest } = { ...(entity as Entity) };
  return rest;
}
