/** What a tab keeps while its reader is at the identity provider. No token is among it. */
export interface Departure {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** The path to come back to, on this host. */
  readonly back: string;
}

const KEPT = 'lien-thong.signing-in';

/** Keeps it in this tab. */
export function keepDeparture(departure: Departure): void {
  sessionStorage.setItem(KEPT, JSON.stringify(departure));
}

/** Gives it back, once. Null: nobody left from this tab, or it cannot be read. */
export function takeDeparture(): Departure | null {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  return kept === null ? null : readDeparture(kept);
}

/** Reads what was kept. Null: it is no departure, or leads to another host. */
export function readDeparture(kept: string): Departure | null {
  try {
    const read: unknown = JSON.parse(kept);
    return isDeparture(read) && /^\/(?![/\\])/.test(read.back) ? read : null;
  } catch {
    return null;
  }
}

function isDeparture(read: unknown): read is Departure {
  return (
    typeof read === 'object' &&
    read !== null &&
    ['verifier', 'state', 'nonce', 'back'].every((name) => typeof Reflect.get(read, name) === 'string')
  );
}
