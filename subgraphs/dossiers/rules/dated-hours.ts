import { DEFAULT_OFFICE_HOURS, type OfficeHours, type Shifts } from './office-hours.ts';

/** Hours that hold from a day (YYYY-MM-DD) on, until others do. */
export interface DatedHours {
  readonly validFrom: string;
  readonly shifts: Shifts;
}

/**
 * The hours of a unit from their versions: on each day those that began last; before the first of them the usual ones of the civil
 * service.
 * @see the project's own rule, domain.md §3.5 (provinces set their own hours, and change them)
 */
export function datedHours(versions: readonly DatedHours[]): OfficeHours {
  const newestFirst = versions.toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
  return (day) => newestFirst.find(({ validFrom }) => validFrom <= day)?.shifts ?? DEFAULT_OFFICE_HOURS(day);
}

const LAST_MINUTE = 24 * 60;

/**
 * Whether these can be the shifts of a day: at least one, each longer than nothing, in order, none reaching into the next.
 * @see the project's own rule, domain.md §3.5
 */
export function areShifts(
  shifts: readonly { readonly from: number; readonly until: number }[],
): shifts is Shifts {
  const edges = shifts.flatMap(({ from, until }) => [from, until]);
  const inOrder = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));
  return shifts.length > 0 && inOrder && (edges[0] ?? 0) >= 0 && (edges.at(-1) ?? 0) < LAST_MINUTE;
}
