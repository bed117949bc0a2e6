/** What an agency is called: its name, else its code. Null: there is no agency. */
export function agencyName(
  agency: { readonly code: string; readonly name: string | null } | null | undefined,
): string | null {
  return agency?.name ?? agency?.code ?? null;
}
