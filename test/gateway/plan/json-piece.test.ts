import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { JsonPiece, plain } from '../../../gateway/plan/json-piece.ts';

/** A piece of what stands between others. */
function pieceOf(json: string): JsonPiece {
  const before = Buffer.from('{"a":"ấ",');
  const bytes = Buffer.concat([before, Buffer.from(json), Buffer.from(',"b":1}')]);
  return new JsonPiece(bytes, before.length, before.length + Buffer.byteLength(json));
}

const anyText = fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 6 }));

describe('a text that is left where it stands in an answer', () => {
  test('says what JSON.parse reads there, and is the same JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = JSON.stringify(text);

        expect([plain(pieceOf(json)), JSON.stringify([pieceOf(json)])]).toEqual([
          JSON.parse(json),
          `[${json}]`,
        ]);
      }),
    );
  });

  test('says nothing that another text says', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const piece = pieceOf(JSON.stringify(text));

        expect(piece.says(other) && text !== other).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['a text of ASCII', '"H26.9001-260213-0016"', 'H26.9001-260213-0016', true],
    ['the empty text', '""', '', true],
    ['another text', '"036194999001"', '036194999002', false],
    ['a longer one', '"036194999001"', '03619499900', false],
    // Read byte by byte, each of these is the other.
    ['an escape', String.raw`"a\nb"`, String.raw`a\nb`, false],
    ['a sign of three bytes', '"退"', '\u00e9\u0080\u0080', false],
  ])('%s is told by its bytes: %s, %j', (_what, json, text, isSaid) => {
    expect(pieceOf(json).says(text)).toBe(isSaid);
  });

  test('is the JSON that it is, and no other', () => {
    const piece = pieceOf('"ACCEPTED"');

    expect(
      ['"ACCEPTED"', '"ACCEPTEd"', '"ACCEPTE"', ''].map((json) => piece.equals(Buffer.from(json))),
    ).toEqual([true, false, false, false]);
  });

  test('is no value that was read', () => {
    expect([null, 7, 'text'].map(plain)).toEqual([null, 7, 'text']);
  });
});
