import type { HubKeys } from './key-file.ts';
import { newGrantPair, newSecret } from './new-keys.ts';
import type { KeyTimes } from './key-times.ts';

/** When the new keys take over from the old. */
export interface RotationTerms {
  readonly now: Date;
  /** Seconds until the new keys are used: every process must have read the file by then. */
  readonly lead: number;
  /** Seconds after that in which what was made with the old keys is still taken: what is under way, and grants that were cached. */
  readonly overlap: number;
}

/** When a rotation happens. */
export interface RotationTimes {
  readonly usedFrom: Date;
  readonly oldEndAt: Date;
}

/** When the new keys are used, and when the old ones end. */
export function rotationTimes({ now, lead, overlap }: RotationTerms): RotationTimes {
  const from = now.getTime() + lead * 1000;
  return { usedFrom: new Date(from), oldEndAt: new Date(from + overlap * 1000) };
}

/** The keys with a new grant key for every issuer and a new MAC secret beside the old ones, which get an end; keys that have ended are left out. */
export function rotated(keys: HubKeys, terms: RotationTerms): HubKeys {
  const { usedFrom, oldEndAt } = rotationTimes(terms);
  const times = { from: usedFrom.toISOString(), until: null };
  const ending = <Key extends KeyTimes>(old: readonly Key[]): Key[] =>
    old
      .map((key) => ({ ...key, until: earlier(key.until, oldEndAt) }))
      .filter(({ until }) => Date.parse(until) > terms.now.getTime());
  return {
    ...keys,
    grants: Object.fromEntries(
      Object.entries(keys.grants).map(([issuer, pairs]) => [
        issuer,
        [{ ...newGrantPair(), ...times }, ...ending(pairs)],
      ]),
    ),
    mac: [{ key: newSecret(), ...times }, ...ending(keys.mac)],
  };
}

function earlier(until: string | null, end: Date): string {
  return until !== null && Date.parse(until) < end.getTime() ? until : end.toISOString();
}
