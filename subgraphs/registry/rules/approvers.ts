import type { Flow } from '#schema/subgraph-check/check-report.ts';

/**
 * The agencies that have to approve these flows: those that answer for what would flow, the proposer's own among them (another account
 * of it approves then).
 * @see NĐ 278/2025/NĐ-CP; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 17 (who hands data on agrees to it)
 */
export function approversOf(flows: readonly Flow[]): readonly string[] {
  return [...new Set(flows.map(({ agency }) => agency))].toSorted();
}

/**
 * The flows that nobody has approved: an approval holds for exactly the field, its class and the way that the owner was shown.
 * @see NĐ 278/2025/NĐ-CP
 */
export function newFlows(approved: readonly Flow[], now: readonly Flow[]): readonly Flow[] {
  const known = new Set(approved.map(identityOf));
  return now.filter((flow) => !known.has(identityOf(flow)));
}

function identityOf({ coordinate, owner, agency, dataClass, through }: Flow): string {
  return JSON.stringify([coordinate, owner, agency, dataClass, through]);
}
