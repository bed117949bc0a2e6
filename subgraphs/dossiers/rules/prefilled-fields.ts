import type { ProvenanceStamp } from '../entities/dossier-field.ts';
import type { FormSubject, VersionField } from '../entities/procedure-version.ts';
import type { FormParty } from './form-people.ts';
import { provenanceOf } from './provenance-of.ts';
import type { Reading } from './read-answer.ts';
import { readValue } from './read-value.ts';

/** One field with what is known for it. */
export interface PrefilledFieldFacts {
  readonly key: string;
  readonly fieldId: string;
  /** Null: to be typed. */
  readonly value: string | null;
  readonly personRef: string | null;
  readonly provenance: ProvenanceStamp | null;
}

/** What a form is filled in from. */
export interface PrefillFacts {
  readonly fields: readonly VersionField[];
  /** By key; a field that is bound to nothing has none. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly people: ReadonlyMap<FormSubject, FormParty>;
  /** RFC 3339. */
  readonly asOf: string;
}

/**
 * Fills a form in as far as its sources go, in the order of the form. What has no value is left open.
 * @see Luật Dữ liệu 60/2024/QH15, Điều 11 khoản 2; design.md §7
 */
export function prefilledFields({
  fields,
  readings,
  people,
  asOf,
}: PrefillFacts): readonly PrefilledFieldFacts[] {
  return fields.map((field) => {
    const reading = readings.get(field.key);
    const value = readValue(field, reading);
    const party = people.get(field.subject);
    return {
      key: field.key,
      fieldId: field.id,
      value,
      personRef: party?.kind === 'CITIZEN' ? party.ref : null,
      provenance: value === null || !reading ? null : provenanceOf(field.source ?? '', reading, asOf),
    };
  });
}
