import { type Words } from '#shared/errors.ts';

import { fieldError, type FieldErrors } from './field-error.ts';
import { type NeutralErrors } from './neutral-errors.ts';

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

  /** A non-null field of `source` was never answered. */
  notAnswered(source: object, place: Place): void {
    const reason = this.#missing.get(source);
    if (reason === undefined) {
      this.invalid(place);
    } else if (reason === 'ABSENT') {
      this.#errors.add(fieldError('NOT_FOUND', ABSENT, place.client));
    } else {
      this.#tellNeighbour(place);
    }
  }

  // An owner that loses an entity by one of its fields may tell of that field alone; here it is as lost.
  #tellNeighbour(place: Place): void {
    const error = this.#told.firstInside(place.neutral.slice(0, -1));
    if (error) {
      this.#errors.add({ ...error, path: place.client });
    }
  }

  /** A value does not fit its type. */
  invalid(place: Place): void {
    this.#errors.add(fieldError('SUBGRAPH_INVALID', INVALID, place.client));
  }
}
