/** Digests of values, by key of the field; a field without a value has none. */
export type Digests = Readonly<Record<string, string>>;

/**
 * Which of the reused fields hold another value now than when the form was prefilled. A field that had no value then was not shown, so
 * its value of now is a change as well.
 * @see Luật Giao dịch điện tử 20/2023/QH15, Điều 36 (whoever sends a statement sees what it says); design.md §7
 */
export function changedFields(
  reused: readonly string[],
  { before, now }: { readonly before: Digests; readonly now: Digests },
): readonly string[] {
  return reused.filter((key) => before[key] !== now[key]);
}
