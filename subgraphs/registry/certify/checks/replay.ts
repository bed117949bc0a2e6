import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

const AGE_MS = 45_000;

/** A request that somebody recorded is worthless after half a minute. */
export const replay = refusalCheck({
  name: 'replay',
  title: { vi: 'Gửi lại', en: 'Replay' },
  request: {
    vi: 'đã ký từ hơn 30 giây trước',
    en: 'that was signed more than 30 seconds ago',
  },
  make: ({ signer }) => signer.sign(ASKS_SDL, { ageMs: AGE_MS }),
});
