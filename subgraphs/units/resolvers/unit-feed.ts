import { isService } from '#shared/caller.ts';
import { cursorOf, notACursor, readCursor } from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import type { UnitsContext } from '../context.ts';
import type { UnitNodeRow } from '../entities/unit.ts';

const MOST_ROWS = 1_000;

/** A stretch of the feed: the rows changed after a cursor, oldest first. */
export interface UnitFeedRow {
  readonly nodes: UnitNodeRow[];
  readonly cursor: string | null;
}

/** Reads the feed for a service of the hub. Fails with FORBIDDEN for everyone else. */
export async function feedOf(
  { caller, loaders }: UnitsContext,
  after: string | null,
  first: number,
): Promise<UnitFeedRow> {
  if (!isService(caller, 'dossiers', 'access')) {
    throw callerError('FORBIDDEN', {
      vi: 'Luồng này chỉ dành cho dịch vụ của trục.',
      en: 'This feed is for services of the hub.',
    });
  }
  const revision = after === null ? 0 : revisionOf(after);
  const nodes = await loaders.unitsChangedAfter(revision, Math.min(Math.max(first, 1), MOST_ROWS));
  const last = nodes.at(-1);
  return { nodes, cursor: last ? cursorOf([String(last.revision)]) : after };
}

function revisionOf(after: string): number {
  const [revision = ''] = readCursor(after, 1);
  if (!/^\d{1,9}$/.test(revision)) {
    throw notACursor();
  }
  return Number(revision);
}
