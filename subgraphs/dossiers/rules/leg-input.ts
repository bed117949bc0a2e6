import type { ProcedureVersion } from '../entities/procedure-version.ts';

/** What is handed in for a group, as far as a leg takes it over. */
interface Given<Field, Component> {
  readonly fields: readonly Field[];
  readonly components: readonly Component[];
}

/**
 * What is handed in for the first leg out of what was handed in for the group: the answers to its form, and the papers by their codes,
 * which the joint procedure shares with it.
 * @see NĐ 63/2024/NĐ-CP
 */
export function legInput<
  Field extends { readonly key: string },
  Component extends { readonly component: string },
  Input extends Given<Field, Component>,
>(
  input: Input & Given<Field, Component>,
  { version, key }: { readonly version: ProcedureVersion; readonly key: string },
) {
  const keys = new Set((version.form?.fields ?? []).map((field) => field.key));
  return {
    ...input,
    idempotencyKey: key,
    procedure: version.code,
    fields: input.fields.filter((field) => keys.has(field.key)),
    components: input.components.map((given) =>
      Object.assign({}, given, { component: given.component.slice(given.component.indexOf('/') + 1) }),
    ),
  };
}
