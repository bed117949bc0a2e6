import { type Kysely, sql } from 'kysely';

import type { Term } from '../rules/due-date.ts';
import type { FigureFacts } from '../rules/figure-of.ts';

const MOMENTS = [
  'submittedAt',
  'acceptedAt',
  'dueAt',
  'completedAt',
  'returnedAt',
  'clockStoppedAt',
  'endedAt',
] as const;

type Moment = (typeof MOMENTS)[number];
type ReadFacts = Omit<FigureFacts, Moment | 'term'> &
  Readonly<Record<Moment, string | null>> & {
    readonly termUnit: Term['unit'] | null;
    readonly termQuantity: number | null;
  };

// What another system said of papers and fees stands for itself; else the hub’s own rows are counted.
const PAPER_FACTS = sql`
      coalesce(said.e_result, result.any, false) as "eResult",
      coalesce(said.digitised, paper.digitised, false) as digitised,
      coalesce(said.shared, result.any or paper.stored, false) as shared,
      coalesce(said.uses_population_data, channel = 'ONLINE' or field.from_citizens, false) as "usesPopulationData",
      coalesce(said.paid_online, payment.online, false) as "paidOnline",
      coalesce(said.free_of_charge, payment.free, false) as "freeOfCharge",
      coalesce(said.papers_reused, paper.reused, 0)::int as "papersReused",
      coalesce(said.papers_supplied, paper.supplied, 0)::int as "papersSupplied",
      coalesce(said.fields_reused, field.reused, 0)::int as "fieldsReused",
      coalesce(said.fields_typed, field.typed, 0)::int as "fieldsTyped"`;

const PARTS = sql`
    left join lateral (
      select (count(*) filter (where kind = 'STATUS' and status = 'SUPPLEMENT_REQUIRED'))::int as supplements,
        max(at) filter (where kind = 'STATUS' and status in ('STOPPED', 'REJECTED', 'WITHDRAWN')) as ended_at
      from dossier_event where dossier_code = dossier.code
    ) event on true
    left join lateral (
      select count(*) > 0 as any from dossier_result where dossier_code = dossier.code
    ) result on said is null
    left join lateral (
      select bool_or(component.digitised) as digitised, bool_or(answer = 'SATISFIED_BY_STORED_DOCUMENT') as stored,
        count(*) filter (where answer like 'SATISFIED%') as reused,
        count(*) filter (where answer not like 'SATISFIED%') as supplied
      from dossier_component component where dossier_code = dossier.code
    ) paper on said is null
    left join lateral (
      select bool_or(state = 'PAID' and method in ('NATIONAL_PORTAL', 'AGENCY_SYSTEM')) as online,
        bool_and(amount = 0) as free
      from dossier_payment where dossier_code = dossier.code
    ) payment on said is null
    left join lateral (
      select count(*) filter (where provenance ->> 'assurance' in ('VERIFIED', 'STORED_DOCUMENT')) as reused,
        count(*) filter (where provenance ->> 'assurance' = 'DECLARED') as typed,
        bool_or(provenance ->> 'owner' = 'citizens' and provenance ->> 'assurance' = 'VERIFIED') as from_citizens
      from dossier_field where dossier_code = dossier.code and value is not null
    ) field on said is null`;

/** What the figures need to know of these dossiers, from their rows and parts, or from what another system said of them. */
export async function factsOfDossiers(
  db: Kysely<unknown>,
  codes: readonly string[],
): Promise<readonly FigureFacts[]> {
  const { rows } = await sql<ReadFacts>`
    select dossier.code, procedure_id as "procedureId", processing_unit as "processingUnit", owner_kind as "ownerKind",
      owner_ref is not null as identified, channel, dossier.status, submitted_at as "submittedAt",
      accepted_at as "acceptedAt", due_at as "dueAt", completed_at as "completedAt", returned_at as "returnedAt",
      clock_stopped_at as "clockStoppedAt", term_unit as "termUnit", term_quantity as "termQuantity",
      event.supplements, event.ended_at as "endedAt",
      ${PAPER_FACTS}
    from dossier
    left join dossier_sync said on said.dossier_code = dossier.code
    ${PARTS}
    where dossier.code = any(${codes}::text[])`.execute(db);
  return rows.map(({ termUnit, termQuantity, submittedAt, ...row }) => {
    const term = termUnit === null ? null : { unit: termUnit, quantity: termQuantity ?? 0 };
    return Object.assign({}, row, datesOf(row), { submittedAt: new Date(submittedAt ?? 0), term });
  });
}

type Later = Exclude<Moment, 'submittedAt'>;

function datesOf(row: Readonly<Record<Later, string | null>>): Record<Later, Date | null> {
  const date = (name: Later): Date | null => (row[name] === null ? null : new Date(row[name]));
  return {
    acceptedAt: date('acceptedAt'),
    dueAt: date('dueAt'),
    completedAt: date('completedAt'),
    returnedAt: date('returnedAt'),
    clockStoppedAt: date('clockStoppedAt'),
    endedAt: date('endedAt'),
  };
}
