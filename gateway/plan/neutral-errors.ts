import type { FieldError } from './field-error.ts';

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

  isEmpty(): boolean {
    return this.#errors.size === 0;
  }

  /** Whether anything was told of exactly this place. */
  has(path: Path): boolean {
    return this.#errors.has(JSON.stringify(path));
  }

  /** The errors of exactly this place; from now on they count as placed. */
  at(path: Path): readonly PlacelessError[] {
    const known = this.isEmpty() ? undefined : this.#errors.get(JSON.stringify(path));
    if (known) {
      known.placed = true;
    }
    return known?.told ?? [];
  }

  /** The errors of places inside this one; from now on they count as placed. */
  inside(path: Path): readonly { readonly path: Path; readonly told: readonly PlacelessError[] }[] {
    const inside = [...this.#errors.values()].filter((known) => isInside(known.path, path));
    inside.forEach((known) => {
      known.placed = true;
    });
    return inside;
  }

  /** The first error of a place somewhere inside this one. Null: there is none. */
  firstInside(path: Path): { readonly path: Path; readonly error: PlacelessError } | null {
    const first = [...this.#errors.values()].find((known) => isInside(known.path, path));
    const error = first?.told[0];
    return first && error ? { path: first.path, error } : null;
  }

  /** The errors of places that the writer did not come to. */
  unplaced(): readonly { readonly path: Path; readonly error: PlacelessError }[] {
    return [...this.#errors.values()]
      .filter(({ placed }) => !placed)
      .flatMap(({ path, told }) => told.map((error) => ({ path, error })));
  }
}

function isInside(path: Path, around: Path): boolean {
  return path.length > around.length && around.every((part, index) => part === path[index]);
}
