import type { MikroORM } from '@mikro-orm/postgresql';

import type { SeedOptions } from '#shared/define.ts';

import { taxBlinds } from '../entities/blind-indexes.ts';
import { Document } from '../entities/document.ts';
import { newestSeal } from '../entities/newest-seal.ts';
import { OrganizationIndex } from '../entities/organization-index.ts';
import { Organization } from '../entities/organization.ts';
import { Relative } from '../entities/relative.ts';
import { readSampleFiles, type SampleFiles } from './sample-files.ts';
import { sampleRelations } from './sample-relations.ts';
import { documentRow, organizationRow, sampleRecord, type SampleWorld } from './sample-rows.ts';
import { storeCitizens, storedCitizen } from './stored-citizen.ts';

// What was seeded on an earlier day keeps the days of that day, as the other owners' rows do.
const STAYS = { onConflictAction: 'ignore' } as const;

/** Stores the sample world of citizens, its relative days counted from `now`. Rows that are there already stay. */
export async function seedSamples(orm: MikroORM, options: SeedOptions): Promise<void> {
  const files = readSampleFiles();
  const world = sampleWorld(files, options);
  const people = files.people.map((person) =>
    storedCitizen(person.ref, sampleRecord(person, options.now), options.keys),
  );
  const relations = sampleRelations(files).map(({ person, kind, relative }) => ({
    personRef: world.refOf(person),
    kind,
    relativeRef: world.refOf(relative),
  }));
  const organizations = files.organizations.map((sample) => organizationRow(sample, world));
  const indexes = files.organizations.flatMap(({ ref, taxCode }) =>
    (taxCode === null ? [] : taxBlinds(taxCode, options.keys)).map((index) => Object.assign({ ref }, index)),
  );
  const documents = files.documents.map((sample) => documentRow(sample, world));
  await storeCitizens(orm, people);
  await orm.em.fork().transactional(async (em) => {
    await em.upsertMany(Organization, organizations, STAYS);
    await em.upsertMany(OrganizationIndex, indexes, STAYS);
    await em.upsertMany(Document, documents, STAYS);
    await em.upsertMany(Relative, relations, STAYS);
  });
}

function sampleWorld(files: SampleFiles, { keys, now }: SeedOptions): SampleWorld {
  const refs = new Map([...files.people, ...files.organizations].map(({ key, ref }) => [key, ref]));
  const organizations = new Set(files.organizations.map(({ key }) => key));
  return {
    now,
    seal: newestSeal(keys),
    isOrganization: (key) => organizations.has(key),
    refOf: (key) => {
      const ref = refs.get(key);
      if (ref === undefined) {
        throw new Error(`subgraphs/citizens/seed: nobody has the key "${key}".`);
      }
      return ref;
    },
  };
}
