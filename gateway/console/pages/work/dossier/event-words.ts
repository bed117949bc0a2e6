import type { Tone } from '../../../parts/badge.tsx';
import { DOSSIER_STATUS } from '../../../words/dossier-status.ts';
import { momentText } from '../../../words/format.ts';
import type { Language, Words } from '../../../words/words.ts';
import type { EventRead } from './dossier-read.ts';

const KINDS: Readonly<Record<Exclude<EventRead['kind'], 'STATUS'>, Words>> = {
  APOLOGY: { vi: 'Xin lỗi và hẹn lại ngày trả', en: 'Apology and a new date' },
  TRANSFER: { vi: 'Chuyển đơn vị xử lý', en: 'Passed to another unit' },
  PAYMENT: { vi: 'Cập nhật phí, lệ phí', en: 'Payment recorded' },
  RATING: { vi: 'Người dân đánh giá', en: 'Rated by the applicant' },
};

const ACTORS: Readonly<Record<NonNullable<EventRead['actor']>, Words>> = {
  PERSON: { vi: 'Người nộp', en: 'The applicant' },
  OFFICER: { vi: 'Cán bộ', en: 'An officer' },
  SYSTEM: { vi: 'Hệ thống của cơ quan', en: "The agency's system" },
  HUB: { vi: 'Liên Thông tự thực hiện', en: 'The hub itself' },
};

/** What happened, in a few words. */
export function eventTitle({ kind, status }: EventRead): Words {
  return kind === 'STATUS' ? DOSSIER_STATUS[status].words : KINDS[kind];
}

/** How it feels: a status as that status does, all else as news. */
export function eventTone({ kind, status }: EventRead): Tone {
  return kind === 'STATUS' ? DOSSIER_STATUS[status].tone : 'plain';
}

const TO: Words = { vi: 'Sang', en: 'To' };
const DUE: Words = { vi: 'Hẹn trả', en: 'Due' };
const REASON: Words = { vi: 'Lý do:', en: 'Reason:' };

/** Who did it, why, and what followed from it; a line each. */
export function eventNotes(event: EventRead, language: Language): readonly string[] {
  const { actor, unit, toUnit, dueAt, reason } = event;
  const line = (words: Words, text: string | null | undefined): string =>
    isTold(text) ? `${words[language]} ${text}` : '';
  return [
    [actor === null ? null : ACTORS[actor][language], unit?.name].filter(isTold).join(', '),
    line(TO, toUnit?.name),
    line(DUE, dueAt === null ? null : momentText(language, dueAt)),
    line(REASON, reason),
  ].filter(isTold);
}

function isTold(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}
