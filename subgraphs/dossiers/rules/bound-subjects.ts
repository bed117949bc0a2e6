import type { FormSubject, ProcedureVersion } from '../entities/procedure-version.ts';

/** Everyone whom a procedure's form or papers are about. */
export function formSubjects({
  form,
  components,
}: Pick<ProcedureVersion, 'form' | 'components'>): ReadonlySet<FormSubject> {
  return new Set([
    ...(form?.fields ?? []).map(({ subject }) => subject),
    ...components.flatMap(({ substitution }) => substitution?.subject ?? []),
  ]);
}

/**
 * Those of whom something can be read: a field of the form or what replaces a paper is bound to their data. Of the others nothing is
 * looked for; a child whose birth is being registered is nobody whom any register holds.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (no more than the purpose needs)
 */
export function boundSubjects({
  form,
  components,
}: Pick<ProcedureVersion, 'form' | 'components'>): ReadonlySet<FormSubject> {
  const fields = (form?.fields ?? []).filter(({ source }) => source !== null);
  const papers = components
    .flatMap(({ substitution }) => substitution ?? [])
    .filter(({ sources, resultTypes }) => sources.length + resultTypes.length > 0);
  return new Set([...fields, ...papers].map(({ subject }) => subject));
}
