import { decide } from '#shared/policy.ts';
import { refusal } from '#shared/refusals.ts';
import { mayReadAny, type RowLook } from '#shared/row-access.ts';

import type { CitizenRow } from '../entities/citizen.ts';
import type { InsuranceCardRow } from '../entities/insurance-card.ts';

/** Every classified field of a person here. */
const CLASSIFIED = ['Citizen.insuranceCards', 'Citizen.insuranceCard'];

/**
 * What of a person this look may see: null when no field at all, and when there is nothing; else a row of which each field is decided
 * when it is read. `open` breaks the seals and is not called before a field was allowed.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 and 19.1(c)
 */
export function visibleCitizen(
  ref: string,
  look: RowLook,
  open: () => InsuranceCardRow[],
): CitizenRow | null {
  return mayReadAny(look, CLASSIFIED)
    ? { __typename: 'Citizen', ref, cards: (field) => readOrRefuse(look, `Citizen.${field}`, open) }
    : null;
}

function readOrRefuse<Value>(look: RowLook, coordinate: string, read: () => Value): Value {
  const decision = decide({ ...look, coordinate });
  if (!decision.allowed) {
    throw refusal(decision, coordinate, look.caller);
  }
  return read();
}
