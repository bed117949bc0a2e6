import type { Words } from '../../../words/words.ts';
import type { Trouble } from './checks.ts';
import type { KnownForm } from './form.ts';

/** The parts of filing, in their order. */
export const STEPS = ['known', 'fill', 'papers', 'office', 'review'] as const;
/** One part of filing. */
export type Step = (typeof STEPS)[number];

/** What each part is called. */
export const STEP_NAMES: Readonly<Record<Step, Words>> = {
  known: { vi: 'Đã biết', en: 'Known already' },
  fill: { vi: 'Khai thêm', en: 'Still needed' },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  office: { vi: 'Nơi nộp', en: 'Where to file' },
  review: { vi: 'Xem lại và nộp', en: 'Review and submit' },
};

/** The part that an address names; the first where it names none. */
export function stepIn(told: string | null): Step {
  return STEPS.find((step) => step === told) ?? 'known';
}

/** The part before and the part after; null at the ends. */
export function besideStep(step: Step): { readonly before: Step | null; readonly after: Step | null } {
  const place = STEPS.indexOf(step);
  return { before: STEPS[place - 1] ?? null, after: STEPS[place + 1] ?? null };
}

/** Where something is put right. */
export function stepOf({ field, paper, isOffice }: Trouble, form: KnownForm): Step {
  if (isOffice) {
    return 'office';
  }
  if (paper !== null) {
    return 'papers';
  }
  const item = form.items.find(({ key }) => key === field);
  if (item === undefined) {
    return 'review';
  }
  return item.known === null ? 'fill' : 'known';
}

/** The place on a page of a field, a paper or the office, for links and for the focus. */
export function anchorOf({ field, paper, isOffice }: Pick<Trouble, 'field' | 'paper' | 'isOffice'>): string {
  if (isOffice) {
    return 'office';
  }
  return `at-${(field ?? paper ?? 'all').replaceAll(/[^\w-]+/g, '-')}`;
}
