import { broken, KEPT, type Check, type Verdict } from '../check.ts';
import { askEntities } from '../entities.ts';
import { memberOf } from '../reply.ts';
import { eachGroup, type SampleGroup } from '../sampled.ts';
import type { Subject } from '../subject.ts';

/** The registry has no right to anything personal: what it gets, anybody's mistake would get. No value is kept. */
export const classifiedRefused: Check = {
  name: 'classified-refused',
  title: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  promise: {
    vi: 'Trường có @personal là null với người gọi không có quyền.',
    en: 'Fields with @personal are null for a caller without the right.',
  },
  run: (subject) => eachGroup(subject, verdictOf),
};

async function verdictOf(subject: Subject, { type, samples }: SampleGroup): Promise<Verdict> {
  const { classified } = type;
  if (classified.length === 0) {
    return KEPT;
  }
  const selection = classified.map((field) => field.selection).join(' ');
  const answer = await askEntities(subject, samples, selection);
  if ('why' in answer) {
    return { passed: false, why: answer.why };
  }
  const told = classified.find(({ name }) =>
    answer.entities.some((entity) => (memberOf(entity, name) ?? null) !== null),
  );
  return told === undefined
    ? KEPT
    : broken(
        `${type.name}.${told.name} được trả lời cho người không có quyền: hãy xét hub.opens của ủy quyền trong loader.`,
        `${type.name}.${told.name} is answered to a caller without the right: look at hub.opens of the grant in the loader.`,
      );
}
