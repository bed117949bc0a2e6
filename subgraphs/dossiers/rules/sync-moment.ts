import type { Parsed } from '#schema/scalars/parsed.ts';
import { parseDateTime } from '#schema/scalars/date-time.ts';

/**
 * A moment as synchronisation messages write it, `yyyyMMddHHmmss` in Vietnam's time. Refused: other shapes and moments that
 * do not exist.
 * @see Văn phòng Chính phủ, guide to connecting with the National Public Service Portal, version 1.4
 */
export function readSyncMoment(written: unknown): Parsed<Date> {
  const digits = typeof written === 'string' ? written : '';
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(digits);
  if (!parts) {
    return {
      ok: false,
      problem: {
        code: 'SHAPE',
        vi: 'Cần thời điểm 14 chữ số dạng yyyyMMddHHmmss.',
        en: 'A moment of 14 digits, yyyyMMddHHmmss, was expected.',
      },
    };
  }
  const [, year, month, day, hour, minute, second] = parts;
  const moment = parseDateTime(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  return moment.ok ? { ok: true, value: new Date(moment.value) } : moment;
}
