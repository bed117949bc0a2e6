import { numberText } from '../words/format.ts';
import type { Language, Words } from '../words/words.ts';

/** How large a paper may be, in bytes; the hub has the same rule. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** What kinds of papers are taken. */
export const TAKEN_TYPES: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

const TOO_LARGE: Words = {
  vi: 'Tệp vượt quá 10 MB. Hãy quét ở độ phân giải thấp hơn hoặc tách tệp.',
  en: 'The file is larger than 10 MB. Scan it at a lower resolution or split it.',
};
const WRONG_TYPE: Words = {
  vi: 'Chỉ nhận tệp PDF, PNG hoặc JPEG.',
  en: 'Only PDF, PNG and JPEG files are taken.',
};
const EMPTY: Words = { vi: 'Tệp trống.', en: 'The file is empty.' };

/** What speaks against a file before it is sent; null: nothing that can be told here. */
export function fileTrouble({ size, type }: { readonly size: number; readonly type: string }): Words | null {
  if (size === 0) {
    return EMPTY;
  }
  if (size > MOST_BYTES) {
    return TOO_LARGE;
  }
  return TAKEN_TYPES.includes(type) ? null : WRONG_TYPE;
}

/** What the hub said of a paper that it did not keep, from its answer's body. */
export function refusedWords(body: string): Words {
  const told = messageIn(body);
  const [vi = '', en = vi] = told.split(' / ');
  return told === '' ? NOT_KEPT : { vi, en };
}

const NOT_KEPT: Words = {
  vi: 'Chưa tải lên được. Hãy kiểm tra kết nối và thử lại.',
  en: 'The paper was not uploaded. Check the connection and try again.',
};

function messageIn(body: string): string {
  try {
    const read: { readonly errors?: readonly { readonly message?: unknown }[] } | null = JSON.parse(body);
    const message = read?.errors?.[0]?.message;
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

/** A size in words: 1,2 MB; 640 kB. */
export function sizeText(language: Language, bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${numberText(language, bytes / 1024 / 1024, 1)} MB`
    : `${numberText(language, Math.max(1, bytes / 1024))} kB`;
}
