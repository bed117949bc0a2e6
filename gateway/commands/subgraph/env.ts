import { WrongUse } from '../outcome.ts';

// What may stand behind `Bearer` (RFC 6750, section 2.1).
const TOKEN = /^[\w.~+/-]+=*$/;

/** The access token with which a command speaks to a hub. Null: none is set. It is never printed. */
export function readHubToken(environment: NodeJS.ProcessEnv = process.env): string | null {
  const given = environment['HUB_TOKEN']?.trim() ?? '';
  if (given !== '' && !TOKEN.test(given)) {
    throw new WrongUse('HUB_TOKEN không phải thẻ truy cập', 'HUB_TOKEN is no access token');
  }
  return given === '' ? null : given;
}
