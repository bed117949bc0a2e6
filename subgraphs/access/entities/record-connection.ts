import type { Connection } from '#shared/connection.ts';

import type { StoredAccess } from './access-record.ts';
import type { AskedLog } from './log-loaders.ts';

/** A page of looks, with the person's log that it is a page of. */
export interface AccessRecordConnectionRow extends Connection<StoredAccess> {
  /** Null: not the log of one person. */
  readonly log: { readonly person: string; readonly asked: AskedLog } | null;
}
