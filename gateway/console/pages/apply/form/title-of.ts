import type { Words } from '../../../words/words.ts';
import { NEWBORN } from '../addresses.ts';
import type { FillInQuery } from '../graph/generated/fill-in.ts';
import { wordsOf } from '../words-of.ts';

/** What the page of a form is called; until its procedure is known, by what is done there. */
export function titleOf(code: string, prefill: FillInQuery['prefill']): Words {
  if (code === NEWBORN) {
    return { vi: 'Ba việc cho con mới sinh', en: 'Three services for a newborn' };
  }
  const { procedure = null } = prefill ?? {};
  return procedure === null ? { vi: 'Nộp hồ sơ', en: 'Apply' } : wordsOf(procedure.name, procedure.nameEn);
}
