import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lineBatches } from '#shared/line-batches.ts';

async function linesOf(text: string, chunkSize: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, at) =>
    bytes.subarray(at * chunkSize, (at + 1) * chunkSize),
  );
  const batches = await Array.fromAsync(lineBatches(Readable.from(chunks)));
  return batches.flat();
}

test('lines come out whole however the bytes are cut, letters of several bytes and other line ends too', async () => {
  const line = fc.string({ unit: fc.constantFrom('đ', '\u2028', '\r', 'a', '😀', ' ') });

  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, chunkSize) => {
      const text = lines.map((each) => `${each}\n`).join('');

      expect(await linesOf(text, chunkSize)).toEqual(lines);
    }),
  );
});

test('a last line without an end is a line, and an empty file has none', async () => {
  expect(await linesOf('một\nhai', 2)).toEqual(['một', 'hai']);
  expect(await linesOf('', 2)).toEqual([]);
});
