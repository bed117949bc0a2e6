/** A passport: the country that issued it, three letters of ISO 3166-1, and its number. */
export interface Passport {
  readonly country: string;
  readonly number: string;
}

/**
 * A passport in its canonical form: capitals and digits, without the spaces and hyphens that people write. Null: it cannot be one. Numbers
 * have up to 9 characters in the machine-readable zone; the few countries with longer ones print them in full.
 * @see ICAO Doc 9303, part 4 (machine-readable passports); Luật 47/2014/QH13, Điều 3
 */
export function readPassport({ country, number }: Passport): Passport | null {
  const read = { country: compact(country), number: compact(number) };
  return /^[A-Z]{3}$/.test(read.country) && /^[A-Z0-9]{5,15}$/.test(read.number) ? read : null;
}

function compact(text: string): string {
  return text.replaceAll(/[\s-]/gu, '').toUpperCase();
}
