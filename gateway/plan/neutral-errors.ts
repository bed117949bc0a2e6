import { type FieldError } from './field-error.ts';

type Path = readonly (string | number)[];

/** An error of which it is not known yet where it stands in the client's answer. */
export type PlacelessError = Omit<FieldError, 'path'>;

/**
 * The errors that subgraphs told, by place in neutral names. One place may stand several times in the client's answer, under
 * several aliases, or not at all: the writer asks for the errors of each place that it comes to.
 */
export class NeutralErrors {
  readonly #errors = new Map<string, { path: Path; told: PlacelessError[]; placed: boolean }>();

  add(path: Path, error: PlacelessError): void {
    const key = JSON.stringify(path);
    const known = this.#errors.get(key) ?? { path, told: [], placed: false };
    known.told.push(error);
    this.#errors.set(key, known);
  }

  /** The errors of exactly this place; from now on they count as placed. */
  at(path: Path): readonly PlacelessError[] {
    const known = this.#errors.size === 0 ? undefined : this.#errors.get(JSON.stringify(path));
    if (known) {
      known.placed = true;
    }
    return known?.told ?? [];
  }

  /** The first error of a place somewhere inside this one. Null: there is none. */
  firstInside(path: Path): PlacelessError | null {
    const inside = [...this.#errors.values()].find(
      (known) => known.path.length > path.length && path.every((part, index) => part === known.path[index]),
    );
    return inside?.told[0] ?? null;
  }

  /** The errors of places that the writer did not come to. */
  unplaced(): readonly { readonly path: Path; readonly error: PlacelessError }[] {
    return [...this.#errors.values()]
      .filter(({ placed }) => !placed)
      .flatMap(({ path, told }) => told.map((error) => ({ path, error })));
  }
}
