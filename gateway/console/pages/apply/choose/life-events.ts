import type { Words } from '../../../words/words.ts';

/** Something that happens in a life, and the procedures that go with it. */
export interface LifeEvent {
  readonly id: string;
  readonly name: Words;
  readonly about: Words;
  /** Codes of categories, and of single procedures of other categories. */
  readonly codes: readonly string[];
}

/** What happens in a life, in its order. A procedure may belong to several; the first that has it shows it in the list of all. */
export const LIFE_EVENTS: readonly LifeEvent[] = [
  {
    id: 'child',
    name: { vi: 'Có con', en: 'A child is born' },
    about: { vi: 'Khai sinh, thường trú, thẻ bảo hiểm y tế', en: 'Birth, residence, health card' },
    codes: ['2.000986', '2.001023', '1.001193', 'G18-YT26', '1.004837', '2.002854'],
  },
  {
    id: 'marriage',
    name: { vi: 'Kết hôn, hộ tịch', en: 'Marriage and civil status' },
    about: { vi: 'Kết hôn, xác nhận tình trạng, trích lục', en: 'Marriage, certificates, extracts' },
    codes: ['1.000894', '1.004873', '2.000635', 'G15-TP03'],
  },
  {
    id: 'home',
    name: { vi: 'Chuyển nơi ở', en: 'Moving home' },
    about: { vi: 'Thường trú, tạm trú, tách hộ', en: 'Permanent and temporary residence' },
    codes: ['G01-CA05'],
  },
  {
    id: 'papers',
    name: { vi: 'Giấy tờ tùy thân', en: 'Identity papers' },
    about: { vi: 'Căn cước, hộ chiếu, lý lịch tư pháp', en: 'Identity card, passport, criminal record' },
    codes: ['G01-CA01', 'G01-CA11', 'G01-CA27'],
  },
  {
    id: 'driving',
    name: { vi: 'Lái xe, phương tiện', en: 'Driving and vehicles' },
    about: { vi: 'Giấy phép lái xe, đăng ký xe', en: 'Licences, vehicle registration' },
    codes: ['G01-CA28', 'G01-CA06'],
  },
  {
    id: 'business',
    name: { vi: 'Kinh doanh', en: 'Doing business' },
    about: { vi: 'Hộ kinh doanh, doanh nghiệp, thuế', en: 'Household business, company, tax' },
    codes: ['G05-KD10', 'G05-KD07', 'G12-TC18', 'G02-CT01'],
  },
  {
    id: 'house',
    name: { vi: 'Nhà, đất', en: 'House and land' },
    about: { vi: 'Giấy chứng nhận, giấy phép xây dựng', en: 'Land certificates, building permits' },
    codes: ['G13-TN02', 'G17-XD11'],
  },
  {
    id: 'support',
    name: { vi: 'Việc làm, trợ giúp', en: 'Work and support' },
    about: { vi: 'Hưu trí xã hội, khuyết tật, thất nghiệp', en: 'Pension, disability, unemployment' },
    codes: ['1.014027', '1.001699', 'G09-LĐ11', 'G07-LĐ03'],
  },
  {
    id: 'death',
    name: { vi: 'Người thân qua đời', en: 'Somebody died' },
    about: { vi: 'Khai tử, xóa thường trú, mai táng phí', en: 'Death, residence, funeral aid' },
    codes: ['9.063024', '1.000656', '1.003197', '1.001731'],
  },
];

/** What is needed of a procedure to tell what it is for. */
export interface Placed {
  readonly code: string;
  readonly category: { readonly code: string };
}

/** The procedures of an event, in the event's order; null: there is no such event. */
export function proceduresOf<Kind extends Placed>(
  id: string,
  procedures: readonly Kind[],
): readonly Kind[] | null {
  const event = LIFE_EVENTS.find((one) => one.id === id);
  const picked = event?.codes.flatMap((code) =>
    procedures.filter((one) => one.code === code || one.category.code === code),
  );
  return picked === undefined ? null : [...new Set(picked)];
}

/** How many procedures each event has, by its id. */
export function countByEvent(procedures: readonly Placed[]): ReadonlyMap<string, number> {
  return new Map(LIFE_EVENTS.map(({ id }) => [id, proceduresOf(id, procedures)?.length ?? 0]));
}
