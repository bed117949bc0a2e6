import { broken, firstBroken, type Verdict } from './check.ts';
import type { KnownType } from './published-schema.ts';
import type { Sample } from './samples.ts';
import type { Subject } from './subject.ts';

/** Samples of one type by one of its keys: what one request asks for. */
export interface SampleGroup {
  readonly type: KnownType;
  readonly first: Sample;
  readonly samples: readonly Sample[];
}

/** The first broken promise of any type; broken, too, when a type with a key has no sample, since then nothing is told. */
export async function eachGroup(
  subject: Subject,
  verdictOf: (subject: Subject, group: SampleGroup) => Promise<Verdict>,
): Promise<Verdict> {
  const missing = missingSamples(subject);
  const groups = missing ? [] : groupsOf(subject);
  return missing ?? firstBroken(await Array.fromAsync(groups, (group) => verdictOf(subject, group)));
}

/** Why nothing can be told of keys; null: there is a sample of every type that has one. */
export function missingSamples({ schema, samples }: Pick<Subject, 'schema' | 'samples'>): Verdict | null {
  const sampled = new Set(samples.map(({ type }) => type));
  const missing = [...schema.types.keys()].filter((type) => !sampled.has(type));
  return missing.length === 0
    ? null
    : broken(
        `Thiếu khóa mẫu của ${missing.join(', ')}: thêm --sample 'Kiểu:{"khóa":"…"}' với một khóa có thật.`,
        `A sample key of ${missing.join(', ')} is missing: add --sample 'Type:{"key":"…"}' with a key that exists.`,
      );
}

function groupsOf({ schema, samples }: Subject): readonly SampleGroup[] {
  return [...Map.groupBy(samples, ({ type, key }) => `${type} ${key}`).values()].flatMap((same) => {
    const [first] = same;
    const type = schema.types.get(first?.type ?? '');
    return first && type ? [{ type, first, samples: same }] : [];
  });
}
