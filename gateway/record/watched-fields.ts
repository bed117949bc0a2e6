import { isObjectType } from 'graphql';

import type { RefusedFields } from '../policies/refused-fields.ts';
import { possibleTypesOf } from '../plan/normalise.ts';
import type { FieldSelection, SelectionTree } from '../plan/selection-tree.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';

/** The fields of an operation that say something about a person and are asked for this caller. */
export interface WatchedFields {
  /** Each with its coordinate, or one of them where it stands on an interface. */
  readonly fields: ReadonlyMap<FieldSelection, string>;
  /** What has to be asked beside them so that the answer says whose data it holds, by where it is asked. */
  readonly beside: ReadonlyMap<SelectionTree, string>;
}

/** What the supergraph marks. */
export type PersonalMarks = Pick<Supergraph, 'schema' | 'personal'>;

/** Finds what of an operation goes on record when it is answered. */
export function watchedFields(
  tree: SelectionTree,
  refused: RefusedFields,
  marks: PersonalMarks,
): WatchedFields {
  const fields = new Map<FieldSelection, string>();
  const beside = new Map<SelectionTree, string>();
  const visit = (visited: SelectionTree): void => {
    const marked = marksIn(visited, refused, marks);
    marked.forEach(({ field, coordinate }) => fields.set(field, coordinate));
    const selections = new Set(marked.map(({ selection }) => selection).filter(Boolean));
    if (selections.size > 0) {
      beside.set(visited, [...selections].join(' '));
    }
    for (const entry of visited.entries) {
      if (entry.selections && !(entry.kind === 'field' && refused.has(entry))) {
        visit(entry.selections);
      }
    }
  };
  visit(tree);
  return { fields, beside };
}

interface MarkedField {
  readonly field: FieldSelection;
  readonly coordinate: string;
  readonly selection: string;
}

// A field of an interface is a field of every type that it may be.
function marksIn(
  { parentType, entries }: SelectionTree,
  refused: RefusedFields,
  { schema, personal }: PersonalMarks,
): readonly MarkedField[] {
  const types = possibleTypesOf(schema, parentType);
  const asked = entries.filter((entry) => entry.kind === 'field').filter((field) => !refused.has(field));
  return asked.flatMap((field) =>
    types.flatMap((type) => {
      const coordinate = `${type}.${field.name}`;
      const subject = personal.subjects.get(coordinate);
      if (!subject) {
        return [];
      }
      const { selection } = subject;
      const isPlain = isObjectType(parentType) || selection === '';
      return [{ field, coordinate, selection: isPlain ? selection : `... on ${type} {${selection}}` }];
    }),
  );
}
