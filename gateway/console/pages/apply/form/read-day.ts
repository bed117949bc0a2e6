/** A day as people write it (12/05/1994, 05/1994, 1994) in the form that travels (1994-05-12, 1994-05, 1994); anything else stays as it is. */
export function readDay(typed: string): string {
  const parts = typed.trim().split(/[/.\s-]+/);
  const isDay = parts.length <= 3 && parts.every((part) => /^\d{1,4}$/.test(part));
  if (!isDay || parts[0]?.length === 4) {
    return typed.trim();
  }
  const [year = '', ...rest] = parts.toReversed();
  return year.length === 4 ? [year, ...rest.map((part) => part.padStart(2, '0'))].join('-') : typed.trim();
}

/** The same the other way round, to be typed over: 1994-05-12 becomes 12/05/1994. */
export function writeDay(value: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value.split('-').toReversed().join('/') : value;
}
