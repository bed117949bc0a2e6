import { decide } from '#shared/policy.ts';
import { refusal } from '#shared/refusals.ts';
import type { RowLook } from '#shared/row-access.ts';

/**
 * Reads one classified field of one row, or throws the refusal that stands in its place. What is refused is not computed.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function readOrRefuse<Value>(look: RowLook, coordinate: string, read: () => Value): Value {
  const decision = decide({ ...look, coordinate });
  if (!decision.allowed) {
    throw refusal(decision, coordinate, look.caller);
  }
  return read();
}
