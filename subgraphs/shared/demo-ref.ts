import { createHash } from 'node:crypto';

/** The join key of generated person number `n`: random to look at, the same on every machine, so that bulk rows of several owners fit together. */
export function demoRef(n: number): string {
  const digest = createHash('sha256').update(`lien-thong demo person ${n}`).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
