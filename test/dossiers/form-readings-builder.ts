import type { FormReadings } from '../../subgraphs/dossiers/entities/form-readings.ts';
import type { StoredDocument } from '../../subgraphs/dossiers/rules/document-stands.ts';
import type { Reading } from '../../subgraphs/dossiers/rules/read-answer.ts';

/** What a test says was read: values by path, the same for whoever they are of, and everybody's documents. */
export interface ReadingsSaid {
  readonly sources?: Readonly<Record<string, unknown>>;
  readonly documents?: readonly StoredDocument[];
  /** By key of the form's field. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Readings of an owner that answered. What is not said was not there. */
export function theReadings({ sources = {}, documents = [], fields = {} }: ReadingsSaid = {}): FormReadings {
  const asRead = (values: Readonly<Record<string, unknown>>): ReadonlyMap<string, Reading> =>
    new Map(
      Object.entries(values).map(([name, value]) => [
        name,
        { kind: 'READ', values: [value], owner: 'citizens' },
      ]),
    );
  return {
    fields: asRead(fields),
    sourcesOf: () => asRead(sources),
    documentsOf: (_subject, types) =>
      documents.filter(({ type }) => types.length === 0 || types.includes(type)),
  };
}
