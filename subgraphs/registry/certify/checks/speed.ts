import { broken, type Check, type Verdict } from '../check.ts';
import { entitiesBody } from '../entities.ts';
import type { Answered, Reply } from '../reply.ts';
import { missingSamples } from '../sampled.ts';
import type { Sample } from '../samples.ts';
import type { Subject } from '../subject.ts';

const ENTITIES = 50;
const ROUNDS = 20;
// A page asks some five subgraphs one after the other and has to be there within a second or two.
const SLOWEST_MS = 300;

/** What a page of fifty rows waits for. */
export const speed: Check = {
  name: 'speed',
  title: { vi: 'Tốc độ', en: 'Speed' },
  promise: {
    vi: `95 trên 100 yêu cầu ${ENTITIES} thực thể được trả lời trong ${SLOWEST_MS} ms.`,
    en: `95 of 100 requests for ${ENTITIES} entities are answered within ${SLOWEST_MS} ms.`,
  },
  run: async (subject) => {
    const [sample] = subject.samples;
    const missing = missingSamples(subject);
    return missing ?? (sample === undefined ? NOTHING_TO_ASK : measured(subject, sample));
  },
};

const NOTHING_TO_ASK: Verdict = {
  passed: true,
  remark: { vi: 'Không có kiểu nào có khóa.', en: 'No type has a key.' },
};

async function measured({ samples, line, signer }: Subject, { type, key }: Sample): Promise<Verdict> {
  const same = samples.filter((one) => one.type === type && one.key === key);
  const body = entitiesBody(
    Array.from({ length: ENTITIES }, (_, place) => same[place % same.length] ?? same[0]).filter(
      (one) => one !== undefined,
    ),
  );
  const rounds = Array.from({ length: ROUNDS }, () => body);
  const replies = await Array.fromAsync(rounds, async (asked) => line.send(await signer.sign(asked)));
  return verdictOf(replies);
}

function verdictOf(replies: readonly Reply[]): Verdict {
  const answered = replies.filter((reply) => reply.isAnswer);
  const unanswered = replies.find((reply) => !reply.isAnswer);
  if (unanswered) {
    return { passed: false, why: unanswered.why };
  }
  const [half, most] = [percentile(answered, 0.5), percentile(answered, 0.95)];
  const bytes = answered[0]?.bytes ?? 0;
  const words = {
    vi: `${ENTITIES} thực thể: p50 ${half} ms, p95 ${most} ms, ${bytes} byte.`,
    en: `${ENTITIES} entities: p50 ${half} ms, p95 ${most} ms, ${bytes} bytes.`,
  };
  return most <= SLOWEST_MS ? { passed: true, remark: words } : broken(words.vi, words.en);
}

function percentile(answered: readonly Answered[], part: number): number {
  const sorted = answered.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  return Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0);
}
