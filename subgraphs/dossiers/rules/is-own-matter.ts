import type { VersionField } from '../entities/procedure-version.ts';
import type { GivenField } from './filed-field.ts';
import { numbersTyped } from './numbers-typed.ts';

/** What was sent, as far as it names anybody. Null: nobody was named. */
export interface SentFor {
  readonly intake: unknown;
  readonly owner: unknown;
  /** The group that it is a leg of. */
  readonly group: unknown;
  readonly fields: readonly GivenField[];
}

/**
 * Whether a dossier is handed in for nobody but whoever hands it in, under an intake of their own: nobody has to be looked for by a number.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (one's own data)
 */
export function isOwnMatter(
  { intake, owner, group, fields }: SentFor,
  form: readonly VersionField[],
): boolean {
  return intake === null && owner === null && group === null && numbersTyped(form, fields).length === 0;
}
