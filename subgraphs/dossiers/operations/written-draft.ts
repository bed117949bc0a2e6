import type { EntitySchema } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { DOSSIER_PARTS } from '../entities/dossier-parts.ts';
import { DossierSchema } from '../entities/dossier.ts';
import { figureOf } from '../rules/figure-of.ts';
import { writtenFigure } from '../rules/written-figure.ts';
import { factsOfNew } from './facts-of-new.ts';
import type { DossierDraft } from './new-dossier.ts';
import { outboxRow } from './record-changes.ts';
import { changeOfNew, PART_NAMES } from './store-dossiers.ts';

// The database gives it, and fills it in everywhere.
const NO_CODE = '';

/**
 * A draft as `take_in_dossier` stores it: rows by the names of their columns, the change on record, and what it counts for: nothing in
 * any month, since it is accepted later.
 */
export function writtenDraft(em: EntityManager, draft: DossierDraft): Readonly<Record<string, unknown>> {
  const added = { ...draft, dossier: { ...draft.dossier, code: NO_CODE } };
  const parts = PART_NAMES.map((name) => {
    const write = writer(em, DOSSIER_PARTS[name]);
    return [name, draft[name].map(write)] as const;
  });
  return {
    ...Object.fromEntries(parts),
    dossier: writer(em, DossierSchema)(added.dossier),
    change: outboxRow(changeOfNew(added)),
    figure: writtenFigure(figureOf(factsOfNew(added))),
  };
}

/** What makes rows of an entity of its objects. */
function writer(em: EntityManager, schema: EntitySchema): (row: object) => Readonly<Record<string, unknown>> {
  const columns = Object.values(em.getMetadata(schema).properties).map(
    ({ name, fieldNames }) => [fieldNames[0] ?? name, name] as const,
  );
  return (row) =>
    Object.fromEntries(columns.map(([column, name]) => [column, Reflect.get(row, name) as unknown]));
}
