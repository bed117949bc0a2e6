import type { OwnDossier } from './dossier-shown.tsx';

/** A paper of the procedure. */
export type SuppliableComponent = NonNullable<NonNullable<OwnDossier['askedPapers']>[number]['component']>;

/** The papers for which a file can be handed in: those that were asked for by name, or, when none was, all of the dossier's. */
export function suppliable({
  askedPapers,
  components,
}: Pick<OwnDossier, 'askedPapers' | 'components'>): readonly SuppliableComponent[] {
  const asked = named(askedPapers);
  return asked.length > 0 ? asked : named(components);
}

function named(
  rows: readonly { readonly component: SuppliableComponent | null }[] | null,
): readonly SuppliableComponent[] {
  const components = (rows ?? []).map(({ component }) => component).filter((component) => component !== null);
  return [...new Map(components.map((component) => [component.id, component])).values()];
}
