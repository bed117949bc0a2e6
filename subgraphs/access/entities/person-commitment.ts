import { hash } from 'node:crypto';

/**
 * What a record says of its person outside this database: base64url of SHA-256 over the record's salt and the reference, so
 * that it can be proven with both and tells nothing without. Null: the record names nobody.
 */
export function personCommitment(record: {
  readonly salt: Buffer;
  readonly person: string | null;
}): string | null {
  const { salt, person } = record;
  return person === null ? null : hash('sha256', Buffer.concat([salt, Buffer.from(person)]), 'base64url');
}
