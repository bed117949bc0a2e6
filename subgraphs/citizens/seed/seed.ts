import type { MikroORM } from '@mikro-orm/postgresql';

import type { SeedOptions } from '#shared/define.ts';

import { seedGenerated } from './seed-generated.ts';
import { seedSamples } from './seed-samples.ts';

/** Loads the sample world of citizens, then `extra` generated people. Loading twice gives the same rows once. */
export async function seed(orm: MikroORM, options: SeedOptions): Promise<void> {
  await seedSamples(orm, options);
  await seedGenerated(orm, options);
}
