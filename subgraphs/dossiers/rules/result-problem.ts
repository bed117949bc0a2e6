/** A result that is to be returned. */
export interface ReturnedResult {
  /** Code of the kind of result. */
  readonly type: string;
  /** As printed. Null: it has none. */
  readonly number: string | null;
  /** YYYY-MM-DD. */
  readonly issuedOn: string;
  /** Null: without end. */
  readonly validUntil: string | null;
  readonly legalForm: 'ORIGINAL' | 'COPY' | 'E_ORIGINAL';
  readonly signature: 'SIGNED_VALID' | 'SIGNED_INVALID' | 'UNSIGNED' | 'NOT_STATED';
  readonly sha256: string;
}

/** Why results are not returned, as in the SDL. */
export type ResultProblem =
  | 'NOTHING_RETURNED'
  | 'TYPE_NOT_OF_PROCEDURE'
  | 'TYPE_TWICE'
  | 'HASH_UNUSABLE'
  | 'NUMBER_UNUSABLE'
  | 'DATES_UNUSABLE'
  | 'ALREADY_RETURNED';

/** What is known of the dossier whose results they are. */
export interface ResultTerms {
  /** The kinds of result that its procedure leads to. Null: its owner did not answer, so any kind is taken. */
  readonly types: readonly string[] | null;
  /** What is on its way or in the store already, by kind: the hash of its content. */
  readonly stored: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * What keeps results from being returned; null: nothing. A dossier has one result of a kind, and what is in a store stays.
 * @see NĐ 45/2020/NĐ-CP, Điều 16; TT 01/2023/TT-VPCP; NĐ 118/2025/NĐ-CP
 */
export function resultProblem(results: readonly ReturnedResult[], terms: ResultTerms): ResultProblem | null {
  if (results.length === 0 && terms.stored.size === 0) {
    return 'NOTHING_RETURNED';
  }
  if (new Set(results.map(({ type }) => type)).size < results.length) {
    return 'TYPE_TWICE';
  }
  const problems = results.flatMap((result) => problemWith(result, terms) ?? []);
  return problems[0] ?? null;
}

function problemWith(result: ReturnedResult, { types, stored, today }: ResultTerms): ResultProblem | null {
  const { type, sha256, number, issuedOn, validUntil } = result;
  const known = stored.get(type);
  const checks: readonly (readonly [fails: boolean, problem: ResultProblem])[] = [
    [types !== null && !types.includes(type), 'TYPE_NOT_OF_PROCEDURE'],
    [!HASH.test(sha256), 'HASH_UNUSABLE'],
    [number !== null && !isNumber(number), 'NUMBER_UNUSABLE'],
    [issuedOn > today || (validUntil !== null && validUntil < issuedOn), 'DATES_UNUSABLE'],
    [known !== undefined && known !== sha256, 'ALREADY_RETURNED'],
  ];
  return checks.find(([fails]) => fails)?.[1] ?? null;
}

const HASH = /^[0-9a-f]{64}$/;

function isNumber(number: string): boolean {
  const { length } = number.trim();
  return length > 0 && length <= LONGEST_NUMBER;
}

// As long as citizens takes.
const LONGEST_NUMBER = 100;

/**
 * Why results were not returned, in words.
 * @see NĐ 45/2020/NĐ-CP, Điều 16
 */
export const RESULT_PROBLEMS: Readonly<Record<ResultProblem, { readonly VI: string; readonly EN: string }>> =
  {
    NOTHING_RETURNED: {
      VI: 'Hãy nêu ít nhất một kết quả.',
      EN: 'Name at least one result.',
    },
    TYPE_NOT_OF_PROCEDURE: {
      VI: 'Thủ tục này không có loại kết quả đã nêu.',
      EN: 'The procedure does not lead to this kind of result.',
    },
    TYPE_TWICE: {
      VI: 'Mỗi loại kết quả chỉ được nêu một lần.',
      EN: 'A kind of result may be named once.',
    },
    HASH_UNUSABLE: {
      VI: 'Mã băm SHA-256 gồm 64 chữ số thập lục phân viết thường.',
      EN: 'A SHA-256 has 64 hexadecimal digits in lower case.',
    },
    NUMBER_UNUSABLE: {
      VI: 'Số, ký hiệu có từ 1 đến 100 ký tự.',
      EN: 'A printed number has 1 to 100 characters.',
    },
    DATES_UNUSABLE: {
      VI: 'Ngày cấp không ở tương lai, ngày hết hạn không trước ngày cấp.',
      EN: 'The day of issue is not in the future, and the end is not before it.',
    },
    ALREADY_RETURNED: {
      VI: 'Hồ sơ đã có kết quả loại này với nội dung khác.',
      EN: 'The dossier has a result of this kind with other content.',
    },
  };
