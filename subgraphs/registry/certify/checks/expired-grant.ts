import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

const AGE_MS = 5 * 60_000;

/** A right that has ended must end here, too. */
export const expiredGrant = refusalCheck({
  name: 'expired-grant',
  title: { vi: 'Ủy quyền hết hạn', en: 'Expired grant' },
  request: {
    vi: 'với ủy quyền đã hết hạn',
    en: 'with a grant that has expired',
  },
  make: ({ signer }) => signer.sign(ASKS_SDL, { grantAgeMs: AGE_MS }),
});
