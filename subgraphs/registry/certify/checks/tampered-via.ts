import { HUB_HEADERS } from '#shared/request-mac.ts';
import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

/** The way decides what is open of the people on a list. */
export const tamperedVia = refusalCheck({
  name: 'tampered-via',
  title: { vi: 'Đường dẫn bị sửa', en: 'Changed way' },
  request: {
    vi: 'với x-hub-via bị sửa sau khi ký',
    en: 'with an x-hub-via that was changed after it was signed',
  },
  make: async ({ signer }) => {
    const { body, headers } = await signer.sign(ASKS_SDL);
    return { body, headers: { ...headers, [HUB_HEADERS.via]: 'Dossier.owner' } };
  },
});
