import type { FormSubject } from '../entities/procedure-version.ts';
import type { Place } from './reading-operation.ts';

/** Why a value could not be read: its owner did not answer, or says no; or the graph has no such path. */
export type Trouble = 'AWAY' | 'REFUSED' | 'NO_SUCH_PATH';

/** What came of one binding: what stood there (several values where the path goes through lists; none when it is empty), or trouble. */
export type Reading =
  | {
      readonly kind: 'READ';
      readonly values: readonly unknown[];
      readonly owner: string;
      /** The owner keeps a record of this person that nobody has checked: what it says is as good as if it had been typed. */
      readonly declared?: true;
    }
  | { readonly kind: 'TROUBLE'; readonly trouble: Trouble; readonly owner: string };

/** An answer of the hub, as far as a reading looks at it. */
export interface AnswerToRead {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[] | undefined;
    readonly code: string;
    readonly coordinate?: string | undefined;
  }[];
  /** Which subgraph owns each coordinate. */
  readonly owners: Readonly<Record<string, string>>;
}

/** Who is named when no owner can be: the way to all of them. */
export const NO_OWNER = 'gateway';

const REFUSALS: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
  'PURPOSE_DENIED',
  'CASE_DENIED',
  'CONSENT_MISSING',
]);

const NOBODY: ReadonlySet<FormSubject> = new Set();

/**
 * What an answer tells of each binding, by its id. A value that is not there because of an error is trouble of its owner, and of nobody
 * else: what others answered stays. `declared`: of whom the register says that nobody has checked them.
 * @see design.md §7 (a source that is down never blocks)
 */
export function readAnswer(
  places: readonly Place[],
  { data, errors, owners }: AnswerToRead,
  declared: ReadonlySet<FormSubject> = NOBODY,
): ReadonlyMap<string, Reading> {
  return new Map(
    places.map((place) => {
      const owner = owners[place.coordinate] ?? NO_OWNER;
      const values = valuesAt(data, place.keys).filter((value) => value !== null && value !== undefined);
      const error = values.length > 0 ? undefined : errors.find((one) => concerns(one, place, owners));
      const reading: Reading = error
        ? { kind: 'TROUBLE', trouble: REFUSALS.has(error.code) ? 'REFUSED' : 'AWAY', owner }
        : {
            kind: 'READ',
            values,
            owner,
            ...(owner === REGISTER && declared.has(place.binding.subject) ? DECLARED : {}),
          };
      return [place.binding.id, reading] as const;
    }),
  );
}

const DECLARED = { declared: true } as const;

/** The subgraph that keeps people's records. What other owners keep of the same person is theirs to vouch for. */
const REGISTER = 'citizens';

function valuesAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => valuesAt(item, keys));
  }
  const [key, ...rest] = keys;
  if (key === undefined) {
    return [value];
  }
  return typeof value === 'object' && value !== null ? valuesAt(Reflect.get(value, key), rest) : [];
}

/** The gateway tells an error once for each coordinate, at the first path: so the coordinate counts as much as the path. */
function concerns(
  { path, code, coordinate }: AnswerToRead['errors'][number],
  place: Place,
  owners: AnswerToRead['owners'],
): boolean {
  if (coordinate !== undefined) {
    const isAway = !REFUSALS.has(code);
    return (
      coordinate === place.coordinate ||
      (isAway && owners[coordinate] !== undefined && owners[coordinate] === owners[place.coordinate])
    );
  }
  const keys = (path ?? []).filter((key) => typeof key === 'string');
  return keys.every((key, index) => place.keys[index] === undefined || place.keys[index] === key);
}
