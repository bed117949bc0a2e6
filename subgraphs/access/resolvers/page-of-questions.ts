import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import { connectionOf, type Connection, notACursor, type PageArguments, pageOf } from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import type { AccessQuestionRow } from '../entities/access-question.ts';
import type { AccessLoaders } from '../loaders.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A page of the questions that the caller may see, the soonest due first. Fails with FORBIDDEN for whoever sees none. */
export async function pageOfQuestions(
  loaders: AccessLoaders,
  asked: PageArguments & { readonly state: AccessQuestionRow['state'] | null },
): Promise<Connection<AccessQuestionRow>> {
  const page = pageOf(asked, 2);
  const [day, id = ''] = page.position ?? [];
  if (page.position !== null && !(parseCalendarDate(day).ok && UUID.test(id))) {
    throw notACursor();
  }
  const rows = await loaders.questions(asked.state, page);
  if (rows === null) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này dành cho người hỏi, cơ quan được hỏi và bộ phận bảo vệ dữ liệu.',
      en: 'This field is for whoever asked, the agency that was asked and data protection.',
    });
  }
  return connectionOf(page, rows, ({ answerBy, id: last }) => [answerBy, last]);
}
