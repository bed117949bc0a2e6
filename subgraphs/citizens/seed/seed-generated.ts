import type { MikroORM } from '@mikro-orm/postgresql';

import type { SeedOptions } from '#shared/define.ts';
import { demoRef } from '#shared/demo-ref.ts';

import { generatedPerson, MOST_GENERATED } from './generated-person.ts';
import { storeCitizens, storedCitizen } from './stored-citizen.ts';

// Large enough that the round trip is nothing, small enough that the sealed rows of a batch stay a few megabytes.
const PEOPLE_PER_BATCH = 5_000;

/**
 * Stores `extra` generated people, batch by batch; number n always has the same reference and record.
 * Throws when more are asked for than the reserved range of personal numbers holds.
 */
export async function seedGenerated(orm: MikroORM, options: SeedOptions, start = 0): Promise<void> {
  if (options.extra > MOST_GENERATED) {
    throw new Error(`At most ${MOST_GENERATED} people can be generated: the reserved range ends there.`);
  }
  const size = Math.min(PEOPLE_PER_BATCH, options.extra - start);
  if (size <= 0) {
    return;
  }
  const numbers = Array.from({ length: size }, (_, index) => start + index);
  await storeCitizens(
    orm,
    numbers.map((n) => storedCitizen(demoRef(n), generatedPerson(n), options.keys)),
  );
  options.progress(start + size, options.extra);
  await seedGenerated(orm, options, start + size);
}
