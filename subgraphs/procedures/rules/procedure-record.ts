import { parseProcedureCode } from '#schema/scalars/procedure-code.ts';
import * as v from 'valibot';

// PostgreSQL stores neither a NUL character nor half of a surrogate pair.
const plain = v.pipe(
  v.string(),
  v.check((words) => words.isWellFormed() && !words.includes('\0'), 'PLAIN_TEXT'),
);
const filled = v.pipe(plain, v.minLength(1));
const text = v.nullish(plain, '');
const flag = v.nullish(v.boolean(), false);
const quantity = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const named = v.object({ code: text, name: text });
const listOf = <Item extends v.GenericSchema>(item: Item) => v.nullish(v.array(item), []);

const fee = v.object({
  type: v.picklist(['FEE', 'SERVICE_FEE', 'PRICE_LEVEL']),
  value: v.nullish(v.number(), null),
  currency: text,
  currencyId: text,
  description: text,
});

const method = v.object({
  submissionMethod: v.picklist(['DIRECT', 'ONLINE', 'POSTAL']),
  processingTime: v.nullish(v.number(), null),
  processingTimeUnit: text,
  description: text,
  fees: listOf(fee),
});

const component = v.object({
  code: text,
  name: filled,
  originalQty: quantity,
  copyQty: quantity,
});

const procedureCode = v.pipe(
  v.string(),
  v.check((code) => parseProcedureCode(code).ok, 'PROCEDURE_CODE'),
);

const SCHEMA = v.object({
  code: procedureCode,
  name: filled,
  categories: v.pipe(v.array(v.object({ code: filled, name: text })), v.minLength(1)),
  isWard: flag,
  isProvince: flag,
  isMinistry: flag,
  isFullProcess: flag,
  isOfflineOnly: flag,
  isNonTerritorial: flag,
  subjectTypes: listOf(named),
  executionSteps: listOf(v.object({ description: text })),
  executionMethods: listOf(method),
  executionCases: listOf(v.object({ name: text, profileComponents: listOf(component) })),
  cases: listOf(
    v.object({
      processingDay: v.nullish(v.object({ qty: v.nullable(v.number()), type: v.nullable(plain) }), null),
    }),
  ),
  resultsDetails: listOf(v.object({ code: filled, name: text })),
  legalBases: listOf(named),
  departmentsAuthority: listOf(named),
  departmentsExecuting: listOf(named),
  unitGroupsExecuting: listOf(named),
  departmentPromulgateName: text,
  procedureProposal: v.nullish(
    v.object({ proposalNumber: text, decisionDate: v.nullish(v.union([v.number(), plain]), null) }),
    null,
  ),
});

/** A record of the National Public Service Portal, with the field names of its API. Fields that are not named here are left unread. */
export type ProcedureRecord = v.InferOutput<typeof SCHEMA>;

/** Why a record cannot be taken: the field, and what was expected there. The value itself is not repeated. */
export interface RecordProblem {
  readonly field: string;
  readonly expected: { readonly vi: string; readonly en: string };
}

/**
 * Reads one record, bare or inside `detail`, with lists under their short names or the API's `…Details`.
 * Dirt that can be told is left to the findings; refused is only what would leave a procedure without code, name or field, or is not of the shape.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (what a procedure must state); domain facts 4.2
 */
export function readProcedureRecord(
  input: unknown,
): { readonly record: ProcedureRecord } | { readonly problems: readonly RecordProblem[] } {
  const read = v.safeParse(SCHEMA, withShortNames(input));
  return read.success ? { record: read.output } : { problems: read.issues.map(problemOf) };
}

function withShortNames(input: unknown): unknown {
  if (!isObject(input)) {
    return input;
  }
  const record = isObject(input['detail']) ? input['detail'] : input;
  return {
    ...record,
    categories: record['categories'] ?? record['categoriesDetails'],
    subjectTypes: record['subjectTypes'] ?? record['subjectTypesDetails'],
    legalBases: record['legalBases'] ?? record['legalBasisesDetails'],
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a row was refused for, told by its field and what was expected there. @see domain facts 4.2 */
export function problemOf(issue: v.BaseIssue<unknown>): RecordProblem {
  const field = v.getDotPath(issue) ?? '';
  const expected = issue.expected ?? '';
  return { field, expected: EXPECTED[issue.message] ?? EXPECTED[expected] ?? { vi: expected, en: expected } };
}

const EXPECTED: Readonly<Record<string, { vi: string; en: string }>> = {
  PROCEDURE_CODE: { vi: 'mã thủ tục dạng 1.001193', en: 'a procedure code such as 1.001193' },
  FIELD_KEY: { vi: 'khóa trường dạng mother.fullName', en: 'a key such as mother.fullName' },
  FIELD_TYPE: { vi: 'kiểu trường như TEXT, DATE, CHOICE', en: 'a type such as TEXT, DATE, CHOICE' },
  FIELD_SUBJECT: { vi: 'chủ thể như OWNER, MOTHER, NONE', en: 'a subject such as OWNER, MOTHER, NONE' },
  FIELD_SOURCE: {
    vi: 'đường dẫn dữ liệu như Citizen.residence.area',
    en: 'a path such as Citizen.residence.area',
  },
  FIELD_CHOICES: {
    vi: 'danh sách lựa chọn khi và chỉ khi kiểu là CHOICE',
    en: 'choices where the type is CHOICE, and only there',
  },
  FIELD_TWICE: { vi: 'mỗi khóa trường một lần', en: 'each key once' },
  PLAIN_TEXT: { vi: 'văn bản Unicode không có ký tự NUL', en: 'Unicode text without the character NUL' },
  Object: { vi: 'một đối tượng JSON', en: 'a JSON object' },
  Array: { vi: 'một danh sách', en: 'a list' },
  string: { vi: 'văn bản', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  '>=1': { vi: 'ít nhất một ký tự hoặc một phần tử', en: 'at least one character or item' },
  '>=0': { vi: 'số không âm', en: 'a number of 0 or more' },
};
