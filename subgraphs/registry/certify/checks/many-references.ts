import { absentLike } from '../absent-key.ts';
import { firstBroken, KEPT, type Check, type Verdict } from '../check.ts';
import { entitiesBody } from '../entities.ts';
import { missingSamples } from '../sampled.ts';
import { stillAnswers } from '../still-answers.ts';
import type { Subject } from '../subject.ts';

// The gateway sends at most a few thousand in a request; this many are far more than a page needs, and below 1 MiB.
const REFERENCES = 5_000;

/** Each reference that costs a query of its own is a way to bring the database down. */
export const manyReferences: Check = {
  name: 'many-references',
  title: { vi: 'Quá nhiều tham chiếu', en: 'Too many references' },
  promise: {
    vi: `${REFERENCES} tham chiếu trong một yêu cầu được trả lời hoặc bị từ chối trong 2 giây, và phân hệ vẫn trả lời tiếp.`,
    en: `${REFERENCES} references in a request are answered or refused within 2 seconds, and the subgraph goes on answering.`,
  },
  run: async (subject) => {
    const missing = missingSamples(subject);
    return missing ?? firstBroken([await verdictOf(subject), await stillAnswers(subject)]);
  },
};

async function verdictOf(subject: Subject): Promise<Verdict> {
  const [sample] = subject.samples;
  if (sample === undefined) {
    return KEPT;
  }
  const absent = Array.from({ length: REFERENCES }, () => absentLike(sample));
  const { line, signer } = subject;
  const reply = await line.send(await signer.sign(entitiesBody(absent)));
  return reply.isAnswer ? KEPT : { passed: false, why: reply.why };
}
