import { connectionOf, type Connection, notACursor, type PageArguments, pageOf } from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import type { ProposalRow, ProposalState } from '../entities/proposal.ts';
import type { RegistryEventRow } from '../entities/registry-event.ts';
import type { RegistryLoaders } from '../loaders.ts';
import { uuidOf } from './acting.ts';

/** A page of the proposals that the caller sees, newest first. Fails with FORBIDDEN for whoever has no account of the registry. */
export async function pageOfProposals(
  loaders: RegistryLoaders,
  asked: PageArguments & { readonly state: ProposalState | null },
): Promise<Connection<ProposalRow>> {
  const page = pageOf(asked, 2);
  const [at = '', id = ''] = page.position ?? [];
  if (page.position !== null && (Number.isNaN(Date.parse(at)) || uuidOf(id) !== id)) {
    throw notACursor();
  }
  const rows = allowed(await loaders.proposals(asked.state, page));
  return connectionOf(page, rows, ({ proposedAt, id: last }) => [proposedAt.toISOString(), last]);
}

/** A page of the steps that the caller sees, newest first. Fails with FORBIDDEN for whoever has no account of the registry. */
export async function pageOfEvents(
  loaders: RegistryLoaders,
  asked: PageArguments & { readonly subgraph: string | null },
): Promise<Connection<RegistryEventRow>> {
  const page = pageOf(asked, 1);
  if (page.position !== null && !/^\d{1,18}$/.test(page.position[0] ?? '')) {
    throw notACursor();
  }
  const rows = allowed(await loaders.events(asked.subgraph?.replaceAll('\0', '') ?? null, page));
  return connectionOf(page, rows, ({ id }) => [id]);
}

function allowed<Row>(rows: readonly Row[] | null): readonly Row[] {
  if (rows === null) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này dành cho tài khoản sổ đăng ký.',
      en: 'This field is for accounts of the registry.',
    });
  }
  return rows;
}
