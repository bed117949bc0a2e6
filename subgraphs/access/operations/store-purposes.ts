import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';

import { purposeSchema } from '#shared/purposes.ts';

import { Purpose } from '../entities/purpose.ts';

const wordsSchema = v.object({
  vi: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
const daySchema = v.pipe(v.string(), v.isoDate());

const writtenSchema = v.array(
  v.object({
    ...purposeSchema.entries,
    validFrom: daySchema,
    validUntil: v.nullable(daySchema),
    name: wordsSchema,
    legalText: wordsSchema,
  }),
);

/** A version of a purpose as it is written in a file. */
export type WrittenPurpose = v.InferOutput<typeof writtenSchema>[number];

/** Versions of purposes from JSON. Throws, with the first fault, when it is none. */
export function readWrittenPurposes(json: unknown): readonly WrittenPurpose[] {
  return v.parse(writtenSchema, json);
}

/** How many versions were new; those that are there already stay as they are. */
export interface StoredPurposes {
  readonly stored: number;
  readonly unchanged: number;
}

/** Stores versions of purposes. Of several that hold on a day the newest counts, so an older one need not be ended. */
export async function storePurposes(
  em: EntityManager,
  written: readonly WrittenPurpose[],
): Promise<StoredPurposes> {
  return em.transactional(async (own) => {
    const known = new Set((await own.find(Purpose, {})).map(({ code, version }) => `${code} ${version}`));
    const fresh = written.filter(({ code, version }) => !known.has(`${code} ${version}`));
    if (fresh.length > 0) {
      await own.insertMany(Purpose, fresh.map(rowOf));
    }
    return { stored: fresh.length, unchanged: written.length - fresh.length };
  });
}

function rowOf({
  code,
  version,
  validFrom,
  validUntil,
  name,
  legalText,
  legalBasis,
  ...rules
}: WrittenPurpose) {
  return {
    code,
    version,
    validFrom,
    validUntil,
    nameVi: name.vi,
    nameEn: name.en,
    legalTextVi: legalText.vi,
    legalTextEn: legalText.en,
    legalBasis,
    rules,
  };
}
