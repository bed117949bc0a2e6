import { absentLike } from '../absent-key.ts';
import { broken, KEPT, type Check, type Verdict } from '../check.ts';
import { askEntities, isEcho } from '../entities.ts';
import { eachGroup, type SampleGroup } from '../sampled.ts';
import type { Subject } from '../subject.ts';

/** One stale reference must not take the others' answers away. */
export const absentKeysNull: Check = {
  name: 'absent-keys-null',
  title: { vi: 'Khóa không tồn tại', en: 'Unknown keys' },
  promise: {
    vi: 'Khóa không tồn tại được trả lời null tại chỗ của nó, không làm hỏng cả câu trả lời.',
    en: 'A key that does not exist is answered with null in its place, and fails nothing else.',
  },
  run: (subject) => eachGroup(subject, verdictOf),
};

async function verdictOf(subject: Subject, { first: sample }: SampleGroup): Promise<Verdict> {
  const absent = absentLike(sample);
  const [alone, beside] = await Promise.all([
    askEntities(subject, [sample]),
    askEntities(subject, [absent, sample]),
  ]);
  if ('why' in beside) {
    return broken(
      `Với một khóa không tồn tại trong yêu cầu, ${sample.type} không được trả lời: ${beside.why.vi}`,
      `With a key in the request that does not exist, ${sample.type} is not answered: ${beside.why.en}`,
    );
  }
  const [nobody, known] = beside.entities;
  // A type of which the subgraph holds no rows of its own echoes any key.
  const isHonest = nobody === null || isEcho(nobody, absent);
  const isKept = 'why' in alone || (alone.entities[0] === null) === (known === null);
  return isHonest && isKept
    ? KEPT
    : broken(
        `Một khóa ${sample.type} không tồn tại được trả lời bằng hàng khác, hoặc làm mất câu trả lời bên cạnh.`,
        `A key of ${sample.type} that does not exist is answered with another row, or takes the answer beside it away.`,
      );
}
