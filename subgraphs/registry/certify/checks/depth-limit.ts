import { broken, firstBroken, KEPT, type Check } from '../check.ts';
import { leakOf } from '../leaks.ts';
import { hasData } from '../reply.ts';
import { stillAnswers } from '../still-answers.ts';

const LEVELS = 5_000;

/** Parsers call themselves for each level, until the stack is full. */
export const depthLimit: Check = {
  name: 'depth-limit',
  title: { vi: 'Lồng quá sâu', en: 'Too deep' },
  promise: {
    vi: 'Văn bản và giá trị lồng nhau hàng nghìn mức bị từ chối, và phân hệ vẫn trả lời tiếp.',
    en: 'A document and values nested thousands of levels deep are refused, and the subgraph goes on answering.',
  },
  run: async (subject) => {
    const { line, signer } = subject;
    const refusals = await Array.fromAsync(DEEP, async (body) => {
      const reply = await line.send(await signer.sign(body));
      const leak = reply.isAnswer ? leakOf(reply.text, [line.host]) : null;
      return reply.isAnswer && !hasData(reply) && leak === null ? KEPT : TAKEN;
    });
    return firstBroken([...refusals, await stillAnswers(subject)]);
  },
};

const DEEP: readonly string[] = [
  JSON.stringify({ query: `${'{ a '.repeat(LEVELS)}${'}'.repeat(LEVELS)}` }),
  JSON.stringify({ query: `query { a(b: ${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}) }` }),
];

const TAKEN = broken(
  `${LEVELS} mức lồng nhau không bị từ chối bằng một lỗi gọn: hãy giới hạn số từ của văn bản (ví dụ 4.000).`,
  `${LEVELS} levels are not refused with a plain error: bound the tokens of a document (e.g. 4,000).`,
);
