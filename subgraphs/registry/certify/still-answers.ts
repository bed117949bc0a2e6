import { broken, KEPT, type Verdict } from './check.ts';
import { ASKS_TYPENAME } from './refusal-check.ts';
import { hasData } from './reply.ts';
import type { Subject } from './subject.ts';

/** Whether the subgraph answers an ordinary request after, or beside, what was done to it. */
export async function stillAnswers({ line, signer }: Subject): Promise<Verdict> {
  const reply = await line.send(await signer.sign(ASKS_TYPENAME));
  return reply.isAnswer && hasData(reply)
    ? KEPT
    : broken(
        'Sau đó (hoặc trong lúc đó) một yêu cầu bình thường không được trả lời.',
        'An ordinary request after it, or beside it, is not answered.',
      );
}
