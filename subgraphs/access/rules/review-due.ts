import { lastDay } from './last-day.ts';

/** How many working days a review may take. The law asks for one and sets no term; this is the hub's own. */
const REVIEW_DAYS = 5;

/**
 * The day (YYYY-MM-DD) by whose end an emergency that ended on a day has to be reviewed.
 * @see Luật Dữ liệu 60/2024/QH15, Điều 18
 */
export function reviewDue(endedOn: string): string {
  return lastDay(endedOn, { quantity: REVIEW_DAYS, unit: 'WORKING_DAY' });
}
