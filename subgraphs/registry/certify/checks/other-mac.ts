import { createSecretKey, randomBytes } from 'node:crypto';
import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

/** The id of a key is no proof that it was used. */
export const otherMac = refusalCheck({
  name: 'other-mac',
  title: { vi: 'MAC bằng khóa khác', en: 'MAC of another' },
  request: { vi: 'có MAC tính bằng khóa của bên khác', en: 'with a MAC by the key of another' },
  make: ({ signer }) => signer.sign(ASKS_SDL, { macSecret: createSecretKey(randomBytes(32)) }),
});
