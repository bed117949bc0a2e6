import type { Words } from '../../../words/words.ts';
import type { Item, Subject } from './form.ts';

/** The fields about one of those on the form. */
export interface ItemGroup {
  readonly subject: Subject;
  readonly title: Words;
  readonly items: readonly Item[];
}

const TITLES: Readonly<Record<Subject, Words>> = {
  OWNER: { vi: 'Người yêu cầu', en: 'Whose request it is' },
  APPLICANT: { vi: 'Người nộp', en: 'Who files it' },
  CHILD: { vi: 'Trẻ em', en: 'The child' },
  MOTHER: { vi: 'Mẹ', en: 'The mother' },
  FATHER: { vi: 'Cha', en: 'The father' },
  SPOUSE: { vi: 'Vợ hoặc chồng', en: 'The spouse' },
  DECEASED: { vi: 'Người đã mất', en: 'The person who died' },
  ORGANIZATION: { vi: 'Tổ chức', en: 'The organisation' },
  NONE: { vi: 'Về yêu cầu này', en: 'About this request' },
};

/** Fields by whom they are about, in the order of the form. */
export function groupItems(items: readonly Item[]): readonly ItemGroup[] {
  return [...Map.groupBy(items, ({ subject }) => subject)].map(([subject, mine]) => ({
    subject,
    title: TITLES[subject],
    items: mine,
  }));
}
