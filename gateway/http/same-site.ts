import type { FastifyRequest } from 'fastify';

import { requestError } from '../guard/request-error.ts';

/**
 * Refuses a request of a page of another site, with RequestError. Such a page gains little here: callers are known by a token that
 * its script must hold, never by a cookie that a browser adds; GET runs queries alone; POST takes application/json alone, which a
 * browser sends elsewhere only after asking (CORS), and the hub permits nobody. What is left is a visitor's browser being made to
 * ask anonymous questions that their network reaches and the page does not, with their length and time to be observed: so a
 * browser that says that the page is another site's is refused as well.
 *
 * @see Fetch Metadata Request Headers (https://www.w3.org/TR/fetch-metadata/), section 2.3
 */
export function requireSameSite({ headers }: Pick<FastifyRequest, 'headers'>): void {
  if (!isSameSite(headers)) {
    throw OTHER_SITE;
  }
}

function isSameSite({ 'sec-fetch-site': site, origin, host }: FastifyRequest['headers']): boolean {
  if (typeof site === 'string') {
    return site === 'same-origin' || site === 'none';
  }
  // Browsers send no fetch metadata over plain HTTP; programs send neither.
  return origin === undefined || URL.parse(origin)?.host === host;
}

const OTHER_SITE = requestError(403, 'FORBIDDEN', {
  vi: 'Cổng không trả lời trang của nơi khác; hãy gọi từ máy chủ của bạn.',
  en: 'The hub does not answer pages of other sites; call it from your server.',
});
