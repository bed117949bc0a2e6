import type { DossierRead } from '../dossier/dossier-read.ts';

/** A paper of the dossier's procedure. */
export interface NamedComponent {
  readonly value: string;
  readonly name: string;
}

/** The papers of a dossier as they are chosen from; one whose owner did not answer is left out. */
export function componentsOf({ components }: Pick<DossierRead, 'components'>): readonly NamedComponent[] {
  return (components ?? []).flatMap(({ component }) =>
    component === null ? [] : [{ value: component.id, name: component.name ?? component.id }],
  );
}

/** Those of them that the applicant was asked for, each once. */
export function askedOf({
  askedPapers,
  components,
}: Pick<DossierRead, 'askedPapers' | 'components'>): readonly NamedComponent[] {
  const asked = new Set((askedPapers ?? []).map(({ component }) => component?.id));
  return componentsOf({ components }).filter(({ value }) => asked.has(value));
}
