/** An agency by its code; null for none. */
export function agencyOf(code: string | null): { readonly __typename: 'Unit'; readonly code: string } | null {
  return code === null || code === '' ? null : { __typename: 'Unit', code };
}
