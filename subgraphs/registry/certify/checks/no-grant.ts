import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

/** Whoever finds the address must get nothing. */
export const noGrant = refusalCheck({
  name: 'no-grant',
  title: { vi: 'Không có ủy quyền', en: 'No grant' },
  request: {
    vi: 'không có ủy quyền và MAC',
    en: 'without grant and MAC',
  },
  make: () => Promise.resolve({ body: ASKS_SDL, headers: {} }),
});
