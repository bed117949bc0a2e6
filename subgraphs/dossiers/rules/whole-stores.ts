import type { FormSubject, ProcedureVersion } from '../entities/procedure-version.ts';
import type { GivenComponent } from './filed-components.ts';
import { storeOf } from './form-bindings.ts';

/**
 * Whose whole store is read: where a stored document was handed in for a paper of which the procedure names no types. Of the other papers
 * the documents of their types are read anyway.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function wholeStores(
  { components }: Pick<ProcedureVersion, 'components'>,
  given: readonly GivenComponent[],
): readonly FormSubject[] {
  const named = new Set(given.flatMap(({ component, document }) => (document === null ? [] : [component])));
  const stores = components
    .filter(({ id, code }) => named.has(id) || named.has(code))
    .map(storeOf)
    .filter(({ types }) => types.length === 0);
  return [...new Set(stores.map(({ subject }) => subject))];
}
