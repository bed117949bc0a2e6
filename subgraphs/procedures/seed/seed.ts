import type { MikroORM } from '@mikro-orm/postgresql';

import type { SeedOptions } from '#shared/define.ts';

import { FormField } from '../entities/form-field.ts';
import { InterlinkedGroup } from '../entities/interlinked-group.ts';
import { storeVersions } from '../operations/store-versions.ts';
import { readSampleFiles } from './sample-files.ts';
import { sampleDrafts, sampleFormFields, sampleGroups } from './sample-rows.ts';

/** Loads the 39 sample procedures with their papers, forms and the interlinked group. Loading twice gives the same rows once. */
export async function seed(orm: MikroORM, { progress }: SeedOptions): Promise<void> {
  const files = readSampleFiles();
  const drafts = sampleDrafts(files);
  await orm.em.fork().transactional(async (em) => {
    await storeVersions(em, drafts);
    await em.upsertMany(FormField, sampleFormFields(files));
    await em.upsertMany(InterlinkedGroup, sampleGroups(files));
  });
  progress(drafts.length, drafts.length);
}
