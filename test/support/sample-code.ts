import { vietnamDay } from '#shared/vietnam-day.ts';

import { sampleDossier } from '../../subgraphs/dossiers/seed/sample-dossiers.ts';
import { readSampleDossiers } from '../../subgraphs/dossiers/seed/sample-file.ts';

/** The code of a sample dossier in a hub that was seeded today: it holds the day on which the dossier was handed in, which moves along. */
export function sampleCode(agency: string, sequence: number): string {
  const sample = readSampleDossiers().find((one) => one.agency === agency && one.sequence === sequence);
  if (!sample) {
    throw new Error(`The sample world has no dossier ${sequence} of ${agency}.`);
  }
  return sampleDossier(sample, vietnamDay(new Date())).dossier.code;
}
