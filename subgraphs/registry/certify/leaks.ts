import type { Words } from '#shared/errors.ts';

// Longer answers are looked at up to here: an error is a few lines.
const LOOKED_AT = 20_000;

const SIGNS: readonly (Words & { readonly sign: RegExp })[] = [
  {
    sign: /\\n\s{1,8}at \S|"stacktrace"|"stack"|Traceback \(most recent|node_modules/,
    vi: 'dấu vết ngăn xếp',
    en: 'a stack trace',
  },
  {
    sign: /(?:\/(?:home|app|srv|opt|usr|var|work|root|tmp)\/|[A-Z]:\\\\)[\w.-]/,
    vi: 'đường dẫn tệp',
    en: 'a path of a file',
  },
  {
    sign: /\b(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT)\b|\b(?:\d{1,3}\.){3}\d{1,3}\b|\blocalhost\b/,
    vi: 'địa chỉ máy',
    en: 'the address of a machine',
  },
  {
    sign: /\bselect\b[^"]{1,200}\bfrom\b|\binsert into\b|\bsyntax error at\b|\brelation \\?"/i,
    vi: 'câu lệnh cơ sở dữ liệu',
    en: 'a statement of a database',
  },
  { sign: /\bDid you mean\b/, vi: 'gợi ý tên trường', en: 'a field that it suggests' },
];

/** What an answer gives away beside its message; null: nothing. `kept`: texts that must not come back. */
export function leakOf(text: string, kept: readonly string[]): Words | null {
  const looked = text.slice(0, LOOKED_AT);
  if (kept.some((one) => looked.includes(one))) {
    return { vi: 'một giá trị đã gửi', en: 'a value that was sent' };
  }
  return SIGNS.find(({ sign }) => sign.test(looked)) ?? null;
}
