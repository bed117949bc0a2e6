import type { EntityManager } from '@mikro-orm/postgresql';

import { ProcedureCopy } from '../entities/procedure-copy.ts';
import type { ProcedureFacts } from '../rules/indicator-values.ts';

/** A procedure version as its owner tells of it. */
export interface CopiedProcedure extends ProcedureFacts {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** Takes procedure versions into the copy; those that are there become what their owner says now. */
export async function copyProcedures(
  em: EntityManager,
  procedures: readonly CopiedProcedure[],
): Promise<void> {
  if (procedures.length > 0) {
    await em.upsertMany(
      ProcedureCopy,
      procedures.map((procedure) => ({ ...procedure })),
    );
  }
}
