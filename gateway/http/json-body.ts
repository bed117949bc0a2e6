import { isUtf8 } from 'node:buffer';

import type { FastifyInstance } from 'fastify';

import { requestError, type RequestError } from '../guard/request-error.ts';

const CHARSET = /;\s*charset\s*=\s*"?([\w-]+)"?/i;

/**
 * Takes JSON alone, as text: UTF-8 that is really UTF-8, neither in another character set nor compressed. A few bytes of a
 * compressed body may stand for gigabytes, and a reader that guesses character sets can be told two things by the same bytes.
 *
 * @see RFC 8259, section 8.1
 */
export function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addHook('onRequest', (request, _reply, done) => {
    const encoding = request.headers['content-encoding'];
    done(encoding === undefined || encoding === 'identity' ? undefined : ENCODED);
  });
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const [, charset = 'utf-8'] = CHARSET.exec(request.headers['content-type'] ?? '') ?? [];
    const fault = faultOf(charset.toLowerCase(), body);
    if (fault) {
      done(fault);
    } else {
      done(null, body.toString('utf8'));
    }
  });
}

/** A body that said nothing of its character set, as text. Fails with RequestError when it is no UTF-8. */
export function jsonText(body: Buffer): string {
  if (!isUtf8(body)) {
    throw NOT_UTF8;
  }
  return body.toString('utf8');
}

function faultOf(charset: string, body: Buffer): RequestError | null {
  if (charset !== 'utf-8' && charset !== 'utf8') {
    return CHARSET_REFUSED;
  }
  return isUtf8(body) ? null : NOT_UTF8;
}

const ENCODED = requestError(415, 'BAD_USER_INPUT', {
  vi: 'Hãy gửi nội dung không nén (không có content-encoding).',
  en: 'Send the body as it is, without content-encoding.',
});
const CHARSET_REFUSED = requestError(415, 'BAD_USER_INPUT', {
  vi: 'Hãy gửi JSON bằng UTF-8.',
  en: 'Send JSON in UTF-8.',
});
const NOT_UTF8 = requestError(400, 'BAD_USER_INPUT', {
  vi: 'Nội dung không phải UTF-8 hợp lệ.',
  en: 'The body is not well-formed UTF-8.',
});
