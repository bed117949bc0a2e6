import type { Words } from '#shared/errors.ts';

import { clientPath } from './client-path.ts';
import { fieldError, type FieldErrors } from './field-error.ts';
import type { NeutralErrors } from './neutral-errors.ts';
import type { SelectionTree } from './selection-tree.ts';

/** Where a value stands: in the client's answer, and in what the subgraphs answered. */
export interface Place {
  readonly client: readonly (string | number)[];
  readonly neutral: readonly (string | number)[];
}

/** The place of a member or element of a value. */
export function within(place: Place, client: string | number, neutral = client): Place {
  return { client: [...place.client, client], neutral: [...place.neutral, neutral] };
}

const INVALID: Words = {
  vi: 'Chủ dữ liệu trả lời một giá trị không đúng hợp đồng.',
  en: 'The owner answered a value that does not fit the contract.',
};
const ABSENT: Words = {
  vi: 'Chủ dữ liệu không có bản ghi được tham chiếu.',
  en: 'The owner has no record of what is referred to.',
};

/** Says why there is a null where the client asked for a value. */
export class NullReasons {
  readonly #told: NeutralErrors;
  readonly #errors: FieldErrors;
  readonly #missing: WeakMap<object, 'ABSENT' | 'FAILED'>;

  constructor(told: NeutralErrors, errors: FieldErrors, missing: WeakMap<object, 'ABSENT' | 'FAILED'>) {
    this.#told = told;
    this.#errors = errors;
    this.#missing = missing;
  }

  /** Passes on what subgraphs told of exactly this place. True: they told something. */
  tell(place: Place): boolean {
    const told = this.#told.at(place.neutral);
    for (const error of told) {
      this.#errors.add({ ...error, path: place.client });
    }
    return told.length > 0;
  }

  /**
   * Passes on what subgraphs told of a place where a value is missing, and of places inside it: an owner that passes a null up
   * tells of the place where it arose (GraphQL specification, 6.4.4). True: they told something.
   */
  tellMissing(place: Place, trees: readonly SelectionTree[]): boolean {
    const isTold = this.tell(place);
    const inside = this.#told.inside(place.neutral);
    for (const { path, told } of inside) {
      const rest = clientPath(trees, path.slice(place.neutral.length));
      told.forEach((error) => this.#errors.add({ ...error, path: [...place.client, ...rest] }));
    }
    return isTold || inside.length > 0;
  }

  /** A non-null field of `source` was never answered. `around`: the selections on `source`. */
  notAnswered(source: object, place: Place, around: readonly SelectionTree[]): void {
    const reason = this.#missing.get(source);
    if (reason === undefined) {
      this.invalid(place);
    } else if (reason === 'ABSENT') {
      this.#errors.add(fieldError('NOT_FOUND', ABSENT, place.client));
    } else {
      this.#tellNeighbour(place, around);
    }
  }

  // An owner that loses an entity by one of its fields tells of that field alone; the entity is lost by it as a whole.
  #tellNeighbour({ client, neutral }: Place, around: readonly SelectionTree[]): void {
    const lost = neutral.slice(0, -1);
    const first = this.#told.firstInside(lost);
    if (first) {
      const rest = clientPath(around, first.path.slice(lost.length));
      this.#errors.add({ ...first.error, path: [...client.slice(0, -1), ...rest] });
    }
  }

  /** A value does not fit its type. */
  invalid(place: Place): void {
    this.#errors.add(fieldError('SUBGRAPH_INVALID', INVALID, place.client));
  }
}
