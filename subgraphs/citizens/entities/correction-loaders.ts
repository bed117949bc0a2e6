import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';

import type { Caller } from '#shared/caller.ts';
import type { Page } from '#shared/connection.ts';
import type { SealKey } from '#shared/keys.ts';

import { correctionSubject } from '../rules/correction-sight.ts';
import { visibleCorrection } from '../rules/visible-correction.ts';
import type { CitizenRow } from './citizen.ts';
import type {
  CorrectionRequestRow,
  CorrectionRequestState,
  StoredCorrectionRequest,
} from './correction-request.ts';
import { correctionsDue, correctionsOf } from './correction-rows.ts';

/** Who reads, and what opens what they may read. */
export interface CorrectionReader {
  readonly caller: Caller;
  readonly seals: readonly SealKey[];
}

/** The ways to requests for correction. Their words are decided when they are read. */
export function createCorrectionLoaders(db: Kysely<unknown>, { caller, seals }: CorrectionReader) {
  const ofPeople = new DataLoader((refs: readonly string[]) => correctionsOf(db, refs));
  const see = (row: StoredCorrectionRequest): CorrectionRequestRow =>
    visibleCorrection(row, { caller, via: '', subject: correctionSubject(caller, row.personRef) }, seals);
  return {
    /** What was said to be wrong about a person. Fails with the refusal when the caller may not read it. */
    correctionsOf: async (citizen: CitizenRow): Promise<CorrectionRequestRow[]> => {
      const stored = await citizen.follow('correctionRequests', () => ofPeople.load(citizen.ref));
      return stored.map(see);
    },
    /** For whoever answers for the owner: one row more than the page has, if there is one. */
    correctionsDue: async (state: CorrectionRequestState | null, page: Page) =>
      (await correctionsDue(db, state, page)).map(see),
    /** A request that the caller has just written or answered. */
    seeCorrection: see,
  };
}
