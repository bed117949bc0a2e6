import { type DossiersContext } from '../context.ts';
import { readForm } from '../entities/form-readings.ts';
import { type ProcedureVersion } from '../entities/procedure-version.ts';
import { type FiledField } from '../rules/filed-field.ts';
import { filedFields } from '../rules/filed-fields.ts';
import { type FormPerson } from '../rules/form-people.ts';

/**
 * All that the sources of a form hold now, as a dossier would keep it: the fields that have a value, each with its provenance, and
 * with the person in place of a person's number. Needs no answer of an applicant.
 */
export async function filledFrom(
  context: Pick<DossiersContext, 'caller' | 'delegation' | 'now'>,
  version: Pick<ProcedureVersion, 'form' | 'components'>,
  intake: { readonly id: string; readonly people: readonly FormPerson[] },
): Promise<readonly FiledField[]> {
  const readings = await readForm(context, { version, intake });
  const fields = version.form?.fields ?? [];
  const { fields: filed } = filedFields({
    fields,
    given: fields.map(({ key }) => ({ key, value: null, reuse: readings.fields.has(key) })),
    sources: {
      readings: readings.fields,
      people: new Map(intake.people.map(({ role, kind, ref }) => [role, { kind, ref }])),
      resolved: new Map(),
      asOf: context.now.toISOString(),
    },
  });
  return filed;
}
