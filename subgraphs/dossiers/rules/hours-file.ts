import * as v from 'valibot';

import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import { parseUnitCode } from '#schema/scalars/unit-code.ts';

import { areShifts, type DatedHours } from './dated-hours.ts';

/** Hours of a unit as they are stored. */
export interface UnitHoursRow extends DatedHours {
  readonly unit: string;
  readonly source: string;
}

const SHIFT = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;
const LONGEST_SOURCE = 500;

const row = v.object({
  unit: v.pipe(
    v.string(),
    v.check((code) => code === '*' || parseUnitCode(code).ok),
  ),
  validFrom: v.pipe(
    v.string(),
    v.check((day) => parseCalendarDate(day).ok),
  ),
  shifts: v.pipe(
    v.array(v.pipe(v.string(), v.regex(SHIFT))),
    v.transform((shifts) => shifts.map(shiftOf)),
    v.check((shifts) => areShifts(shifts)),
  ),
  source: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_SOURCE)),
});

/**
 * The office hours in a file: a JSON array with unit (`*`: every one), first day, shifts such as `07:30-11:30`, and the source. Null: some
 * of it is not so.
 * @see the project's own rule, domain.md §3.5 (hours differ by agency)
 */
export function readHoursFile(text: string): readonly UnitHoursRow[] | null {
  const read = v.safeParse(v.array(row), parsed(text));
  if (!read.success) {
    return null;
  }
  return read.output.flatMap(({ shifts, ...hours }) => (areShifts(shifts) ? [{ ...hours, shifts }] : []));
}

function shiftOf(written: string): { readonly from: number; readonly until: number } {
  const [, fromHour, fromMinute, untilHour, untilMinute] = (SHIFT.exec(written) ?? []).map(Number);
  return {
    from: (fromHour ?? 0) * 60 + (fromMinute ?? 0),
    until: (untilHour ?? 0) * 60 + (untilMinute ?? 0),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
