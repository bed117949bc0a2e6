// Days off on weekdays and Saturdays worked in exchange, as dossiers has them for its deadlines. 2027 is not decided yet.
const YEARS: ReadonlyMap<string, { readonly off: string; readonly worked: string }> = new Map([
  [
    '2026',
    {
      off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      worked: '01-10 08-22',
    },
  ],
  ['2027', { off: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24', worked: '' }],
]);

/** What the law alone fixes, for the other years. */
const FIXED = { off: '01-01 04-30 05-01 09-02 11-24', worked: '' };

/**
 * Whether agencies work on this day, YYYY-MM-DD.
 * @see Bộ luật Lao động 2019, Điều 111, 112; Nghị quyết 28/2026/QH16, Điều 2
 */
export function isWorkingDay(day: string): boolean {
  const { off, worked } = YEARS.get(day.slice(0, 4)) ?? FIXED;
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6
    ? worked.split(' ').includes(day.slice(5))
    : !off.split(' ').includes(day.slice(5));
}
