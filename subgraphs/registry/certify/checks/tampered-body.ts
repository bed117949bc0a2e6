import { ASKS_SDL, ASKS_TYPENAME, refusalCheck } from '../refusal-check.ts';

/** A grant that somebody recorded must not carry another question. */
export const tamperedBody = refusalCheck({
  name: 'tampered-body',
  title: { vi: 'Thân bị sửa', en: 'Changed body' },
  request: {
    vi: 'với thân bị sửa sau khi ký',
    en: 'with a body that was changed after it was signed',
  },
  make: async ({ signer }) => ({ ...(await signer.sign(ASKS_TYPENAME)), body: ASKS_SDL }),
});
