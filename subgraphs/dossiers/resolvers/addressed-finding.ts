import type { AddressedFindingResolvers, QueryCorrectionFindingsArgs } from '#schema/generated/dossiers.ts';
import { parseDateTime } from '#schema/scalars/date-time.ts';
import { type Connection, connectionOf, notACursor, type Page, pageOf } from '#shared/connection.ts';

import type { DossiersContext } from '../context.ts';
import { type AddressedFindingRow, addressedFindings } from '../entities/addressed-findings.ts';
import { citizenOrNull } from '../entities/references.ts';
import { sourceAgencies } from '../entities/source-agencies.ts';
import { sourcesAnsweredBy } from '../rules/answers-for-source.ts';
import { findingSubject } from '../rules/finding-subject.ts';
import { allowed } from './classified.ts';

/** A page of what is put to the caller's agency; null for whoever answers for no source. Fails with BAD_USER_INPUT for a cursor that is none. */
export async function pageOfFindings(
  { caller, em, services }: DossiersContext,
  { state = 'OPEN', ...asked }: Partial<QueryCorrectionFindingsArgs>,
): Promise<Connection<AddressedFindingRow> | null> {
  const page = checked(pageOf(asked, 2));
  const sources = sourcesAnsweredBy(caller.actor, await sourceAgencies(services));
  if (sources.length === 0) {
    return null;
  }
  const rows = await addressedFindings(em.getKysely<unknown>(), { sources, state: state ?? null }, page);
  return connectionOf(page, rows, (row) => [row.foundAt.toISOString(), row.id]);
}

// A cursor that was not made here may hold anything; PostgreSQL gets a moment and an id.
function checked(page: Page): Page {
  const [moment, id = ''] = page.position ?? [];
  if (page.position !== null && !(parseDateTime(moment).ok && /^[0-9a-f-]{36}$/.test(id))) {
    throw notACursor();
  }
  return page;
}

/** A finding as it is put to the owner of its source. */
export const AddressedFinding: AddressedFindingResolvers = {
  person: ({ personRef }) => citizenOrNull(personRef),
  typed: ({ typed, personRef }, _arguments, { caller }) =>
    allowed(
      { caller, coordinate: 'AddressedFinding.typed', via: '', subject: findingSubject(caller, personRef) },
      () => typed,
    ),
  foundAt: ({ foundAt }) => foundAt.toISOString(),
  answer: ({ answer, personRef }, _arguments, { caller }) =>
    allowed(
      { caller, coordinate: 'AddressedFinding.answer', via: '', subject: findingSubject(caller, personRef) },
      () => answer,
    ),
  answeredAt: ({ answeredAt }) => answeredAt?.toISOString() ?? null,
};
