import { broken, KEPT, type Check, type Verdict } from '../check.ts';
import { askEntities } from '../entities.ts';
import { fitsType } from '../fits-type.ts';
import type { AskableField } from '../published-schema.ts';
import { memberOf } from '../reply.ts';
import { eachGroup, type SampleGroup } from '../sampled.ts';
import type { Subject } from '../subject.ts';

/** A null where the schema promises none takes the whole entity away, and perhaps what it hangs on. */
export const valuesFitSchema: Check = {
  name: 'values-fit-schema',
  title: { vi: 'Giá trị', en: 'Values' },
  promise: {
    vi: 'Trường không được trống thì không trống, danh sách là danh sách, số là số.',
    en: 'What cannot be null is not null, a list is a list, a number a number.',
  },
  run: (subject) => eachGroup(subject, verdictOf),
};

async function verdictOf(subject: Subject, { type, samples }: SampleGroup): Promise<Verdict> {
  const { plain } = type;
  const answer = await askEntities(subject, samples, plain.map(({ selection }) => selection).join(' '));
  if ('why' in answer) {
    return { passed: false, why: answer.why };
  }
  const entities = answer.entities.filter((entity) => entity !== null);
  const wrong = plain.find((field) => entities.some((entity) => !fits(entity, field)));
  return wrong === undefined
    ? KEPT
    : broken(
        `Giá trị của ${type.name}.${wrong.name} không đúng kiểu trong lược đồ.`,
        `The value of ${type.name}.${wrong.name} is not of the type in the schema.`,
      );
}

function fits(entity: unknown, { name, type }: AskableField): boolean {
  return fitsType(memberOf(entity, name), type);
}
