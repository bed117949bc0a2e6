import type { Item, KnownForm, Paper } from '../../../../gateway/console/pages/apply/form/form.ts';

/** A value with its owner, as a form knows it. */
export const known = (value: string) =>
  ({
    value,
    source: {
      owner: 'citizens',
      path: 'Citizen.fullName',
      asOf: '2026-11-22T08:00:00.000Z',
      assurance: 'VERIFIED',
    },
  }) as const;

/** A field that has to be typed, unless told otherwise. */
export const anItem = (key: string, told: Partial<Item> = {}): Item => ({
  key,
  label: { vi: key, en: key },
  type: 'TEXT',
  isRequired: true,
  subject: 'OWNER',
  choices: [],
  known: null,
  ...told,
});

/** A paper that has to be handed in, unless told otherwise. */
export const aPaper = (id: string, told: Partial<Paper> = {}): Paper => ({
  id,
  name: { vi: id, en: id },
  originals: 1,
  copies: 0,
  answer: 'MUST_SUPPLY',
  isAsked: true,
  isForThisWay: true,
  isShownOnly: false,
  isMadeHere: false,
  condition: null,
  claimedBy: null,
  reason: { vi: '', en: '' },
  legalBasis: null,
  document: null,
  store: { isOwners: true, types: [] },
  ...told,
});

/** A form with nothing in it, unless told otherwise. */
export const aForm = (told: Partial<KnownForm> = {}): KnownForm => ({
  token: 'token',
  intake: 'intake',
  code: '3.000347',
  name: { vi: 'Đổi giấy phép lái xe', en: "Exchange of a driver's licence" },
  procedure: null,
  items: [],
  papers: [],
  away: [],
  ...told,
});
