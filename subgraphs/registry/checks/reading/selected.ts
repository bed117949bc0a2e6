import { Kind, parse, type SelectionSetNode } from 'graphql';

/** The named type that a field of a type answers. Undefined: it has no such field. */
export type TypeOfField = (type: string, field: string) => string | undefined;

/** A field of a type that a selection names. */
export interface SelectedField {
  readonly type: string;
  readonly field: string;
}

/** Every field that a selection such as `owner { ... on Citizen { fullName } }` names, from a type down. A selection that does not parse names none: composition refuses it. */
export function selectedFields(
  type: string,
  selection: string,
  typeOfField: TypeOfField,
): readonly SelectedField[] {
  const set = selectionSetOf(selection);
  return set ? below(type, set, typeOfField) : [];
}

function below(type: string, { selections }: SelectionSetNode, typeOfField: TypeOfField): SelectedField[] {
  return selections.flatMap((selected) => {
    if (selected.kind === Kind.INLINE_FRAGMENT) {
      return below(selected.typeCondition?.name.value ?? type, selected.selectionSet, typeOfField);
    }
    if (selected.kind === Kind.FRAGMENT_SPREAD) {
      return [];
    }
    const field = selected.name.value;
    const next = typeOfField(type, field);
    const own: SelectedField[] = [{ type, field }];
    return selected.selectionSet && next !== undefined
      ? own.concat(below(next, selected.selectionSet, typeOfField))
      : own;
  });
}

function selectionSetOf(selection: string): SelectionSetNode | null {
  try {
    const [operation] = parse(`{ ${selection} }`, { noLocation: true }).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : null;
  } catch {
    // Composition has said so with its place.
    return null;
  }
}
