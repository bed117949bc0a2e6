import { broken, firstBroken, KEPT, type Check, type Verdict } from '../check.ts';
import { askEntities, isEcho } from '../entities.ts';
import { missingSamples } from '../sampled.ts';
import type { Sample } from '../samples.ts';
import type { Subject } from '../subject.ts';

/** The gateway believes no entity that does not say whose it is. */
export const keysEchoed: Check = {
  name: 'keys-echoed',
  title: { vi: 'Khóa', en: 'Keys' },
  promise: {
    vi: 'Mỗi khóa có thật được trả lời, kèm __typename và chính khóa ấy.',
    en: 'Every key that exists is answered, with __typename and that key.',
  },
  run: async (subject) => {
    const missing = missingSamples(subject);
    const asked = missing ? [] : subject.samples;
    return missing ?? firstBroken(await Array.fromAsync(asked, (sample) => verdictOf(subject, sample)));
  },
};

async function verdictOf(subject: Subject, sample: Sample): Promise<Verdict> {
  const answer = await askEntities(subject, [sample]);
  if ('why' in answer) {
    return { passed: false, why: answer.why };
  }
  const [entity] = answer.entities;
  if (entity === null) {
    return isHidden(subject, sample) ? KEPT : unknown(sample);
  }
  return isEcho(entity, sample)
    ? KEPT
    : broken(
        `${sample.type} được trả lời mà không kèm đúng __typename và khóa đã hỏi.`,
        `${sample.type} is answered without the __typename and the key that were asked for.`,
      );
}

// A row about a person looks to the registry as if it did not exist, which is right.
function isHidden({ schema }: Subject, { type }: Sample): boolean {
  return (schema.types.get(type)?.classified.length ?? 0) > 0;
}

function unknown({ type }: Sample): Verdict {
  return broken(
    `Khóa mẫu của ${type} được trả lời null: hãy cho một khóa có thật, hoặc sửa __resolveReference.`,
    `A sample key of ${type} is answered with null: give one that exists, or mend __resolveReference.`,
  );
}
