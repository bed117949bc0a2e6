import type { Words } from '#shared/errors.ts';

import type { Limits } from './limits.ts';
import { limitExceeded, requestError } from './request-error.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What a request says about its document: the text, an id of a listed one, or both. Null: not said. */
export interface RequestedDocument {
  readonly query: string | null;
  readonly id: string | null;
}

/**
 * The text to run. Without a list it is what the request holds, and an id alone names nothing: the hub keeps no text that a client
 * sent earlier (automatic persisted queries), since anyone could fill such a store. With a list it is a listed text or nothing.
 * Fails with RequestError. Null: the request holds neither text nor id.
 */
export function documentText(
  { query, id }: RequestedDocument,
  trusted: TrustedDocuments | null,
): string | null {
  if (trusted !== null) {
    return trustedText({ query, id }, trusted);
  }
  if (query === null && id !== null) {
    throw requestError(400, 'BAD_USER_INPUT', NO_LIST);
  }
  return query;
}

function trustedText({ query, id }: RequestedDocument, trusted: TrustedDocuments): string | null {
  if (id === null) {
    return query === null || trusted.has(query) ? query : refuse();
  }
  const text = trusted.textOf(id) ?? refuse();
  return query === null || query === text ? text : refuse();
}

function refuse(): never {
  throw requestError(403, 'FORBIDDEN', NOT_LISTED);
}

/** Refuses a text that is long in whatever a parser skips: comments, blanks and commas. */
export function checkTextLength(text: string, { documentLength }: Limits): void {
  if (text.length > documentLength) {
    throw limitExceeded('độ dài văn bản', 'the length of the document', documentLength);
  }
}

const NO_LIST: Words = {
  vi: 'Cổng này không lưu văn bản theo mã (automatic persisted queries). Hãy gửi văn bản GraphQL trong query.',
  en: 'This hub keeps no documents by id (no automatic persisted queries). Send the GraphQL text as query.',
};
const NOT_LISTED: Words = {
  vi: 'Cổng này chỉ chạy các thao tác trong danh mục đã duyệt. Hãy gửi mã hoặc đúng nguyên văn một thao tác trong danh mục, hoặc xin người quản trị bổ sung.',
  en: 'This hub runs only the operations of its approved list. Send the id or the exact text of a listed one, or ask its administrator to list it.',
};
