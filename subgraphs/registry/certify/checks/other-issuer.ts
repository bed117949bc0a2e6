import { GATEWAY } from '#shared/keys.ts';
import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

/** Only the gateway speaks for others; its name alone proves nothing. */
export const otherIssuer = refusalCheck({
  name: 'other-issuer',
  title: { vi: 'Sai bên ký', en: 'Wrong issuer' },
  request: {
    vi: 'tự xưng là cổng mà ký bằng khóa khác',
    en: 'that says it comes from the gateway and is signed with another key',
  },
  make: ({ signer }) => signer.sign(ASKS_SDL, { issuer: GATEWAY }),
});
