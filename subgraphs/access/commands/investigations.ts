import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import type { CommandOutcome, SubgraphRuntime, SubgraphTool, ToolWords } from '#shared/define.ts';
import { inBothLanguages, type Words } from '#shared/errors.ts';
import { isSignedText } from '#shared/tree-head.ts';
import { UsageError } from '#shared/usage-error.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { InvestigationOrder } from '../entities/investigation-order.ts';
import {
  orderInvestigation,
  type InvestigationNeeds,
  type OrderRefusal,
} from '../operations/order-investigation.ts';
import { readInvestigationNote } from '../rules/investigation-note.ts';

const EVERY_CASE = '*';
const WORD = { flags: '<purpose>', vi: 'mã mục đích', en: 'code of the purpose' };
const SIGNED_OFF = [
  {
    flags: '--case <code>',
    vi: 'mã hồ sơ; * là mọi hồ sơ của mục đích',
    en: 'the case; * for every case of the purpose',
  },
  { flags: '--basis <text>', vi: 'căn cứ pháp lý', en: 'the law that it rests on' },
  { flags: '--by <name>', vi: 'người yêu cầu', en: 'who asks for it' },
  {
    flags: '--approved-by <name>',
    vi: 'người duyệt, không phải người yêu cầu',
    en: 'who agrees, and is somebody else',
  },
];

/** `hub access seal-investigation <purpose>`: looks of an investigation are counted and not shown until it is released. */
const sealInvestigation: SubgraphTool = {
  name: 'seal-investigation',
  vi: 'Giữ kín các lượt xem của một cuộc điều tra: chỉ đếm, chưa hiện. Cần hai người ký.',
  en: 'Seal the looks of an investigation: they are counted and not shown. Two people sign.',
  word: WORD,
  options: SIGNED_OFF,
  run: (given, withRuntime) => {
    const needs = needsOf(given);
    return withRuntime((runtime) => ordered(runtime, { ...needs, order: 'SEAL', releasedOn: null }));
  },
};

/** `hub access release-investigation <purpose>`: its looks are shown from a day on. */
const releaseInvestigation: SubgraphTool = {
  name: 'release-investigation',
  vi: 'Công bố một cuộc điều tra: từ ngày đã nêu, các lượt xem hiện ra. Cần hai người ký.',
  en: 'Release an investigation: its looks are shown from a day on. Two people sign.',
  word: WORD,
  options: [
    ...SIGNED_OFF,
    { flags: '--on <day>', vi: 'YYYY-MM-DD, mặc định hôm nay', en: 'YYYY-MM-DD, today unless said' },
  ],
  run: (given, withRuntime) => {
    const needs = needsOf(given);
    const day = dayOf(given.options['on']);
    return withRuntime((runtime) =>
      ordered(runtime, { ...needs, order: 'RELEASE', releasedOn: day ?? vietnamDay(runtime.now()) }),
    );
  },
};

/** `hub access investigations`: every order, oldest first, and whether its signature holds. */
const investigations: SubgraphTool = {
  name: 'investigations',
  vi: 'Liệt kê các lệnh giữ kín và công bố, kèm kiểm chữ ký.',
  en: 'List what was sealed and released, with a check of each signature.',
  word: null,
  options: [],
  run: (_given, withRuntime) => withRuntime(listed),
};

/** The commands about sealed investigations. Only who runs the hub has them: no caller of the graph can seal a look. */
export const investigationTools: readonly SubgraphTool[] = [
  sealInvestigation,
  releaseInvestigation,
  investigations,
];

function needsOf({ word, options }: ToolWords) {
  const named = options['case'] ?? '';
  if (named === '') {
    throw new UsageError({
      vi: 'Cần --case với một mã hồ sơ hoặc *',
      en: '--case is needed, with a code or *',
    });
  }
  return {
    purpose: word,
    caseCode: named === EVERY_CASE ? '' : named,
    legalBasis: options['basis'] ?? '',
    by: options['by'] ?? '',
    approvedBy: options['approvedBy'] ?? '',
  };
}

function dayOf(text: string | undefined): string | null {
  if (text !== undefined && !parseCalendarDate(text).ok) {
    throw new UsageError({ vi: '--on phải theo dạng YYYY-MM-DD', en: '--on must be in the form YYYY-MM-DD' });
  }
  return text ?? null;
}

async function ordered(
  { orm, keys, now }: SubgraphRuntime,
  needs: Omit<InvestigationNeeds, 'now' | 'privateKey'>,
): Promise<CommandOutcome> {
  const outcome = await orderInvestigation(orm.em.fork(), { ...needs, now: now(), privateKey: keys.lasting });
  if ('refusal' in outcome) {
    return { done: false, lines: [inBothLanguages(REFUSALS[outcome.refusal])], report: outcome };
  }
  const day = needs.releasedOn;
  const words =
    day === null
      ? { vi: 'Đã giữ kín; các lượt xem chỉ được đếm', en: 'Sealed: its looks are counted and not shown' }
      : { vi: `Các lượt xem hiện ra từ ngày ${day}`, en: `Its looks are shown from ${day} on` };
  return { done: true, lines: [inBothLanguages(words)], report: { ...outcome, releasedOn: day } };
}

const REFUSALS: Readonly<Record<OrderRefusal, Words>> = {
  NAMES: { vi: 'Cần --by và --approved-by', en: '--by and --approved-by are needed' },
  BASIS: { vi: 'Cần --basis: căn cứ pháp lý', en: '--basis is needed: the law that it rests on' },
  SAME_PERSON: { vi: 'Hai người ký phải khác nhau', en: 'It takes two different people' },
  PURPOSE: { vi: 'Không có mục đích này', en: 'There is no such purpose' },
  NOT_SEALED: {
    vi: 'Không có cuộc điều tra nào đang giữ kín như vậy',
    en: 'No such investigation is sealed',
  },
  SEALED: { vi: 'Cuộc điều tra này đang được giữ kín', en: 'This investigation is sealed already' },
};

async function listed({ orm, keys }: SubgraphRuntime): Promise<CommandOutcome> {
  const rows = await orm.em.fork().find(InvestigationOrder, {}, { orderBy: { at: 'asc', id: 'asc' } });
  const orders = rows.map(({ id, note, key, signature }) => ({
    id,
    said: readInvestigationNote(note),
    holds: keys.signers.includes(key) && isSignedText(Buffer.from(note), { key, signature }),
  }));
  return {
    done: orders.every(({ holds }) => holds),
    lines: orders.map(({ said, holds }) => {
      const sign = holds ? 'đúng / holds' : 'SAI / BROKEN';
      return said === null
        ? `? (${sign})`
        : `${said.at} ${said.order} ${said.purpose} ${said.caseCode || EVERY_CASE} ${said.releasedOn ?? ''} (${sign})`;
    }),
    report: { orders },
  };
}
