import { absentLike } from '../absent-key.ts';
import { broken, KEPT, type Check, type Verdict } from '../check.ts';
import { askEntities, isEcho } from '../entities.ts';
import { eachGroup, type SampleGroup } from '../sampled.ts';
import type { Sample } from '../samples.ts';
import type { Subject } from '../subject.ts';

/** An answer at the wrong place gives one person's data to another. */
export const orderKept: Check = {
  name: 'order-kept',
  title: { vi: 'Thứ tự', en: 'Order' },
  promise: {
    vi: 'Mọi câu trả lời đứng đúng chỗ của tham chiếu, kể cả khi xáo trộn và lặp lại.',
    en: 'Every answer stands in the place of its reference, also when these are shuffled and repeated.',
  },
  run: (subject) => eachGroup(subject, verdictOf),
};

async function verdictOf(subject: Subject, { first, samples }: SampleGroup): Promise<Verdict> {
  const asked = shuffled(samples);
  const answer = await askEntities(subject, asked);
  if ('why' in answer) {
    return { passed: false, why: answer.why };
  }
  const { entities } = answer;
  const isInPlace = asked.every(
    (sample, place) => entities[place] === null || isEcho(entities[place], sample),
  );
  // The same reference twice is the same entity twice.
  const isRepeated = asked.every(
    (sample, place) => (entities[place] === null) === (entities[asked.indexOf(sample)] === null),
  );
  return isInPlace && isRepeated
    ? KEPT
    : broken(
        `Trong một yêu cầu nhiều tham chiếu ${first.type}, có câu trả lời không đứng đúng chỗ: hãy xếp kết quả theo thứ tự được hỏi (cơ sở dữ liệu không giữ thứ tự).`,
        `Asked for several ${first.type}, it put an answer in another's place: arrange rows in the order asked (a database keeps none).`,
      );
}

// Nobody's key first and in the middle, each sample twice, the second time the other way round: no symmetry that a reversal keeps.
function shuffled(samples: readonly Sample[]): readonly Sample[] {
  const nobodys = samples.slice(0, 2).map(absentLike);
  return [...nobodys.slice(0, 1), ...samples, ...samples, ...nobodys, ...samples.toReversed(), ...samples];
}
