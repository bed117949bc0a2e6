import type { WorkListQuery } from './generated/work-list.ts';

/** A dossier as the work list shows it. */
export type WorkedDossier = NonNullable<WorkListQuery['dossiers']>['edges'][number]['node'];

/** The dossiers so far with those of a page, each once: one may have moved between two pages. */
export function withPage(
  before: readonly WorkedDossier[],
  { dossiers }: WorkListQuery,
): readonly WorkedDossier[] {
  const page = (dossiers?.edges ?? []).map(({ node }) => node);
  return [...new Map([...before, ...page].map((row) => [row.code, row])).values()];
}

/** What its owner is called: a person by their name, an organisation by its own; null when that is not shown. */
export function ownerName({ owner }: Pick<WorkedDossier, 'owner'>): string | null {
  if (owner === null) {
    return null;
  }
  return owner.__typename === 'Citizen' ? owner.fullName : owner.name;
}

/** The dossiers in which some word begins so: code, procedure or owner, without regard to case and diacritics. */
export function narrowed(rows: readonly WorkedDossier[], typed: string): readonly WorkedDossier[] {
  const sought = plain(typed.trim());
  return rows.filter((row) =>
    [row.code, row.procedure?.name ?? '', ownerName(row) ?? ''].some((text) => plain(text).includes(sought)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase();
}
