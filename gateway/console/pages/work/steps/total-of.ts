/** What amounts come to, in đồng. Null: one of them is no amount yet. */
export function totalOf(rows: readonly { readonly amount: string }[]): number | null {
  return rows.every(({ amount }) => /^\d+$/.test(amount))
    ? rows.reduce((sum, { amount }) => sum + Number(amount), 0)
    : null;
}
