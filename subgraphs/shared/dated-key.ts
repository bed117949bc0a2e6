import type { KeyObject } from 'node:crypto';

/** A key under the id of its generation, and the moment from which things are made with it, in milliseconds since the epoch; -Infinity: always. */
export interface DatedKey {
  readonly id: string;
  readonly key: KeyObject;
  readonly from: number;
}

/** The key to make things with now: the first. */
export function keyToMake(keys: readonly Pick<DatedKey, 'key'>[]): KeyObject {
  return present(keys[0]);
}

/** The key that things of a moment (milliseconds since the epoch) are named with, so that they get the same name whenever they are told. */
export function keyOfMoment(keys: readonly DatedKey[], at: number): KeyObject {
  const [newest] = keys.filter(({ from }) => from <= at).toSorted((a, b) => b.from - a.from);
  return present(newest ?? keys.at(-1));
}

function present(found: Pick<DatedKey, 'key'> | undefined): KeyObject {
  if (found === undefined) {
    throw new Error('Danh sách khóa trống. / A list of keys is empty.');
  }
  return found.key;
}
