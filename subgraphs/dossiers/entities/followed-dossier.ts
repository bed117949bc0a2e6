import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { Notices } from '#shared/notices.ts';

import { dossiersWith } from './dossier-pages.ts';
import type { DossierRow } from './dossier.ts';

/** The channel on which it is told that dossiers changed: codes, or the empty word for many. */
export const DOSSIER_CHANNEL = 'dossier_change';

// A lost word is made up for within this time.
const LOOK_AGAIN_MS = 5_000;

/** Which dossier is followed, and what is listened to. */
export interface Following {
  readonly code: string;
  readonly notices: Notices;
  readonly gone: AbortSignal;
}

/** A dossier as it is at an event. Null: there is none of that code. */
export interface FollowedDossier {
  readonly dossier: DossierRow | null;
}

/**
 * A dossier as it is when the listening begins, then each time that it is another version, by whichever instance it was changed.
 * The beginning comes first because it is read after the listening began: whatever happens from then on is told.
 * @yields the dossier, as it is then
 */
export async function* followedDossier(
  em: EntityManager,
  { code, notices, gone }: Following,
): AsyncGenerator<FollowedDossier, void> {
  let told: number | null | undefined;
  for await (const words of notices.listen(DOSSIER_CHANNEL, { gone, everyMs: LOOK_AGAIN_MS })) {
    if (!words.some((word) => word === '' || word === code)) {
      continue;
    }
    const [dossier = null] = await dossiersWith(em.getKysely<unknown>(), [code], sql`true`);
    const version = dossier?.version ?? null;
    if (version !== told) {
      told = version;
      yield { dossier };
    }
  }
}
