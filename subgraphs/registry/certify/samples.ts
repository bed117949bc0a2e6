import * as v from 'valibot';
import type { Words } from '#shared/errors.ts';
import { namesOfKey } from './keys-of-type.ts';
import type { PublishedSchema } from './published-schema.ts';

/** A key that exists, as the subgraph's developer says. */
export interface Sample {
  readonly type: string;
  /** Which key of the type it is, e.g. `ref`. */
  readonly key: string;
  /** The key's fields alone. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The samples that were handed in, or why they cannot be used. The words repeat no value. */
export type ReadSamples = { readonly samples: readonly Sample[] } | { readonly problem: Words };

// Each is asked for alone and together with the others; more prove nothing more.
const MOST_SAMPLES = 20;
const MOST_CHARACTERS = 2_000;

const sampleSchema = v.pipe(
  v.string(),
  v.maxLength(MOST_CHARACTERS),
  v.parseJson(),
  v.looseObject({ __typename: v.string() }),
);

/** Reads samples: each a JSON object with `__typename` and the fields of one key. */
export function readSamples(texts: readonly string[], { types }: PublishedSchema): ReadSamples {
  const read = texts.map((text) => sampleOf(text, types));
  const wrong = read.indexOf(null);
  if (texts.length > MOST_SAMPLES) {
    return {
      problem: { vi: `Nhiều nhất ${MOST_SAMPLES} mẫu.`, en: `At most ${MOST_SAMPLES} samples are taken.` },
    };
  }
  if (wrong >= 0) {
    return { problem: unreadable(wrong + 1, [...types.keys()].join(', ')) };
  }
  return { samples: read.filter((sample) => sample !== null) };
}

function sampleOf(text: string, types: PublishedSchema['types']): Sample | null {
  const read = v.safeParse(sampleSchema, text);
  if (!read.success) {
    return null;
  }
  const { __typename, ...fields } = read.output;
  const keys = types.get(__typename)?.keys ?? [];
  const key = keys.find((one) => namesOfKey(one).every((name) => (fields[name] ?? null) !== null));
  return key === undefined ? null : { type: __typename, key, fields: picked(fields, namesOfKey(key)) };
}

function picked(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Sample['fields'] {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function unreadable(place: number, types: string): Words {
  return {
    vi: `Mẫu thứ ${place} không phải đối tượng JSON có "__typename" và mọi trường của một khóa. Các kiểu có khóa: ${types || '(không có)'}.`,
    en: `Sample ${place} is no JSON object with "__typename" and every field of one key. Types with a key: ${types || '(none)'}.`,
  };
}
