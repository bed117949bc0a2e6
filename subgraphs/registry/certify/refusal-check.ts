import type { Words } from '#shared/errors.ts';
import { broken, KEPT, type Check, type Verdict } from './check.ts';
import { leakOf } from './leaks.ts';
import { hasData, type Reply } from './reply.ts';
import type { SignedRequest } from './signer.ts';
import type { Subject } from './subject.ts';

/** A request that has to be refused. */
export interface Refusable {
  readonly name: string;
  readonly title: Words;
  /** What comes with the request, as it stands in the promise: "A request … gets 401". */
  readonly request: Words;
  readonly make: (subject: Subject) => Promise<SignedRequest>;
}

/** What such requests ask: if it is answered, there is something to see. */
export const ASKS_SDL = JSON.stringify({ query: '{ _service { sdl } }' });
/** What anybody with a grant may ask. */
export const ASKS_TYPENAME = JSON.stringify({ query: '{ __typename }' });

/** A check that such a request gets 401 and nothing else. */
export function refusalCheck({ name, title, request, make }: Refusable): Check {
  return {
    name,
    title,
    promise: {
      vi: `Yêu cầu ${request.vi} nhận 401 và không biết thêm điều gì.`,
      en: `A request ${request.en} gets 401 and learns nothing.`,
    },
    run: async (subject) => verdictOf(await subject.line.send(await make(subject)), subject),
  };
}

function verdictOf(reply: Reply, { line }: Subject): Verdict {
  if (!reply.isAnswer) {
    return { passed: false, why: reply.why };
  }
  if (reply.status !== 401 || hasData(reply)) {
    return broken(
      `Trả lời ${reply.status}${hasData(reply) ? ' kèm dữ liệu' : ''}. Hãy kiểm tra ủy quyền và MAC trước mọi việc khác (subgraphs/GRANTS.md).`,
      `It answered ${reply.status}${hasData(reply) ? ' with data' : ''}. Check the grant and the MAC before anything else (subgraphs/GRANTS.md).`,
    );
  }
  const leak = leakOf(reply.text, [line.host]);
  return leak === null ? KEPT : broken(`Câu trả lời 401 lộ ${leak.vi}.`, `The answer 401 tells ${leak.en}.`);
}
