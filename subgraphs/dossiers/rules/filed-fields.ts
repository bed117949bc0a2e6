import type { VersionField } from '../entities/procedure-version.ts';
import {
  type FieldSources,
  type FiledCorrection,
  filedField,
  type FiledField,
  type GivenField,
} from './filed-field.ts';
import { problemOf, type SubmissionProblem } from './submission-problems.ts';

/** All that it takes to fill a form in. */
export interface FormFiling {
  readonly fields: readonly VersionField[];
  readonly given: readonly GivenField[];
  readonly sources: FieldSources;
}

/** A form as it was filled in: all that is wrong, or all that is kept. */
export interface FiledForm {
  readonly fields: readonly FiledField[];
  readonly corrections: readonly FiledCorrection[];
  readonly problems: readonly SubmissionProblem[];
  /** What the form says, by key; no identifier. */
  readonly said: ReadonlyMap<string, string>;
}

/**
 * Files a whole form, its fields in order. A field that the form does not have, or that was sent twice, is a problem of its own.
 * @see Luật Dữ liệu 60/2024/QH15, Điều 11 khoản 2; NĐ 118/2025/NĐ-CP (all that is wrong is said at once)
 */
export function filedFields({ fields, given, sources }: FormFiling): FiledForm {
  const keys = new Set(fields.map(({ key }) => key));
  const sent = Map.groupBy(given, ({ key }) => key);
  const misplaced = [...sent].flatMap(([key, all]) => {
    if (!keys.has(key)) {
      return [problemOf('FIELD_UNKNOWN', { field: key })];
    }
    return all.length > 1 ? [problemOf('FIELD_TWICE', { field: key })] : [];
  });
  const outcomes = fields.map((field) => {
    const one = sent.get(field.key)?.[0] ?? { key: field.key, value: null, reuse: false };
    return { key: field.key, outcome: filedField(field, one, sources) };
  });
  const kept = outcomes.flatMap(({ outcome }) => (outcome.kind === 'FILED' ? [outcome] : []));
  return {
    fields: kept.map(({ field }) => field),
    corrections: kept.flatMap(({ correction }) => correction ?? []),
    problems: [
      ...misplaced,
      ...outcomes.flatMap(({ key, outcome }) =>
        outcome.kind === 'PROBLEM'
          ? [problemOf(outcome.code, { field: key, temporary: outcome.temporary === true })]
          : [],
      ),
    ],
    said: new Map(kept.flatMap(({ field: { key, value } }) => (value === null ? [] : [[key, value]]))),
  };
}
