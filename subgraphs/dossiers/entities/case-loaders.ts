import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';

import { type Caller, isService } from '#shared/caller.ts';

import type { Sight } from '../rules/sight-of.ts';
import { type CaseFileRow, caseFileOf, intakeFileOf } from './case-file.ts';
import { legsOf } from './leg-rows.ts';
import { openIntakes, seenIntakes } from './open-intakes.ts';
import { createStandings } from './standings.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose eyes, and when. */
export interface CaseReader {
  readonly db: Kysely<unknown>;
  readonly caller: Caller;
  readonly now: Date;
  readonly sight: Sight;
}

/** Every way to what counts as a case. */
export function createCaseLoaders({ db, caller, now, sight }: CaseReader) {
  return {
    intakeById: new DataLoader((ids: readonly string[]) =>
      openIntakes(db, ids, { now, allowed: seenIntakes(sight) }),
    ),
    /** How the caller stands to a dossier. */
    standing: createStandings(db, caller),
    legsOfGroup: new DataLoader((ids: readonly string[]) => legsOf(db, ids)),
    /** For the gateway alone, on behalf of a unit or a person; null for everyone else. */
    caseFile: async (
      code: string,
      unit: string | null,
      person: string | null,
    ): Promise<CaseFileRow | null> => {
      if (!isService(caller, 'gateway')) {
        return null;
      }
      if (UUID.test(code)) {
        return intakeFileOf(db, code, { unit, person, now });
      }
      return unit === null ? null : caseFileOf(db, code, unit);
    },
  };
}
