import * as v from 'valibot';

import type { NamedPersonInput } from '#schema/generated/access.ts';
import { parsePartialDate } from '#schema/scalars/partial-date.ts';
import { callerError } from '#shared/errors.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

const MATCHED = `query ($personalId: PersonalId!, $fullName: String!, $dateOfBirth: String!) {
  matchedParty(personalId: $personalId, fullName: $fullName, dateOfBirth: $dateOfBirth) { ref }
}`;
const matched = v.object({ matchedParty: v.nullable(v.object({ ref: v.string() })) });

// The longest registered name is well below it.
const LONGEST_NAME = 200;

/** The person whom number, name and date of birth name; null: nobody. Fails with BAD_USER_INPUT or SUBGRAPH_UNAVAILABLE. */
export async function namedBy(
  services: ServiceCalls,
  { personalId, fullName, dateOfBirth }: NamedPersonInput,
): Promise<string | null> {
  if (fullName.length > LONGEST_NAME || !parsePartialDate(dateOfBirth).ok) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Họ tên dài tối đa 200 ký tự; ngày sinh theo dạng YYYY, YYYY-MM hoặc YYYY-MM-DD.',
      en: 'A name has at most 200 characters; a date of birth reads YYYY, YYYY-MM or YYYY-MM-DD.',
    });
  }
  try {
    const variables = { personalId, fullName, dateOfBirth };
    const data = await services.ask({ subgraph: 'citizens', query: MATCHED, variables });
    return v.parse(matched, data).matchedParty?.ref ?? null;
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

const AWAY = {
  vi: 'Chủ dữ liệu tạm thời không trả lời. Hãy thử lại sau.',
  en: 'The owner of the data does not answer for now. Try again later.',
};
