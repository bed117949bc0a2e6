import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { SeedOptions } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { Dossier } from '../entities/dossier.ts';
import { letIssue } from '../operations/let-issue.ts';
import { storeDossiers } from '../operations/store-dossiers.ts';
import { FIRST_GENERATED_SEQUENCE, GENERATED_UNITS, generatedDossier } from './generated-dossier.ts';
import { sampleDossier } from './sample-dossiers.ts';
import { readIssuingUnits } from './sample-issuing-units.ts';
import { setSampleHours } from './sample-hours.ts';
import { readSampleDossiers } from './sample-file.ts';

/** A dossier of the sample world whose code does not depend on the day of seeding: where it is, the world is. */
const ALWAYS_THERE = 'H26.9001-260213-0016';
// One statement a table and batch: large enough that round trips are nothing, small enough to show progress.
const DOSSIERS_PER_BATCH = 5_000;

/**
 * Loads the sample world of dossiers, then generated ones until there are `extra`. Loading again, also on another day, adds
 * only what is missing: a code holds the day it was made on, so what is there is recognised by its number.
 */
export async function seed(orm: MikroORM, options: SeedOptions): Promise<void> {
  const today = vietnamDay(options.now);
  const samples = readSampleDossiers();
  const em = orm.em.fork();
  const hoursOf = await setSampleHours(em.fork());
  await letIssue(em.getKysely<unknown>(), readIssuingUnits());
  if ((await em.count(Dossier, { code: ALWAYS_THERE })) === 0) {
    await storeDossiers(
      em,
      samples.map((sample) => sampleDossier(sample, today, hoursOf(sample.processingUnit))),
    );
  }
  options.progress(samples.length, samples.length + options.extra);
  await seedGenerated(orm, options, { start: await generatedSoFar(orm), storing: Promise.resolve() });
  options.progress(samples.length + options.extra, samples.length + options.extra);
}

/** The generated dossiers from number `start` on; `storing` is the batch before, under way. */
async function seedGenerated(
  orm: MikroORM,
  options: SeedOptions,
  { start, storing }: { readonly start: number; readonly storing: Promise<unknown> },
): Promise<void> {
  const size = Math.min(DOSSIERS_PER_BATCH, options.extra - start);
  const today = vietnamDay(options.now);
  // Made while PostgreSQL stores the batch before.
  const batch = Array.from({ length: Math.max(0, size) }, (_, index) =>
    generatedDossier(start + index, today),
  );
  await storing;
  if (batch.length > 0) {
    options.progress(start, options.extra);
    await seedGenerated(orm, options, { start: start + size, storing: storeDossiers(orm.em.fork(), batch) });
  }
}

/** Batches are stored whole and in order, so that the highest number tells how many there are. */
async function generatedSoFar(orm: MikroORM): Promise<number> {
  const { rows } = await sql<{ readonly last: number | null }>`
    select max(split_part(code, '-', 3)::int) as last from dossier
    where receiving_unit = any(${GENERATED_UNITS}) and code ~ '-\\d{6}-[1-9]\\d{6}$'`.execute(
    orm.em.fork().getKysely<unknown>(),
  );
  return (rows[0]?.last ?? FIRST_GENERATED_SEQUENCE - 1) - FIRST_GENERATED_SEQUENCE + 1;
}
