import { parseProcedureCode } from '#schema/scalars/procedure-code.ts';
import * as v from 'valibot';

import { problemOf, type RecordProblem } from './procedure-record.ts';

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((words) => words.isWellFormed() && !words.includes('\0'), 'PLAIN_TEXT'),
  );
const words = v.strictObject({ vi: text(300), en: text(300) });
const code = v.pipe(
  v.string(),
  v.check((given) => parseProcedureCode(given).ok, 'PROCEDURE_CODE'),
);

const field = v.pipe(
  v.strictObject({
    key: v.pipe(v.string(), v.regex(/^[a-z]\w{0,39}(?:\.[a-z]\w{0,39}){0,4}$/i, 'FIELD_KEY')),
    label: words,
    type: v.picklist(
      [
        'TEXT',
        'PERSONAL_ID',
        'TAX_CODE',
        'DATE',
        'PARTIAL_DATE',
        'NUMBER',
        'MONEY',
        'CHOICE',
        'YES_NO',
        'AREA',
        'UNIT',
      ],
      'FIELD_TYPE',
    ),
    required: v.boolean(),
    subject: v.picklist(
      ['OWNER', 'APPLICANT', 'CHILD', 'MOTHER', 'FATHER', 'SPOUSE', 'DECEASED', 'ORGANIZATION', 'NONE'],
      'FIELD_SUBJECT',
    ),
    source: v.nullish(
      v.pipe(v.string(), v.maxLength(500), v.regex(/^[A-Z]\w*\.[a-z]/, 'FIELD_SOURCE')),
      null,
    ),
    choices: v.nullish(
      v.pipe(v.array(v.strictObject({ value: text(100), label: words })), v.minLength(1)),
      null,
    ),
  }),
  v.check(({ type, choices }) => (type === 'CHOICE') === (choices !== null), 'FIELD_CHOICES'),
);

const SCHEMA = v.strictObject({
  code,
  form: v.pipe(
    v.array(field),
    v.minLength(1),
    v.maxLength(200),
    v.check((fields) => new Set(fields.map(({ key }) => key)).size === fields.length, 'FIELD_TWICE'),
  ),
});

/** Fields that join the form of a procedure, or take the place of those with their key. */
export type FormRecord = v.InferOutput<typeof SCHEMA>;

/** Whether a row of an import speaks of a form: it names a procedure and holds its fields in place of the official record. */
export function isFormRecord(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'form' in input;
}

/**
 * Reads fields of a form, each bound to the graph by its subject and the path to its data element, or to nothing. The official record has
 * no forms: this is how one is changed by data alone, such as when a ministry brings what had to be typed before.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (the form is part of the procedure); Luật Dữ liệu 60/2024/QH15, Điều 11 khoản 2; design.md §7
 */
export function readFormRecord(
  input: unknown,
): { readonly record: FormRecord } | { readonly problems: readonly RecordProblem[] } {
  const read = v.safeParse(SCHEMA, input);
  return read.success ? { record: read.output } : { problems: read.issues.map(problemOf) };
}
