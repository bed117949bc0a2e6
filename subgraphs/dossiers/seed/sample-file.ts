import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { DOSSIER_STATUSES } from '../rules/dossier-status.ts';
import { TERM_UNITS } from '../rules/due-date.ts';

const uuid = v.pipe(v.string(), v.uuid());
const party = v.object({ kind: v.picklist(['CITIZEN', 'ORGANIZATION']), ref: uuid });
const provenance = v.object({
  owner: v.string(),
  path: v.string(),
  asOf: v.string(),
  assurance: v.picklist(['VERIFIED', 'STORED_DOCUMENT', 'DECLARED']),
});
const happening = v.variant('kind', [
  v.object({ kind: v.literal('STATUS'), at: v.string(), status: v.picklist(DOSSIER_STATUSES) }),
  v.object({ kind: v.literal('APOLOGY'), at: v.string(), due: v.string() }),
  v.object({ kind: v.literal('TRANSFER'), at: v.string(), unit: v.string() }),
]);

const dossiers = v.array(
  v.object({
    note: v.string(),
    agency: v.string(),
    sequence: v.number(),
    procedure: v.string(),
    term: v.object({ unit: v.picklist(TERM_UNITS), quantity: v.number() }),
    owner: party,
    applicant: party,
    people: v.array(
      v.object({
        role: v.picklist([
          'OWNER',
          'APPLICANT',
          'CHILD',
          'MOTHER',
          'FATHER',
          'SPOUSE',
          'DECEASED',
          'REPRESENTATIVE',
        ]),
        ref: uuid,
      }),
    ),
    channel: v.nullable(v.picklist(['DIRECT', 'ONLINE', 'POST'])),
    receivingUnit: v.string(),
    processingUnit: v.string(),
    synchronised: v.boolean(),
    events: v.array(happening),
    fields: v.array(
      v.object({
        key: v.string(),
        value: v.nullable(v.string()),
        person: v.nullable(uuid),
        provenance: v.nullable(provenance),
      }),
    ),
    components: v.array(
      v.object({
        component: v.string(),
        answer: v.picklist([
          'SATISFIED_BY_DATA',
          'SATISFIED_BY_STORED_DOCUMENT',
          'NEEDS_UPDATE',
          'MUST_SUPPLY',
        ]),
        document: v.nullable(uuid),
        digitised: v.nullable(v.boolean()),
      }),
    ),
    payments: v.array(
      v.object({
        name: v.object({ vi: v.string(), en: v.string() }),
        amount: v.number(),
        state: v.picklist(['DUE', 'PAID', 'REFUNDED']),
        method: v.nullable(v.picklist(['NATIONAL_PORTAL', 'AGENCY_SYSTEM', 'COUNTER'])),
        paidAt: v.nullable(v.string()),
      }),
    ),
    results: v.array(uuid),
    corrections: v.array(
      v.object({
        id: uuid,
        key: v.string(),
        typed: v.nullable(v.string()),
        person: v.nullable(uuid),
        source: provenance,
        state: v.picklist(['OPEN', 'CONFIRMED', 'DECLINED']),
      }),
    ),
    group: v.nullable(v.object({ id: uuid, code: v.string(), position: v.number() })),
    rating: v.nullable(v.object({ score: v.number(), at: v.string() })),
  }),
);

/** A sample dossier as the file writes it: moments are relative to the day of seeding or fixed (sample-moment.ts). */
export type SampleDossier = v.InferOutput<typeof dossiers>[number];

/** The sample dossiers. Fails with the row and field when the file is not as it must be. */
export function readSampleDossiers(): readonly SampleDossier[] {
  return v.parse(dossiers, JSON.parse(readFileSync(join(import.meta.dirname, 'dossiers.json'), 'utf8')));
}
