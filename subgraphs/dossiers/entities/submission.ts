import { defineEntity, p } from '@mikro-orm/core';

/** The table of idempotency keys: one row for each dossier that was handed in here. */
export const SubmissionSchema = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  properties: {
    /** Keyed hash of the account that sent it. */
    account: p.text().primary(),
    /** As the client made it. */
    key: p.text().primary(),
    /** Keyed digest of what was sent. */
    digest: p.text(),
    /** Null: only inside of the transaction that makes the dossier. */
    dossierCode: p.text().nullable(),
    at: p.datetime(3),
  },
});

/** What was sent under a key, and the dossier that it became. */
export class Submission extends SubmissionSchema.class {}
SubmissionSchema.setClass(Submission);
