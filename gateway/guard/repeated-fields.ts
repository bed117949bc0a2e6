import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What stands at one place of an answer, once fragments are inlined and equal names merged. */
interface Place {
  readonly times: Map<string, number>;
  readonly below: Map<string, Place>;
}

/**
 * How often one place of an answer names the same field at most, by whatever alias and through whatever fragment, counted up to
 * `enough`. Validation compares all of them with each other, so it is quadratic in this number. Walks fragments: the caller
 * has made sure that they do not grow beyond bounds.
 */
export function mostRepeats(document: DocumentNode, selectionSet: SelectionSetNode, enough: number): number {
  return new Repeats(document, enough).in(selectionSet);
}

class Repeats {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #enough: number;
  readonly #inside = new Set<string>();
  #most = 0;

  constructor(document: DocumentNode, enough: number) {
    this.#enough = enough;
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  in(selectionSet: SelectionSetNode): number {
    this.#walk(selectionSet, emptyPlace());
    return this.#most;
  }

  #walk({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      if (this.#most > this.#enough) {
        return;
      }
      if (selection.kind === Kind.FIELD) {
        this.#field(selection, place);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#walk(selection.selectionSet, place);
      } else {
        this.#fragment(selection.name.value, place);
      }
    }
  }

  #field({ name, alias, selectionSet }: FieldNode, place: Place): void {
    const times = (place.times.get(name.value) ?? 0) + 1;
    place.times.set(name.value, times);
    this.#most = Math.max(this.#most, times);
    if (selectionSet) {
      const key = alias?.value ?? name.value;
      const below = place.below.get(key) ?? emptyPlace();
      place.below.set(key, below);
      this.#walk(selectionSet, below);
    }
  }

  // A fragment in itself is refused by validation; here it only has to end.
  #fragment(name: string, place: Place): void {
    const fragment = this.#fragments.get(name);
    if (fragment && !this.#inside.has(name)) {
      this.#inside.add(name);
      this.#walk(fragment.selectionSet, place);
      this.#inside.delete(name);
    }
  }
}

function emptyPlace(): Place {
  return { times: new Map(), below: new Map() };
}
