import type { QueryResolvers } from '#schema/generated/access.ts';
import { callerError } from '#shared/errors.ts';

import type { RecordFilter } from '../entities/record-pages.ts';
import { pageOfQuestions } from './page-of-questions.ts';
import { pageOfRecords } from './page-of-records.ts';

/** The root fields of the log. */
export const Query: QueryResolvers = {
  accessRecords: (_root, { filter, first, after }, { loaders }) =>
    pageOfRecords({ first, after }, (page) => {
      const rows = loaders.accessRecords(filterOf(filter), page);
      if (rows === null) {
        throw callerError('FORBIDDEN', {
          vi: 'Nhật ký chung chỉ dành cho bộ phận bảo vệ dữ liệu.',
          en: 'The whole log is for data protection alone.',
        });
      }
      return rows;
    }),
  accessQuestions: (_root, { state, first, after }, { loaders }) =>
    pageOfQuestions(loaders, { state: state ?? null, first, after }),
};

// A text with a NUL character stands in no record; PostgreSQL would refuse it.
const usable = (text: string | null | undefined): string | null => text?.replaceAll('\0', '') ?? null;

type Asked = { readonly [Name in keyof RecordFilter]?: string | null | undefined };

function filterOf(asked: Asked): RecordFilter {
  const { agency, purpose, case: code, field, account, since, until } = asked;
  return {
    agency: agency ?? null,
    purpose: usable(purpose),
    case: usable(code),
    field: usable(field),
    account: usable(account),
    since: since ?? null,
    until: until ?? null,
  };
}
