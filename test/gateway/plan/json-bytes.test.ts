import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { JsonBytes } from '../../../gateway/plan/json-bytes.ts';
import { JsonPiece } from '../../../gateway/plan/json-piece.ts';

describe('JSON that is written as bytes', () => {
  test('holds any text as JSON.stringify would write it', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 200 }));
    const out = new JsonBytes();

    fc.assert(
      fc.property(fc.array(text), (texts) => {
        texts.forEach((each) => out.addText(each));

        expect(out.take().toString()).toBe(texts.map((each) => JSON.stringify(each)).join(''));
      }),
    );
  });

  test.each([
    ['Vietnamese', 'Nguyễn Thị Ánh, Đắk Lắk'],
    ['beyond the first plane', 'Hán Nôm 𡨸喃'],
    ['half a pair', 'a\ud800b'],
    ['quotes, slashes and controls', '"\\\n\u0000\u001f'],
    ['longer than there is room at first', 'đường '.repeat(60_000)],
    ['longer, and escaped', '"'.repeat(200_000)],
  ])('holds a text that is %s', (_what, text) => {
    const out = new JsonBytes();
    out.addBytes(Buffer.from('['));

    out.addText(text);
    out.add(',"ấ"');
    out.addBytes(Buffer.from(']'));

    expect(out.take().toString()).toBe(`[${JSON.stringify(text)},"ấ"]`);
  });

  test('holds a text that stands in an answer as it stands there', () => {
    const bytes = Buffer.from('{"a":"Đắk \\"Lắk\\"","b":1}');
    const out = new JsonBytes();

    expect([out.addTextual(new JsonPiece(bytes, 5, bytes.length - 7)), out.addTextual('Huế')]).toEqual([
      true,
      true,
    ]);
    expect(out.addTextual(7)).toBe(false);
    expect(out.take().toString()).toBe(String.raw`"Đắk \"Lắk\""` + '"Huế"');
  });

  test('holds a whole number as its digits, and leaves others alone', () => {
    const out = new JsonBytes();

    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 9, 10, 2 ** 31 - 1, 2 ** 31)),
        (number) => {
          const isAdded = out.addInt(number);

          expect(isAdded).toBe(Number.isInteger(number) && number >= 0 && number < 2 ** 31);
          expect(out.take().toString()).toBe(isAdded ? String(number) : '');
        },
      ),
    );
  });

  test('forgets what was taken, and what was given up', () => {
    const out = new JsonBytes();
    out.addText('first');
    const first = out.take();
    out.addText('second, of which nothing is left');
    out.clear();
    out.addText('third');

    expect([first, out.take()].map(String)).toEqual(['"first"', '"third"']);
  });
});
