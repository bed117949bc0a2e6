/** What an agency asks a person to agree to, as its link says it. Nothing in it names the person. */
export interface AskedRequest {
  readonly unit: string;
  readonly fields: readonly string[];
  /** How long, in days from the day of consent. */
  readonly days: number;
}

const FIELD = /^[A-Z][A-Za-z]{0,60}\.[a-z][A-Za-z]{0,60}$/;
// What the graph takes: GiveConsentInput of schema/access.graphql.
const DAYS = /^[1-9]\d{0,3}$/;
const LONGEST_DAYS = 730;
const MOST_FIELDS = 50;

/** Reads `?unit=H26.9001&fields=Citizen.residence,Citizen.documents&days=90`. Null: it asks for nothing that can be agreed to. */
export function readRequest(search: URLSearchParams): AskedRequest | null {
  const unit = textOf(search, 'unit');
  const days = textOf(search, 'days');
  const fields = textOf(search, 'fields')
    .split(',')
    .filter((field) => FIELD.test(field));
  const isUsable = unit !== '' && fields.length > 0 && fields.length <= MOST_FIELDS && DAYS.test(days);
  return isUsable ? { unit, fields, days: Math.min(Number(days), LONGEST_DAYS) } : null;
}

function textOf(search: URLSearchParams, name: string): string {
  return search.get(name) ?? '';
}
