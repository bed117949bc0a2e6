import { type FormRecord, isFormRecord, readFormRecord } from './form-record.ts';
import { type ProcedureRecord, readProcedureRecord, type RecordProblem } from './procedure-record.ts';

/** A record with the row that it stands in, counted from 1. */
interface NumberedRecord {
  readonly row: number;
  readonly record: ProcedureRecord;
}

/** A form with the row that it stands in, counted from 1. */
export interface NumberedForm {
  readonly row: number;
  readonly record: FormRecord;
}

/** Why a row, or the whole file (row 0), cannot be taken. */
export interface RowRefusal {
  readonly row: number;
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

/** What a file holds. A file with a refusal is not imported at all. */
export interface RecordFile {
  readonly records: readonly NumberedRecord[];
  readonly forms: readonly NumberedForm[];
  readonly refusals: readonly RowRefusal[];
}

/**
 * Reads a file of records: a JSON array, or one JSON object a line. Each row is told by its number what was wrong, what was expected and
 * what to do. Two records of one procedure in one file are refused: which of them is the law cannot be guessed. A row with `form` holds
 * fields of the procedure's form in place of the official record.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (what a procedure must state); domain facts 4.2
 */
export function readRecordFile(text: string): RecordFile {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  if (rows.length === 0) {
    return { records: [], forms: [], refusals: [refusal(0, '', EMPTY)] };
  }
  const [formRows, recordRows] = [rows.filter(isForm), rows.filter((row) => !isForm(row))];
  const records = readAll(recordRows, readProcedureRecord);
  const forms = readAll(formRows, readFormRecord);
  const refusals = [...records.refusals, ...forms.refusals, ...repeated([...records.read, ...forms.read])];
  return {
    records: records.read,
    forms: forms.read,
    refusals: refusals.toSorted((one, other) => one.row - other.row),
  };
}

const isForm = ({ value }: Row): boolean => isFormRecord(value);

type Read<Of> = { readonly record: Of } | { readonly problems: readonly RecordProblem[] };

function readAll<Of>(rows: readonly Row[], readOne: (value: unknown) => Read<Of>) {
  const all = rows.map(({ row, value }) => ({ row, one: value === NOT_JSON ? null : readOne(value) }));
  return {
    read: all.flatMap(({ row, one }) =>
      one !== null && 'record' in one ? [{ row, record: one.record }] : [],
    ),
    refusals: all.flatMap(({ row, one }) =>
      one === null ? [refusal(row, '', NO_JSON)] : refusalsOf(row, one),
    ),
  };
}

const NOT_JSON = Symbol('not JSON');

interface Row {
  readonly row: number;
  readonly value: unknown;
}

function rowsOf(text: string): Row[] {
  if (text.trimStart().startsWith('[')) {
    const list = parsed(text);
    return Array.isArray(list)
      ? list.map((value: unknown, index) => ({ row: index + 1, value }))
      : [{ row: 0, value: NOT_JSON }];
  }
  return text
    .split('\n')
    .map((line, index) => ({ row: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')
    .map(({ row, line }) => ({ row, value: parsed(line) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

function refusalsOf(row: number, read: Read<unknown>): RowRefusal[] {
  if ('record' in read) {
    return [];
  }
  return read.problems.map(({ field, expected }) =>
    refusal(row, field, {
      vi: `cần ${expected.vi}; hãy sửa hoặc bỏ bản ghi này rồi nhập lại`,
      en: `${expected.en} was expected; correct or remove this record and import again`,
    }),
  );
}

function repeated(records: readonly (NumberedRecord | NumberedForm)[]): RowRefusal[] {
  const byCode = Map.groupBy(records, ({ record }) => record.code.slice(0, BASE_LENGTH));
  return [...byCode.values()].flatMap(([first, ...others]) =>
    others.map(({ row }) =>
      refusal(row, 'code', {
        vi: `thủ tục này đã có ở dòng ${first?.row ?? 0}; hãy giữ lại một bản ghi`,
        en: `row ${first?.row ?? 0} holds this procedure already; keep one record of it`,
      }),
    ),
  );
}

// "1.001193" without the suffix of a case or a province.
const BASE_LENGTH = 8;

function refusal(row: number, field: string, words: { vi: string; en: string }): RowRefusal {
  return { row, field, ...words };
}

const NO_JSON = {
  vi: 'không phải JSON; cần một mảng JSON, hoặc mỗi dòng một đối tượng JSON; hãy xuất lại tệp',
  en: 'not JSON; a JSON array or one JSON object a line was expected; export the file again',
};
const EMPTY = {
  vi: 'tệp không có bản ghi nào; hãy kiểm tra tệp đã xuất',
  en: 'the file holds no record; check what was exported',
};
