import { type Kysely, sql } from 'kysely';

import { promise } from '../entities/errand.ts';

/**
 * Has the interlinked group of these dossiers looked after, in the transaction that changes them: a finished leg lets the next ones begin,
 * a refused one is shown. Nothing happens for dossiers without a declaration.
 */
export async function wakeLegs(db: Kysely<unknown>, codes: readonly string[]): Promise<void> {
  const { rows } = await sql<{ readonly id: string }>`
    select leg.id from dossier join interlinked_leg leg
      on leg.group_id = dossier.group_id and leg.position = dossier.group_position
    where dossier.code = any(${codes}::text[])`.execute(db);
  await promise(
    db,
    'LEG',
    rows.map(({ id }) => id),
  );
}
