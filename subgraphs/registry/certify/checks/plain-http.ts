import { broken, KEPT, type Check } from '../check.ts';
import { ASKS_SDL } from '../refusal-check.ts';

const JSON_TYPES = /^application\/(?:json|graphql-response\+json) *(?:;|$)/i;

/** The gateway follows no redirect and unpacks nothing that it did not ask for. */
export const plainHttp: Check = {
  name: 'plain-http',
  title: { vi: 'HTTP đơn giản', en: 'Plain HTTP' },
  promise: {
    vi: 'Câu trả lời là JSON không nén, không chuyển hướng.',
    en: 'An answer is JSON, not compressed, and no redirect.',
  },
  run: async ({ line, signer }) => {
    const reply = await line.send(await signer.sign(ASKS_SDL));
    if (!reply.isAnswer) {
      return { passed: false, why: reply.why };
    }
    const { status, headers } = reply;
    const encoding = headers['content-encoding'] ?? 'identity';
    if (status >= 300 && status < 400) {
      return broken(`Trả lời chuyển hướng (${status}).`, `It answers with a redirect (${status}).`);
    }
    return encoding === 'identity' && JSON_TYPES.test(String(headers['content-type']))
      ? KEPT
      : broken(
          'Câu trả lời bị nén dù không được yêu cầu, hoặc không phải application/json.',
          'The answer is compressed though nobody asked for it, or is not application/json.',
        );
  },
};
