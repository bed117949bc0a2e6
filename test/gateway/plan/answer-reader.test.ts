import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { AsAsked, answerReader, type AnswerReader } from '../../../gateway/plan/answer-reader.ts';
import { askedFieldsOf } from '../../../gateway/plan/asked-fields.ts';
import { HOT_ANSWERS } from '../../../gateway/plan/heated.ts';
import { plain } from '../../../gateway/plan/json-piece.ts';
import { isObject } from '../../../gateway/plan/targets.ts';

// What a client asked for has neutral names, the rest is the gateway's own.
const ASKED = `query {
  people { __typename f0_ ref f1_: home { area f2_: line _hub_k0: zone } f3_: marks words f4_: tags { at } }
  f5_: count
}`;

/** A reader that has code of its own. */
function heated(operation = ASKED): AnswerReader {
  const read = answerReader(askedFieldsOf(operation));
  for (let times = 0; times < HOT_ANSWERS; times += 1) {
    read(Buffer.from('{"data":{}}'));
  }
  return read;
}

/** The value, and whether the reader's own code read it. */
function readBy(read: AnswerReader, bytes: Buffer): { readonly value: unknown; readonly isOwn: boolean } {
  const value = read(bytes);
  return value instanceof AsAsked
    ? { value: { data: decoded(value.data) }, isOwn: true }
    : { value, isOwn: false };
}

// With all its pieces read.
function decoded(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(decoded);
  }
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, decoded(member)]))
    : plain(value);
}

const leaf = fc.oneof(
  fc.constantFrom(null, true, false, '', 'Nguyễn Thị Ánh', 'Hán Nôm 𡨸喃', '"\\\n', -0, 1e21, 0.5, -17),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const place = fc.record({ area: leaf, f2_: leaf, _hub_k0: leaf }, { requiredKeys: [] });
const tag = fc.option(fc.record({ at: leaf }, { requiredKeys: [] }));
const person = fc.option(
  fc.record(
    {
      __typename: fc.oneof(fc.constantFrom('Citizen', 'Organization'), leaf),
      f0_: leaf,
      ref: leaf,
      f1_: fc.option(place),
      f3_: fc.oneof(leaf, fc.array(leaf)),
      words: fc.oneof(leaf, fc.array(leaf)),
      f4_: fc.option(fc.array(tag)),
    },
    { requiredKeys: [] },
  ),
);
const answer = fc.record({
  data: fc.record({ people: fc.option(fc.array(person)), f5_: leaf }, { requiredKeys: [] }),
});

describe('an answer is read as JSON.parse reads it', () => {
  test('by code of its own, whatever is in it of what was asked', () => {
    const read = heated();

    fc.assert(
      fc.property(answer, fc.constantFrom('', '\n'), (given, end) => {
        const text = JSON.stringify(given) + end;

        expect(readBy(read, Buffer.from(text))).toEqual({ value: JSON.parse(text), isOwn: true });
      }),
      { numRuns: 1_000 },
    );
  });

  test('also when it was changed anywhere: then it is read as it stands, or is no JSON', () => {
    const change = fc.record({
      at: fc.nat(),
      remove: fc.nat(6),
      bytes: fc.oneof(
        fc.constantFrom(
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '\\',
          '\\u00e9',
          ' ',
          '0',
          'null',
          '"f0_":1,',
          '\u0001',
        ),
        fc.uint8Array({ maxLength: 3 }),
      ),
    });

    fc.assert(
      fc.property(answer, fc.array(change, { minLength: 1, maxLength: 3 }), (given, changes) => {
        const bytes = changes.reduce(
          (before, { at, remove, bytes: put }) => {
            const from = at % (before.length + 1);
            return Buffer.concat([
              before.subarray(0, from),
              Buffer.from(put),
              before.subarray(from + remove),
            ]);
          },
          Buffer.from(JSON.stringify(given)),
        );
        const read = heated();

        expect(outcome(() => readBy(read, bytes).value)).toEqual(outcome(() => JSON.parse(bytes.toString())));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['errors beside the data', '{"data":{"f5_":1},"errors":[]}'],
    ['white space', '{"data": {"f5_":1}}'],
    ['members in another order', '{"data":{"f5_":1,"people":null}}'],
    ['a member that was not asked for', '{"data":{"f5_":1,"more":2}}'],
    ['a member twice', '{"data":{"f5_":1,"f5_":2}}'],
    ['an object for a leaf', '{"data":{"f5_":{"a":1}}}'],
    ['a list of lists', '{"data":{"f5_":[[1]]}}'],
    ['a leaf for an object', '{"data":{"people":7}}'],
    ['a list of lists for objects', '{"data":{"people":[[]]}}'],
    [
      'bytes that are no UTF-8',
      Buffer.from([...Buffer.from('{"data":{"f5_":"'), 0xff, 0xc3, ...Buffer.from('"}}')]),
    ],
    ['no data', '{"data":null}'],
  ])('with %s, in the general way', (_what, given) => {
    const bytes = Buffer.from(given);

    expect(readBy(heated(), bytes)).toEqual({ value: JSON.parse(bytes.toString()), isOwn: false });
  });
});

function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch (error) {
    return error instanceof SyntaxError ? 'NO_JSON' : error;
  }
}
