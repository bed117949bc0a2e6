import { randomInt } from 'node:crypto';
import type { Sample } from './samples.ts';

/** A key of the same form that nobody has, as far as chance goes: its last characters are others. */
export function absentLike(sample: Sample): Sample {
  return { ...sample, fields: changedFields(sample.fields) };
}

function changedFields(fields: Readonly<Record<string, unknown>>): Sample['fields'] {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, changed(value)]));
}

function changed(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return changedText(value);
    case 'number':
      return randomInt(1_000_000_000, 2_000_000_000);
    case 'object':
      return value === null || Array.isArray(value) ? value : changedFields({ ...value });
    default:
      return value;
  }
}

const CHANGED = 10;
const KINDS = ['0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ'];

// A digit stays a digit and a hexadecimal one hexadecimal, so that the key is one that could be.
function changedText(text: string): string {
  const from = Math.max(0, text.length - CHANGED);
  return text.slice(0, from) + text.slice(from).replaceAll(/[0-9A-Za-z]/g, another);
}

function another(character: string): string {
  const kind = KINDS.find((characters) => characters.includes(character)) ?? character;
  const others = kind.length > 1 ? kind.replace(character, '') : kind;
  return others[randomInt(others.length)] ?? character;
}
