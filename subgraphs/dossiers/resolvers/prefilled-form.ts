import type { KeyObject } from 'node:crypto';

import type { FormReadings } from '../entities/form-readings.ts';
import { keyedDigest } from '../entities/keyed-digest.ts';
import type { PrefilledFieldRow, UnavailableSourceRow } from '../entities/prefill-rows.ts';
import type { ProcedureVersion } from '../entities/procedure-version.ts';
import { isPersonsNumber } from '../rules/persons-number.ts';
import type { FormPerson } from '../rules/form-people.ts';
import { prefilledFields } from '../rules/prefilled-fields.ts';
import { sourceTroubles } from '../rules/source-troubles.ts';

/** What a form is filled in from. */
export interface FormToFill {
  readonly version: Pick<ProcedureVersion, 'form'>;
  readonly intake: { readonly id: string; readonly people: readonly FormPerson[] };
  readonly readings: FormReadings;
  readonly now: Date;
  readonly naming: KeyObject;
}

/** A form as far as its sources go. */
export interface FormFilledIn {
  readonly fields: readonly PrefilledFieldRow[];
  readonly unavailable: readonly UnavailableSourceRow[];
  /** What the form says by itself, by key; no identifier. */
  readonly said: ReadonlyMap<string, string>;
  /** Keyed digests of the values, by key: by them a change is seen, and no value is kept. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Fills a form in from what was read. */
export function prefilledForm({ version, intake, readings, now, naming }: FormToFill): FormFilledIn {
  const declared = version.form?.fields ?? [];
  const fields = prefilledFields({
    fields: declared,
    readings: readings.fields,
    people: new Map(intake.people.map(({ role, kind, ref }) => [role, { kind, ref }])),
    asOf: now.toISOString(),
  });
  const types = new Map(declared.map((field) => [field.key, field]));
  const filled = fields.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
  const said = filled.filter(({ key, value }) => {
    const field = types.get(key);
    return field !== undefined && !isPersonsNumber(field, value);
  });
  return {
    fields: fields.map(({ key, fieldId, value, personRef, provenance }) => ({
      key,
      fieldId,
      value,
      personRef,
      provenance,
      intakeId: intake.id,
    })),
    unavailable: sourceTroubles(readings.fields),
    said: new Map(said.map(({ key, value }) => [key, value])),
    digests: Object.fromEntries(
      filled.map(({ key, value }) => [key, keyedDigest(naming, 'prefill', [intake.id, key, value])]),
    ),
  };
}
