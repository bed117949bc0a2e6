// How long the lists of a schema of some hundred types are. Only their proportions count: what is measured is compared with
// the question that every tool asks.
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['types', 100],
  ['fields', 10],
  ['inputFields', 10],
  ['enumValues', 10],
  ['args', 3],
  ['directives', 10],
  ['interfaces', 3],
  ['possibleTypes', 5],
]);

/** How many values a field below `__schema` or `__type` answers, with `inside` of them in each of its rows. Other fields: no meaning. */
export function introspectionSize(field: string, inside: number): number {
  return 1 + (LENGTHS.get(field) ?? 1) * inside;
}

/** Whether a field asks about the schema itself. */
export function isAboutSchema(field: string): boolean {
  return field === '__schema' || field === '__type';
}
